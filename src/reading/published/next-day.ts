import { daysOf } from "../../record/date.ts";

/** The day after one written `2031-04-09`. */
export function dayAfter(day: string): string {
  const [year, month, date] = day.split("-").map(Number) as [number, number, number];
  const next = iso(year, month, date + 1);
  if (daysOf(next) !== null) return next;
  return month === 12 ? iso(year + 1, 1, 1) : iso(year, month + 1, 1);
}

/** The day of the week of a day of the calendar, 1, Monday, to 7 (Sakamoto's method). */
export function weekdayOf(year: number, month: number, day: number): number {
  const y = month < 3 ? year - 1 : year;
  const sunday = (y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + OFFSETS[month - 1]! + day) % 7;
  return sunday === 0 ? 7 : sunday;
}

const OFFSETS = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4];

/** A day as ISO 8601 writes it. */
export function iso(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}
