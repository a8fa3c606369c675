import type { Calendar } from "../../english/times/index.ts";
import { dayNumber, weekdayOf } from "./civil.ts";
import { holidayIn } from "./holidays.ts";
import type { Lean } from "./lean.ts";
import { guessed, ofDay, ofDays, type Stretch, yearOf } from "./stretch.ts";
import { ofSeason, writtenOut } from "./written.ts";

/** Which of the times of one name is meant: -1 the one before ("last May"), 0 the one around ("this May"), 1 the one after; or by the lean of its verb. */
export type Pick = -1 | 0 | 1 | "by lean";

/** The time that a calendar without its year (or century) means as seen from a day; null where nothing in it names a time of the calendar. */
export function nearest(calendar: Calendar, day: number, lean: Lean, pick: Pick): Stretch | null {
  if (calendar.weekend) return weekend(day, lean, pick);
  if (calendar.decade !== undefined) return decadeUpTo(calendar.decade, day);
  if (calendar.year !== undefined) return calendar.year < 100 ? guessed(shortYear(calendar, calendar.year, day)) : null;
  if (calendar.weekday !== undefined && calendar.day === undefined) return ofDay(weekday(calendar.weekday, day, lean, pick));
  const candidates = around(calendar, day);
  if (candidates.length === 0) return null;
  const chosen = pick === "by lean" ? byLean(candidates, day, lean) : picked(candidates, day, pick);
  const open = pick !== "by lean" || (lean === null && chosen?.grain !== "day");
  return open ? guessed(chosen) : chosen;
}

function weekday(wanted: number, day: number, lean: Lean, pick: Pick): number {
  const back = (weekdayOf(day) - wanted + 7) % 7;
  if (pick === -1) return day - (back || 7);
  if (pick === 1) return day + (7 - back);
  if (pick === "by lean") return lean === "future" ? day + ((7 - back) % 7) : day - back;
  const same = day - weekdayOf(day) + wanted;
  if (lean === "future" && same < day) return same + 7;
  return lean === "past" && same > day ? same - 7 : same;
}

/** "this weekend" on a Monday is the one before, later in the week the one to come. */
function weekend(day: number, lean: Lean, pick: Pick): Stretch | null {
  const today = weekdayOf(day);
  const saturday = day - today + 6;
  const before = today >= 6 ? saturday : saturday - 7;
  const past = pick === "by lean" ? lean !== "future" : lean === "past" || (lean === null && today === 1);
  const from = pick === -1 ? saturday - 7 : pick === 1 ? saturday + 7 : past ? before : saturday;
  return ofDays(from, from + 1);
}

/** "the '70s": the last that have begun. */
function decadeUpTo(decade: number, day: number): Stretch | null {
  if (decade >= 100) return null;
  const century = yearOf(day) - (yearOf(day) % 100);
  const year = century + decade;
  return guessed(writtenOut({ decade: year <= yearOf(day) ? year : year - 100 }));
}

/** How far ahead a year of two figures may lie, in years. */
const AHEAD = 10;

function shortYear(calendar: Calendar, two: number, day: number): Stretch | null {
  const year = yearOf(day) - (yearOf(day) % 100) + two;
  return writtenOut({ ...calendar, year: year <= yearOf(day) + AHEAD ? year : year - 100 });
}

/** The same weekday and date come again within six years, or eleven; the nearer years are enough. */
const YEARS_OF_A_WEEKDAY = 6;

/** The time in each of the years around; where a weekday stands with a date, only in those years in which the two go together, if there are any. */
function around(calendar: Calendar, day: number): Stretch[] {
  const year = yearOf(day);
  const back = calendar.weekday === undefined ? 1 : YEARS_OF_A_WEEKDAY;
  const all = Array.from({ length: back + 2 }, (_, index) => inYear(calendar, year - back + index)).filter((each) => each !== null);
  const fitting = all.filter(({ first }) => first !== null && weekdayOf(first) === calendar.weekday);
  if (calendar.weekday === undefined || fitting.length > 0) return calendar.weekday === undefined ? all : fitting;
  return all;
}

function inYear(calendar: Calendar, year: number): Stretch | null {
  const { month, season, quarter, half, holiday } = calendar;
  if (holiday !== undefined) {
    const day = holidayIn(holiday, year);
    return day === null ? null : ofDay(day);
  }
  if (season !== undefined && month === undefined) return ofSeason(year, season);
  return (month ?? quarter ?? half) ? writtenOut({ ...calendar, year }) : null;
}

const DAYS_NEAR = 1;

/** Days lie nearest, months and seasons behind, unless the verb says where they lie. */
function byLean(candidates: readonly Stretch[], day: number, lean: Lean): Stretch | null {
  const begun = candidates.findLast(({ first }) => first! <= day + (lean === "past" ? DAYS_NEAR : 0)) ?? null;
  if (lean === "future") return candidates.find(({ last }) => last! >= day) ?? null;
  if (lean === "past" || candidates[0]!.grain !== "day") return begun;
  const near = (each: Stretch) => Math.abs(each.first! - day);
  return candidates.reduce((one, other) => (near(other) < near(one) ? other : one));
}

function picked(candidates: readonly Stretch[], day: number, pick: -1 | 0 | 1): Stretch | null {
  if (pick === -1) return candidates.findLast(({ last }) => last! < day) ?? null;
  if (pick === 1) return candidates.find(({ first }) => first! > day) ?? null;
  const holding = candidates.find(({ first, last }) => first! <= day && day <= last!);
  const year = dayNumber(yearOf(day), 1, 1);
  return holding ?? candidates.find(({ first }) => first! >= year) ?? null;
}
