import type { Span } from "../../record/span.ts";
import type { Statement } from "../../record/statement.ts";
import type { PartyBook } from "../speakers/party-book.ts";
import { firstTokenAt, type View } from "../view.ts";
import type { Gathered } from "./gather.ts";
import { isOfAnother } from "./of-another.ts";

/** A measure or a charge, and whom its words name. */
export interface Measure {
  readonly statement: Statement;
  readonly span: [number, number];
  readonly parties: readonly string[];
}

/** How many sentences behind an incident's mention a measure that names its actors may stand. */
const REACH = 12;

/** The measures and charges that an article tells of. */
export function measuresIn(view: View, statements: readonly Statement[], book: PartyBook): Measure[] {
  return statements.flatMap((statement) => {
    const [first] = statement.content;
    return /^(?:sanction|charge)$/.test(statement.act.main) && first
      ? [{ statement, span: [first[0], first[1]] as [number, number], parties: namedIn(view, first, book) }]
      : [];
  });
}

/**
 * Whether a measure answers an incident: it is one of the statements that name or answer it (`own`), or names one who is said to have done it soon after it was told, and is told of no
 * other case.
 */
export function isAgainst(
  view: View,
  { statement, parties }: Measure,
  incident: Gathered,
  own: ReadonlySet<string>,
  actors: ReadonlySet<string>,
): boolean {
  if (own.has(statement.id)) return true;
  if (!parties.some((one) => actors.has(one))) return false;
  const at = view.sentenceAt[firstTokenAt(view.doc, (statement.cue[0] ?? statement.content[0]!)[0])]!;
  const near = incident.tellings.map(({ mention }) => view.sentenceAt[mention.token]!).filter((told) => Math.abs(at - told) <= REACH);
  return near.length > 0 && !isOld(view, statement) && !isOfAnother(view, statement, incident, near.at(-1)!);
}

/** Whether a measure was taken long before the page, by the day that is told of it. */
function isOld({ article: { published } }: View, { said }: Statement): boolean {
  return said?.latest != null && published?.earliest != null && Date.parse(published.earliest) - Date.parse(said.latest) > YEAR;
}

/** Milliseconds of a year. */
const YEAR = 366 * 86_400_000;

function namedIn(view: View, [start, end]: Span, book: PartyBook): string[] {
  const found = new Set<string>();
  for (let token = firstTokenAt(view.doc, start); token < view.doc.tokens.length && view.doc.tokens[token]!.start < end; token++) {
    const name = view.doc.names[view.nameAt[token]!];
    const party = name && book.known(name.entity);
    if (party) found.add(party);
  }
  return [...found];
}
