import type { DateValue } from "../../record/date.ts";
import { overlap, type Span } from "../../record/span.ts";
import type { Draft } from "../draft.ts";
import { firstTokenAt, spanOf, type View } from "../view.ts";
import { timesIn } from "./times-in.ts";

/** How far before and after a cue the time of the telling may stand, in UTF-16 code units. */
const BEFORE = 60;
const AFTER = 80;

/** When something was said: the time expression nearest to the cue that is no part of source, content or a quotation; null where none is. */
export function saidOf(view: View, { cue, content, source, sentence }: Draft): DateValue | null {
  if (!cue) return null;
  const [start, end] = spanOf(view, cue);
  const own = source ? [...content, spanOf(view, source)] : content;
  const [from, to] = view.doc.sentences[sentence]!.span;
  const near = timesIn(view, Math.max(from, start - BEFORE), Math.min(to, end + AFTER))
    .filter(({ span, type }) => (type === "date" || type === "time") && !own.some((each) => overlap(each, span)) && !isQuoted(view, span))
    .filter(({ range, span }) => range === null || verbOf(view, firstTokenAt(view.doc, span[0])) === cue.head)
    .toSorted((one, other) => distance(one.span, start, end) - distance(other.span, start, end));
  const told = near.map((time) => view.dates.get(time));
  // "On Wednesday …, six months after": how long after something else it was says no day, where a day is told.
  return told.find((date) => date?.earliest) ?? told[0] ?? null;
}

/** The nearest verb above a token: "a group it has followed since 2028" says how long somebody followed, and not when anybody spoke. */
function verbOf({ tree: { heads, upos } }: View, token: number): number {
  let at = heads[token] ?? -1;
  while (at >= 0 && upos[at] !== "VERB") at = heads[at] ?? -1;
  return at;
}

/** Behind the cue is nearer than before it: "Roe, who left on Friday, said on Monday". */
function distance([start, end]: Span, cueStart: number, cueEnd: number): number {
  return start >= cueStart ? Math.max(0, start - cueEnd) : BEFORE + cueStart - end;
}

function isQuoted(view: View, [start]: Span): boolean {
  return view.quotationAt[firstTokenAt(view.doc, start)]! >= 0;
}
