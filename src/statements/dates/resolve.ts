import type { Calendar, TimeExpression } from "../../english/times/index.ts";
import type { DateValue } from "../../record/date.ts";
import { bent } from "./bend.ts";
import { dayOfIso, isoDay } from "./civil.ts";
import { counted, openEnded, touching } from "./counted.ts";
import type { Lean } from "./lean.ts";
import { nearest } from "./nearest.ts";
import { rangeOf } from "./range.ts";
import { readingOf } from "./readings.ts";
import { either, type Stretch } from "./stretch.ts";
import { unknownOf } from "./unknown.ts";
import { writtenOut } from "./written.ts";

/** The days that a time is told from: the same twice where the day is known. */
export interface From {
  readonly first: number;
  readonly last: number;
}

/** What the text around a time says of it. */
export interface Around {
  /** To which side of publication its verb looks. */
  readonly lean: Lean;
  /** The time in the text that it counts from ("the next day", "two days after the vote"), where there is one. */
  readonly from: From | null;
}

const ALONE: Around = { lean: null, from: null };

/**
 * The date that a time expression means, as far as its words, the text around it and the day of publication say. News looks back: "on Monday" is the last Monday
 * up to publication, unless its verb looks ahead. What counts from a day that is not known keeps what is known of it: `XXXX-11`. Null where the expression is no
 * date, but says how long or how often.
 */
export function resolveTime(time: TimeExpression, published: DateValue | null, around: Around = ALONE): DateValue | null {
  if (time.type === "set" || (time.type === "duration" && time.side === null)) return null;
  const day = daysOf(published);
  const from = time.anchor.to === "text" || time.anchor.to === "event" ? (around.from ?? (isOfNow(time) ? day : null)) : day;
  const stretch = time.anchor.to === "nothing" ? byItself(time, day) : from && fromDays(time, from, around.lean);
  if (stretch === null) return dated(time, { edtf: unknownOf(time), first: null, last: null }, "inferred", UNTOLD[time.anchor.to]);
  const inText = time.anchor.to === "text" || time.anchor.to === "event";
  const basis = stretch.guessed || inText ? "inferred" : time.anchor.to === "nothing" && time.range?.to !== null ? "explicit" : "resolved";
  return dated(time, stretch, basis, reasonOf(time, around, from));
}

/** The days of publication, where its year, month or day is known. */
export function daysOf(published: DateValue | null): From | null {
  if (published?.earliest == null || published.latest === null) return null;
  return { first: dayOfIso(published.earliest), last: dayOfIso(published.latest) };
}

/** "the end of the year" is of the year that the text speaks of, else of the one in which it was published. */
const isOfNow = ({ modifier, offset, anchor }: TimeExpression) =>
  anchor.to === "text" && modifier !== null && offset?.direction === 0 && offset.unit !== "day";

const UNTOLD: Readonly<Record<TimeExpression["anchor"]["to"], string>> = {
  nothing: "no day of the calendar",
  publication: "the day it counts from is not known",
  text: "the time in the text that it counts from is not clear",
  event: "counted from what happened, whose day is not told",
};

function dated(
  { span, why }: TimeExpression,
  stretch: Pick<Stretch, "edtf" | "first" | "last">,
  basis: DateValue["basis"],
  how: string,
): DateValue {
  const { edtf, first, last } = stretch;
  const iso = (day: number | null) => (day === null ? null : isoDay(day));
  return { span: [span[0], span[1]], edtf, earliest: iso(first), latest: iso(last), basis, why: `${how}: ${why}` };
}

function reasonOf(time: TimeExpression, { lean }: Around, from: From | null): string {
  if (time.anchor.to === "nothing") return "said in full";
  if (time.anchor.to !== "publication") return `counted from ${from ? isoDay(from.first) : "a day"} in the text`;
  if (time.vague !== null || time.side !== null) return "up to or from the day of publication";
  if (time.offset !== null) return "counted from the day of publication";
  if (lean === "future") return "the first from publication on, as its verb looks ahead";
  return lean === null && time.calendar.day !== undefined ? "the nearest to publication" : "the last up to publication";
}

/** A time that needs no other; "since 2014" goes up to publication, and "the '20s" are those before it. */
function byItself({ readings, range, calendar, modifier }: TimeExpression, published: From | null): Stretch | null {
  const told = (each: Calendar) => writtenOut(each) ?? (published && nearest(each, published.last, null, "by lean"));
  if (readings.length > 0) return readingOf(readings, published);
  if (range) return rangeOf(range, modifier, published, (end) => end && told(end));
  return bent(told(calendar), modifier, published?.last ?? null, 0);
}

/** Told from days that are not known to the day it is what both ends have in common. */
function fromDays(time: TimeExpression, { first, last }: From, lean: Lean): Stretch | null {
  const one = fromDay(time, first, lean);
  if (first === last || one === null) return one;
  const other = fromDay(time, last, lean);
  if (other === null) return null;
  const both = either(one, other);
  return time.anchor.to === "publication" || time.offset?.direction === 0 ? both : { ...both, edtf: both.edtf.replaceAll("~", "") };
}

function fromDay(time: TimeExpression, day: number, lean: Lean): Stretch | null {
  const { calendar, offset, amount, range, side, readings, modifier } = time;
  if (time.vague !== null) return openEnded(day, -1);
  if (readings.length > 0) return readingOf(readings, { first: day, last: day });
  if (side !== null) return amount && touching(day, side, amount.max, amount.unit);
  if (range)
    return rangeOf(range, modifier, { first: day, last: day }, (part, at, way) => part && completed(part, at ?? day, way ?? lean), lean);
  if (offset === null) return bent(completed(calendar, day, lean) ?? clockOf(time, day), modifier, day, 0);
  const { direction, unit } = offset;
  // "two Tuesdays ago" is a week before the last.
  const from = day + WEEK * direction * Math.max(0, (offset.min ?? 1) - 1);
  if (unit === "occurrence") return bent(nearest(calendar, from, lean, direction), modifier, day, 0);
  // "overnight" is the night that ends with the day of publication.
  if (time.why.endsWith("overnight")) return { ...touching(day, "before", 1, "day")!, guessed: true };
  if (TOUCHING.test(time.why) && unit !== "day" && direction !== 0) return touching(day, direction < 0 ? "before" : "after", 1, unit);
  const whole = !time.why.includes("so long");
  return bent(counted(day, { direction, min: offset.min, max: offset.max, unit, whole }, calendar), modifier, day, direction);
}

const WEEK = 7;

/** "the past decade" ends today and "the coming year" begins today, where "last year" and "next year" are those of the calendar. */
const TOUCHING = /^beside its anchor: (?:past|coming)$/;

/** A clock or a part of the day that another time of the text gives its day to. */
function clockOf({ anchor, calendar }: TimeExpression, day: number): Stretch | null {
  const clock = calendar.hour !== undefined || calendar.part !== undefined;
  return clock && anchor.to === "text" ? counted(day, { direction: 0, min: 0, max: 0, unit: "day", whole: true }, {}) : null;
}

function completed(calendar: Calendar, day: number, lean: Lean): Stretch | null {
  return writtenOut(calendar) ?? nearest(calendar, day, lean, "by lean");
}
