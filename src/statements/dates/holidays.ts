import { dayNumber, weekdayOf } from "./civil.ts";

/** Days with one date wherever they are kept. */
const FIXED: Readonly<Record<string, readonly [month: number, day: number]>> = {
  christmas: [12, 25],
  "christmas day": [12, 25],
  "christmas eve": [12, 24],
  "boxing day": [12, 26],
  "new year's day": [1, 1],
  "new year's eve": [12, 31],
  "valentine's day": [2, 14],
  "veterans day": [11, 11],
};

/** Days that are the n-th weekday of a month; -1 is the last. Each as the country keeps it whose spelling this is. */
const COUNTED: Readonly<Record<string, readonly [month: number, weekday: number, nth: number]>> = {
  "memorial day": [5, 1, -1],
  "labor day": [9, 1, 1],
  thanksgiving: [11, 4, 4],
};

/** Days before Easter Sunday. */
const EASTER: Readonly<Record<string, number>> = { easter: 0, "easter sunday": 0, "good friday": 2 };

/**
 * The day of a named day in a year; null for those that every country has another day for ("Election Day", "Independence Day").
 * Easter is that of the Gregorian calendar (the anonymous algorithm in Meeus, Astronomical Algorithms, chapter 8).
 */
export function holidayIn(name: string, year: number): number | null {
  const key = name.toLowerCase().replaceAll("’", "'").replace(/\s+/g, " ");
  const fixed = FIXED[key];
  if (fixed) return dayNumber(year, ...fixed);
  const counted = COUNTED[key];
  if (counted) return nth(year, ...counted);
  const before = EASTER[key];
  return before === undefined ? null : easter(year) - before;
}

/** Month and day of a day that has the same in every year; null for the others. */
export function fixedHoliday(name: string): readonly [month: number, day: number] | null {
  return FIXED[name.toLowerCase().replaceAll("’", "'")] ?? null;
}

function nth(year: number, month: number, weekday: number, count: number): number {
  const first = dayNumber(year, month, 1);
  const day = first + ((weekday - weekdayOf(first) + 7) % 7);
  if (count > 0) return day + 7 * (count - 1);
  return day + (day + 28 < dayNumber(year, month + 1, 1) ? 28 : 21);
}

function easter(year: number): number {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
  const f = Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3);
  const h = (19 * a + b - Math.floor(b / 4) - f + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  return dayNumber(year, month, ((h + l - 7 * m + 114) % 31) + 1);
}
