import type { Doc, TimeExpression } from "../../english/index.ts";
import { type DateValue, daysOf as daysWritten } from "../../record/date.ts";
import { dayOfIso } from "./civil.ts";
import { indexOfSentence, type Lean, leanOf } from "./lean.ts";
import { type From, resolveTime } from "./resolve.ts";

/** How many sentences back "the next day" may count from. */
const SENTENCES_BACK = 3;

/** Words of saying before a day: that is when it was told, and nothing is counted from it. */
const SAYING = /\b(?:said|told|says|announced|added|wrote|reported|denied|confirmed|testified|declined)\b[^.;]{0,24}$/i;

/**
 * The dates of a text by their expressions, in its order: each told from publication (of a page of several posts from the day of its own, `postedAt`), from a time before it in the text, or from one in its own words.
 */
export function datesOf(
  doc: Doc,
  ofPage: DateValue | null,
  postedAt: (offset: number) => DateValue | null = () => null,
): ReadonlyMap<TimeExpression, DateValue> {
  const dates = new Map<TimeExpression, DateValue>();
  const anchors: { readonly from: From | null; readonly sentence: number }[] = [];
  let token = 0;
  for (const [index, time] of doc.times.entries()) {
    const published = postedAt(time.span[0]) ?? ofPage;
    while (token < doc.tokens.length && doc.tokens[token]!.end <= time.span[0]) token++;
    const sentence = indexOfSentence(doc.sentences, token);
    const lean = leanOf(doc, time.span);
    const before = anchors.at(-1);
    const near = before && sentence - before.sentence < SENTENCES_BACK ? before.from : null;
    const from = time.anchor.to === "event" ? ofEvent(doc, index, published) : near;
    const meant = aheadIn(doc.text, time, lean) ?? afterTold(doc, time, sentence, lean) ?? time;
    const date = resolveTime(meant, published, { lean, from });
    if (date === null) continue;
    dates.set(time, date);
    if (time.vague !== null || SAYING.test(doc.text.slice(Math.max(0, time.span[0] - 40), time.span[0]))) continue;
    const days = time.range === null ? daysOf(date) : sinceWhen(time, date);
    // A day that nobody can tell is told of, too: what counts from it counts from no day before it. Within a sentence it may be a part of the time before.
    if (days || before?.sentence !== sentence) anchors.push({ from: days, sentence });
  }
  return dates;
}

/** Verbs of the clause behind a time that say it lies ahead of whoever speaks, up to where another clause begins. */
const AHEAD_BEHIND = /^(?:(?!\b(?:that|who|which|when)\b)[^.,;:!?]){0,60}(?:\b(?:will|shall|is|are|can|may|must|should)\b|['’]ll\b)/i;

/** "Votes are counted over the next two days": a passive of the present looks like a past. */
const NOW_BEFORE = /\b(?:is|are|being)(?:\s[\p{L}\p{N}-]+){1,6}\s$/iu;

/**
 * "An inquiry concluded the next year", "over the next three years nobody came": where its verb tells of the past, it counts from the time told before, and not from
 * publication; from no day where none was told.
 */
function afterTold({ text, sentences }: Doc, time: TimeExpression, sentence: number, lean: Lean): TimeExpression | null {
  const { anchor, span, offset, side } = time;
  if (lean !== "past" || anchor.to !== "publication" || (side !== "after" && offset?.direction !== 1)) return null;
  const before = text.slice(Math.max(0, span[0] - BEFORE), span[0]);
  if (!/^next\b/i.test(text.slice(...span)) || !/\bthe\s$/i.test(before) || NOW_BEFORE.test(before)) return null;
  if (AHEAD_BEHIND.test(text.slice(span[1], Math.min(span[1] + BEFORE + 10, sentences[sentence]?.span[1] ?? span[1])))) return null;
  return { ...time, anchor: { to: "text" } };
}

/** "since 2028": what is told next counts from its start. What has an end of its own leaves open from which of the two. */
function sinceWhen({ range }: TimeExpression, { edtf }: DateValue): From | null {
  if (!range?.from || range.to) return null;
  const start = daysWritten(edtf.split("/")[0]!);
  return start && { first: dayOfIso(start.earliest), last: dayOfIso(start.latest) };
}

/** How much before a time is looked at for what makes it a length: "the largest in five years", "the first in a decade". */
const BEFORE = 60;
const OF_LENGTH = /\b(?:first|last|only|time|times|once|twice|again|done|\p{L}{3,}est)(?: [\p{L}-]+){0,3} in (?:the )?$/iu;

/** "The rule takes effect in two months": so long from now, where its verb looks ahead. "It took two months" stays a length. */
function aheadIn(text: string, time: TimeExpression, lean: Lean): TimeExpression | null {
  const { type, side, amount, span } = time;
  if (type !== "duration" || side !== null || amount === null || amount.min === null || lean !== "future") return null;
  const before = text.slice(Math.max(0, span[0] - BEFORE), span[0]);
  if (!/(?:^|\s)in $/i.test(before) || OF_LENGTH.test(before)) return null;
  const offset = { direction: 1 as const, min: amount.min, max: amount.max, unit: amount.unit };
  return { ...time, type: "date", amount: null, offset, anchor: { to: "publication" }, why: "so long from now" };
}

function daysOf({ earliest, latest }: DateValue): From | null {
  return earliest === null || latest === null ? null : { first: dayOfIso(earliest), last: dayOfIso(latest) };
}

/** The day of "two days after the November 4 vote": the date that the words of the event have. */
function ofEvent({ times, ...doc }: Doc, index: number, published: DateValue | null): From | null {
  const time = times[index]!;
  if (time.anchor.to !== "event") return null;
  const [, end] = time.anchor.span;
  for (let next = index + 1; next < times.length && times[next]!.span[0] < end; next++) {
    const date = resolveTime(times[next]!, published, { lean: leanOf(doc, times[next]!.span), from: null });
    if (date) return daysOf(date);
  }
  return null;
}
