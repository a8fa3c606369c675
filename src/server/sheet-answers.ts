import type { StatementEntry, StoredArticle } from "../archive/archive.ts";
import type { Act } from "../record/acts.ts";
import type { SheetItem } from "../record/grade.ts";
import { type Span, slice } from "../record/span.ts";

/** The acts by which somebody is held responsible. */
const BLAMING: readonly Act[] = ["attribution", "accusation", "charge"];

/**
 * What the article itself answers of the sheet for an attribution: each item with the words that answer it, as far as the record knows such words. The rest is
 * for a reviewer, and so is whether these words hold.
 */
export function sheetAnswers(statement: StatementEntry, article: StoredArticle): ReadonlyMap<SheetItem, string> {
  const words = (spans: readonly Span[]) => spans.map((span) => slice(article.text, span).replace(/\s+/g, " ")).join(" ");
  const answers = new Map<SheetItem, string>();
  const isBlaming = [statement.act.main, ...statement.act.others].some((act) => BLAMING.includes(act));
  const names = statement.deed?.by.length ?? 0;
  const [content] = statement.content;
  if (isBlaming && names > 0 && content) answers.set("actors-identified", words([content]));
  const privileged = statement.sourcing.find(({ justification }) => justification !== null)?.justification;
  if (privileged) answers.set("privileged-evidence", words([privileged]));
  const third = confirming(statement, article);
  const said = third && (third.content[0] ?? third.cue[0]);
  if (said) answers.set("corroborated", words([said]));
  return answers;
}

/** A statement of the article in which somebody else confirms this one. */
function confirming(statement: StatementEntry, { findings, statements }: StoredArticle): StatementEntry | undefined {
  const local = findings.statements.find((found) => same(found.content, statement.content) && same(found.cue, statement.cue))?.id;
  const by = findings.relations.filter(({ kind, to }) => kind === "confirms" && to === local).map(({ from }) => from);
  const found = findings.statements.filter(
    ({ id, speakers }) => by.includes(id) && !speakers.some((one) => statement.speakers.includes(one)),
  );
  return statements.find((one) => found.some((each) => same(each.content, one.content) && same(each.cue, one.cue)));
}

function same(ones: readonly Span[], others: readonly Span[]): boolean {
  return ones.length === others.length && ones.every(([start, end], at) => start === others[at]![0] && end === others[at]![1]);
}
