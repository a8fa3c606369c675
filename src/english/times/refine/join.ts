import { anchorOf, type Calendar, type FoundTime, isClock } from "../time.ts";
import { type TimeView, wordAt } from "../view.ts";
import { PARTS } from "../words.ts";

/** Puts together what is one time in several pieces: "Monday, May 3", "Wednesday evening", "12:30 p.m. EST on May 3", "June last year". */
export function join(view: TimeView, times: readonly FoundTime[]): FoundTime[] {
  const joined: FoundTime[] = [];
  for (const time of times) {
    const before = joined.at(-1);
    const whole = before && sameSentence(view, before, time) ? put(view, before, time) : null;
    if (whole) joined[joined.length - 1] = whole;
    else joined.push(withPart(view, time));
  }
  return joined;
}

const sameSentence = (view: TimeView, one: FoundTime, other: FoundTime) => view.ends[one.first] === view.ends[other.first];

/** Whether a time is a certain day, to which a part of the day or a clock can be put. */
function isDay({ calendar, offset, range, type, readings }: FoundTime): boolean {
  if ((type !== "date" && type !== "time") || range || readings.length > 0) return false;
  return calendar.day !== undefined || calendar.weekday !== undefined || calendar.holiday !== undefined || offset?.unit === "day";
}

/** "Wednesday evening", "yesterday afternoon", "May 3, in the morning". */
function withPart(view: TimeView, time: FoundTime): FoundTime {
  if (!isDay(time) || isClock(time.calendar)) return time;
  const part = PARTS.get(wordAt(view, time.first, time.last));
  return part ? { ...time, last: time.last + 1, type: "time", calendar: { ...time.calendar, part } } : time;
}

/** The tokens between two times as words, or null where there are too many. */
function between(view: TimeView, one: FoundTime, other: FoundTime): string | null {
  return other.first - one.last > 3 ? null : view.words.slice(one.last, other.first).join(" ");
}

function put(view: TimeView, one: FoundTime, other: FoundTime): FoundTime | null {
  const gap = between(view, one, other);
  if (gap === null || [one, other].some(({ range, readings, vague, rate }) => range || readings.length > 0 || vague || rate)) return null;
  for (const rule of JOINTS) {
    const whole = rule(one, other, gap);
    if (whole) return whole;
  }
  return null;
}

type Joint = (one: FoundTime, other: FoundTime, gap: string) => FoundTime | null;

const JOINTS: readonly Joint[] = [weekdayAndDate, dayAndClock, clockAndDay, yearBefore, partOfStretch];

function merged(one: FoundTime, other: FoundTime, dated: FoundTime): FoundTime {
  const calendar: Calendar = { ...one.calendar, ...other.calendar };
  const anchor = calendar.year === undefined ? dated.anchor : anchorOf(calendar);
  return {
    ...one,
    last: other.last,
    type: isClock(calendar) ? "time" : "date",
    calendar,
    offset: one.offset ?? other.offset,
    modifier: one.modifier ?? other.modifier,
    anchor,
    why: `${one.why}; ${other.why}`,
  };
}

const keysOf = (calendar: Calendar) => Object.keys(calendar).join(" ");

function weekdayAndDate(one: FoundTime, other: FoundTime, gap: string): FoundTime | null {
  const fits =
    keysOf(one.calendar) === "weekday" && other.calendar.weekday === undefined && other.calendar.day !== undefined && other.offset === null;
  return fits && /^(?:,|, the|the|)$/.test(gap) ? merged(one, other, other) : null;
}

function dayAndClock(one: FoundTime, other: FoundTime, gap: string): FoundTime | null {
  const free = isDay(one) && one.calendar.hour === undefined && !isDay(other) && isClock(other.calendar) && other.offset === null;
  if (!free || (one.calendar.part !== undefined && other.calendar.part !== undefined)) return null;
  return /^(?:,|at|, at|around|at around|at about|by|in the|)$/.test(gap) ? merged(one, other, one) : null;
}

function clockAndDay(one: FoundTime, other: FoundTime, gap: string): FoundTime | null {
  const free = isClock(one.calendar) && !isDay(one) && isDay(other) && other.calendar.hour === undefined && one.offset === null;
  if (!free || (one.calendar.part !== undefined && other.calendar.part !== undefined)) return null;
  return /^(?:,|on|, on|of|of the|)$/.test(gap) ? merged(one, other, other) : null;
}

/** "2031, 11 March". */
function yearBefore(one: FoundTime, other: FoundTime, gap: string): FoundTime | null {
  const fits =
    keysOf(one.calendar) === "year" &&
    other.calendar.year === undefined &&
    other.calendar.day !== undefined &&
    other.calendar.month !== undefined;
  return fits && other.offset === null && gap === "," ? merged(one, other, other) : null;
}

/** "June last year", "Monday of last week", "the fall of this year". */
function partOfStretch(one: FoundTime, other: FoundTime, gap: string): FoundTime | null {
  const { calendar, offset } = one;
  if (offset || other.type !== "date" || Object.keys(other.calendar).length > 0 || other.offset === null || !/^(?:of|)$/.test(gap))
    return null;
  const smaller =
    other.offset.unit === "year"
      ? (calendar.month ?? calendar.season ?? calendar.quarter) !== undefined && calendar.year === undefined
      : other.offset.unit === "week" && keysOf(calendar) === "weekday";
  return smaller ? merged(one, other, other) : null;
}
