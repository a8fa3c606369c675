import { civilOf, dayNumber, isoDay, lastOfMonth, padded } from "./civil.ts";

/** How large the unit of a stretch is; `span` is one of no unit. */
export type Grain = "day" | "week" | "month" | "quarter" | "season" | "half" | "year" | "decade" | "century" | "span";

/** A stretch of days: its EDTF, and the numbers of its first and last day, null where they are not known. `guessed`: a choice that the words leave open. */
export interface Stretch {
  readonly edtf: string;
  readonly first: number | null;
  readonly last: number | null;
  readonly grain: Grain;
  readonly guessed: boolean;
}

/** EDTF writes years of four digits; what lies outside of them is not resolved. */
const [FIRST_YEAR, LAST_YEAR] = [1, 9999];
const [FIRST_DAY, LAST_DAY] = [dayNumber(FIRST_YEAR, 1, 1), dayNumber(LAST_YEAR, 12, 31)];

const isDay = (day: number) => Number.isInteger(day) && day >= FIRST_DAY && day <= LAST_DAY;
const isYear = (year: number) => Number.isInteger(year) && year >= FIRST_YEAR && year < LAST_YEAR;

/** One day; null past the years that can be written. */
export function ofDay(day: number): Stretch | null {
  return isDay(day) ? { edtf: isoDay(day), first: day, last: day, grain: "day", guessed: false } : null;
}

/** From one day to another, both included. */
export function ofDays(first: number, last: number, grain: Grain = "span"): Stretch | null {
  if (!isDay(first) || !isDay(last) || first > last) return null;
  return first === last ? ofDay(first) : { edtf: `${isoDay(first)}/${isoDay(last)}`, first, last, grain, guessed: false };
}

/** About a day: `slack` days more or less. */
export function aboutDay(day: number, slack: number): Stretch | null {
  if (!isDay(day - slack) || !isDay(day + slack)) return null;
  return { edtf: `${isoDay(day)}~`, first: day - slack, last: day + slack, grain: slack === 0 ? "day" : "span", guessed: false };
}

/** A month; months past 12 and before 1 belong to the years around. */
export function ofMonth(year: number, month: number): Stretch | null {
  return ofMonths(year, month, 1, "month");
}

/** So many months on end. */
export function ofMonths(year: number, month: number, count: number, grain: Grain): Stretch | null {
  const from = year * 12 + month - 1;
  const [one, other] = [from, from + count - 1].map((months) => ({
    year: Math.floor(months / 12),
    month: (((months % 12) + 12) % 12) + 1,
  }));
  if (!one || !other || !isYear(one.year) || !isYear(other.year)) return null;
  const written = [one, other].map((each) => `${padded(each.year, 4)}-${padded(each.month, 2)}`);
  return {
    edtf: count === 1 ? written[0]! : written.join("/"),
    first: dayNumber(one.year, one.month, 1),
    last: dayNumber(other.year, other.month, lastOfMonth(other.year, other.month)),
    grain,
    guessed: false,
  };
}

/** A year. */
export function ofYear(year: number): Stretch | null {
  return ofYears(year, 1, padded(year, 4), "year");
}

/** So many years on end, as EDTF writes them: `199X`. */
export function ofYears(year: number, count: number, edtf: string, grain: Grain): Stretch | null {
  if (!isYear(year) || !isYear(year + count - 1)) return null;
  return { edtf, first: dayNumber(year, 1, 1), last: dayNumber(year + count - 1, 12, 31), grain, guessed: false };
}

/** A stretch that is known less well than its EDTF says. */
export function guessed(stretch: Stretch | null): Stretch | null {
  return stretch && { ...stretch, guessed: true };
}

/** From the start of one to the end of the other; the ends of a whole that is open or unknown are written as given. */
export function joined(from: Stretch | null, to: Stretch | null, unknown: { readonly from: string; readonly to: string }): Stretch | null {
  if (from === null && to === null) return null;
  if (from?.first != null && to?.last != null && from.first > to.last) return null;
  const start = from ? from.edtf.split("/")[0]! : unknown.from;
  const end = to ? to.edtf.split("/").at(-1)! : unknown.to;
  const same = from !== null && to !== null && start === end;
  return {
    edtf: same ? start : `${start}/${end}`,
    first: from ? from.first : null,
    last: to ? to.last : null,
    grain: same ? from.grain : "span",
    guessed: (from?.guessed ?? false) || (to?.guessed ?? false),
  };
}

/** What two readings of one time have in common: the figures that are the same, and the days that either can mean. */
export function either(one: Stretch, other: Stretch): Stretch {
  if (one.edtf === other.edtf && one.first === other.first && one.last === other.last) return one;
  const [first, last] = [least(one.first, other.first), most(one.last, other.last)];
  return { edtf: common(one.edtf, other.edtf) ?? `${end(first)}/${end(last)}`, first, last, grain: "span", guessed: true };
}

const least = (one: number | null, other: number | null) => (one === null || other === null ? null : Math.min(one, other));
const most = (one: number | null, other: number | null) => (one === null || other === null ? null : Math.max(one, other));
const end = (day: number | null) => (day === null ? "" : `${isoDay(day)}~`);

const PLAIN = /^\d{4}(?:-\d\d){0,2}$/;

/** "2030-12" and "2031-11" are "203X-XX"; null where the two are not of one shape. */
function common(one: string, other: string): string | null {
  if (one === other) return one;
  if (!PLAIN.test(one) || !PLAIN.test(other) || one.length !== other.length) return null;
  const parts = one.split("-");
  const others = other.split("-");
  const from = parts.findIndex((part, index) => part !== others[index]);
  return parts.map((part, index) => (index < from ? part : index > from || index > 0 ? "XX" : sharedDigits(part, others[0]!))).join("-");
}

function sharedDigits(one: string, other: string): string {
  let same = 0;
  while (same < one.length && one[same] === other[same]) same++;
  return one.slice(0, same).padEnd(one.length, "X");
}

/** The year in which a day lies. */
export const yearOf = (day: number): number => civilOf(day).year;
