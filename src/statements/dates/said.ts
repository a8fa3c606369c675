import type { DateValue } from "../../record/date.ts";
import { overlap, type Span } from "../../record/span.ts";
import type { Draft } from "../draft.ts";
import { firstTokenAt, spanOf, type View } from "../view.ts";
import { notBefore } from "./not-before.ts";
import { isOfTelling } from "./of-telling.ts";
import { postedAt } from "./posted-at.ts";
import { timesIn } from "./times-in.ts";

/** How far before and after a cue the time of the telling may stand, in UTF-16 code units. */
const BEFORE = 60;
const AFTER = 80;

/**
 * When something was said: of the times that say when its words were told (`isOfTelling`), and are no part of source, content or a quotation, the one nearest
 * to the cue; else the day of the post that tells it, on a page of several; else the time before which it cannot have been said (`notBefore`); null where none is.
 */
export function saidOf(view: View, draft: Draft): DateValue | null {
  const { cue, content, source, sentence } = draft;
  if (!cue) return null;
  const [start, end] = spanOf(view, cue);
  const own = source ? [...content, spanOf(view, source)] : content;
  const [from, to] = view.doc.sentences[sentence]!.span;
  const near = timesIn(view, Math.max(from, start - BEFORE), Math.min(to, end + AFTER))
    .filter(({ span, type }) => (type === "date" || type === "time") && !own.some((each) => overlap(each, span)) && !isQuoted(view, span))
    .filter(({ span }) => isOfTelling(view, span, cue, draft))
    .toSorted((one, other) => distance(one.span, start, end) - distance(other.span, start, end));
  const told = near.map((time) => view.dates.get(time));
  // "On Wednesday …, six months after": how long after something else it was says no day, where a day is told.
  return told.find((date) => date?.earliest) ?? told[0] ?? postOf(view, start) ?? notBefore(view, draft);
}

/** On a page that goes on what is told was said when its post was put up, as far as nothing else is told. */
function postOf({ article }: View, at: number): DateValue | null {
  const posted = postedAt(article, at);
  return posted && { ...posted, basis: "inferred" };
}

/** Behind the cue is nearer than before it: "Roe, who left on Friday, said on Monday". */
function distance([start, end]: Span, cueStart: number, cueEnd: number): number {
  return start >= cueStart ? Math.max(0, start - cueEnd) : BEFORE + cueStart - end;
}

function isQuoted(view: View, [start]: Span): boolean {
  return view.quotationAt[firstTokenAt(view.doc, start)]! >= 0;
}
