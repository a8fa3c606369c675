import { daysOf } from "../../record/date.ts";
import type { Statement } from "../../record/statement.ts";
import { NOT_BEFORE } from "../dates/not-before.ts";
import { timesIn } from "../dates/times-in.ts";
import { firstTokenAt, type View } from "../view.ts";
import type { Gathered } from "./gather.ts";
import { DONE, INCIDENT, STRONG } from "./words.ts";

/** How much of a statement's words is looked at, in tokens. */
const LOOKED_AT = 60;

/**
 * Whether a statement that would answer an incident speaks of another case: its words tell of a deed done to somebody whom the incident does not name, or of a year
 * in which it was not, or it was told of an older case ("In 2028 …; Varenia denied that too"). `told` is the sentence of the incident's last mention.
 */
export function isOfAnother(view: View, statement: Statement, { tellings }: Gathered, told: number): boolean {
  if (statement.said?.why === NOT_BEFORE && view.sentenceAt[firstTokenAt(view.doc, statement.said.span![0])]! > told) return true;
  const starts = tellings.flatMap(({ moments }) => moments.flatMap(({ of, date }) => (of === "start" ? date : [])));
  if (
    statement.said?.latest &&
    starts.length > 0 &&
    starts.every(({ earliest }) => earliest !== null && earliest > statement.said!.latest!)
  )
    return true;
  const years = yearsIn(view, statement);
  if (years.length > 0 && starts.length > 0 && !starts.some(({ earliest, latest }) => years.some(isIn(earliest, latest)))) return true;
  return hitsAnother(view, statement, tellings);
}

/** The years that a statement's own words name. */
function yearsIn(view: View, { content }: Statement): string[] {
  return content.flatMap(([start, end]) =>
    timesIn(view, start, end).flatMap((time) => /^\d{4}(?=-|$)/.exec(view.dates.get(time)?.edtf ?? "")?.[0] ?? []),
  );
}

function isIn(earliest: string | null, latest: string | null): (year: string) => boolean {
  return (year) => {
    const days = daysOf(year);
    return days !== null && (earliest === null || earliest <= days.latest) && (latest === null || latest >= days.earliest);
  };
}

/** Whether the words tell of a deed with somebody's name in it, and no sentence of the incident has any of these names. */
function hitsAnother(view: View, { content }: Statement, tellings: Gathered["tellings"]): boolean {
  const hit = namedAsHit(view, content);
  if (hit.length === 0) return false;
  const known = new Set(
    tellings.flatMap(({ mention }) => entitiesIn(view.doc, view.nameAt, mention.sentence.first, mention.sentence.last)),
  );
  return !hit.some((entity) => known.has(entity));
}

/** The entities that words name as those to whom a deed is done: "that it had broken into a bank in Caldora". Of the first deed with any. */
export function namedAsHit({ doc, words, tree, nameAt }: View, content: Statement["content"]): number[] {
  const [opening] = content;
  if (!opening) return [];
  const first = firstTokenAt(doc, opening[0]);
  const limit = Math.min(firstTokenAt(doc, content.at(-1)![1] - 1) + 1, first + LOOKED_AT);
  for (let token = first; token < limit; token++) {
    const deed =
      tree.upos[token] === "VERB" ? STRONG.test(tree.lemmas[token]!) || DONE.test(tree.lemmas[token]!) : INCIDENT.test(words[token]!);
    const done = deed ? entitiesIn(doc, nameAt, token + 1, Math.min(limit, Math.max(token + 1, tree.lasts[token]!))) : [];
    if (done.length > 0) return done;
  }
  return [];
}

function entitiesIn({ names }: View["doc"], nameAt: Int32Array, first: number, last: number): number[] {
  return [...new Set(nameAt.subarray(first, last))].flatMap((index) => names[index]?.entity ?? []);
}
