import type { Calendar, Offset, TimeUnit } from "../../english/times/index.ts";
import { civilOf, isoDay, padded, weekdayOf } from "./civil.ts";
import { aboutDay, either, guessed, ofDay, ofDays, ofMonth, ofMonths, ofYear, ofYears, type Stretch, yearOf } from "./stretch.ts";
import { writtenOut } from "./written.ts";

/** How far from a day, in steps of a unit; `whole` where units of the calendar are counted ("last week"), else so long away ("a week ago"). */
export interface Count {
  readonly direction: -1 | 0 | 1;
  readonly min: number | null;
  readonly max: number | null;
  readonly unit: TimeUnit;
  readonly whole: boolean;
}

/** The time that lies a count away from a day. Where the words do not say how many, one end stays open. */
export function counted(day: number, count: Count, calendar: Calendar): Stretch | null {
  const { direction, min, max } = count;
  if (min === null || max === null) return openEnded(day, direction);
  const steps = [min, max].map((many) => step(day, { ...count, by: direction * many }, calendar));
  const [one, other] = steps;
  if (!one || !other) return null;
  return min === max ? one : either(one, other);
}

/** From an unknown day up to this one, or from this one on. */
export function openEnded(day: number, direction: Offset["direction"]): Stretch {
  const iso = isoDay(day);
  const [edtf, first, last] = direction > 0 ? [`${iso}/`, day, null] : [`/${iso}`, null, day];
  return { edtf, first, last, grain: "span", guessed: true };
}

interface Step {
  readonly by: number;
  readonly unit: TimeUnit;
  readonly whole: boolean;
}

function step(day: number, { by, unit, whole }: Step, calendar: Calendar): Stretch | null {
  if (!Number.isInteger(by)) return fraction(day, by, unit);
  if (unit === "year" && (calendar.month ?? calendar.season ?? calendar.quarter ?? calendar.half ?? calendar.fiscal) !== undefined)
    return writtenOut({ ...calendar, year: yearOf(day) + by });
  if (unit === "week" && calendar.weekday !== undefined) return ofDay(monday(day) + 7 * by + calendar.weekday - 1);
  return whole ? wholeUnit(day, by, unit) : soLong(day, by, unit);
}

const monday = (day: number) => day - weekdayOf(day) + 1;

const DAYS: Readonly<Partial<Record<TimeUnit, number>>> = {
  day: 1,
  night: 1,
  weekend: 7,
  week: 7,
  fortnight: 14,
  month: 30,
  quarter: 91,
  year: 365,
  decade: 3652,
};
const HOURS: Readonly<Partial<Record<TimeUnit, number>>> = { second: 3600, minute: 60, hour: 1 };

/** The unit of the calendar that is so many before or after the one around the day. */
function wholeUnit(day: number, by: number, unit: TimeUnit): Stretch | null {
  const { year, month } = civilOf(day);
  switch (unit) {
    case "day":
    case "night":
      return ofDay(day + by);
    case "weekend":
      return ofDays(monday(day) + 5 + 7 * by, monday(day) + 6 + 7 * by);
    case "week":
      return ofDays(monday(day) + 7 * by, monday(day) + 7 * by + 6, "week");
    case "month":
      return ofMonth(year, month + by);
    case "quarter":
      return ofMonths(year, month - ((month - 1) % 3) + 3 * by, 3, "quarter");
    case "year":
      return ofYear(year + by);
    case "decade":
      return ofDecade(year - (year % 10) + 10 * by);
    case "century":
      return writtenOut({ century: Math.floor((year - 1) / 100) + 1 + by });
    case "fortnight":
      return by < 0 ? ofDays(day + 14 * by, day) : ofDays(day, day + 14 * Math.max(1, by));
    default:
      return hours(day, by, unit);
  }
}

const ofDecade = (year: number) => (year < 0 ? null : ofYears(year, 10, `${padded(year, 4).slice(0, 3)}X`, "decade"));

/** How exact people are who count weeks and longer: so many days, or years, more or less. */
const [WEEK_SLACK, DECADE_SLACK, CENTURY_SLACK] = [3, 1, 10];

function soLong(day: number, by: number, unit: TimeUnit): Stretch | null {
  const { year, month } = civilOf(day);
  switch (unit) {
    case "day":
    case "night":
      return ofDay(day + by);
    case "weekend":
    case "week":
    case "fortnight":
      return aboutDay(day + by * DAYS[unit]!, WEEK_SLACK);
    case "month":
    case "quarter":
      return about(ofMonth(year, month + by * (unit === "month" ? 1 : 3)));
    case "year":
      return about(ofYear(year + by));
    case "decade":
      return aboutYear(year + 10 * by, DECADE_SLACK);
    case "century":
      return aboutYear(year + 100 * by, CENTURY_SLACK);
    default:
      return hours(day, by, unit);
  }
}

const about = (stretch: Stretch | null) => stretch && { ...stretch, edtf: `${stretch.edtf}~` };

function aboutYear(year: number, slack: number): Stretch | null {
  return ofYears(year - slack, 2 * slack + 1, `${padded(year, 4)}~`, "year");
}

/** Hours away from some hour of the day: that day or those that it may reach. */
function hours(day: number, by: number, unit: TimeUnit): Stretch | null {
  const days = by / (24 * (HOURS[unit] ?? 1));
  return guessed(by < 0 ? ofDays(day + Math.floor(days), day + Math.ceil(days)) : ofDays(day + Math.floor(days), day + Math.ceil(days)));
}

/** "half a year ago", "a year and a half later", in months or days. */
function fraction(day: number, by: number, unit: TimeUnit): Stretch | null {
  if (unit === "year" || unit === "decade") return soLong(day, Math.round(by * (unit === "year" ? 12 : 120)), "month");
  const length = DAYS[unit];
  return length === undefined ? hours(day, by, unit) : aboutDay(day + Math.round(by * length), Math.max(1, Math.ceil(length / 8)));
}

/** A stretch of so long that ends or begins with a day: "the past three weeks". */
export function touching(day: number, side: "before" | "after", many: number | null, unit: TimeUnit): Stretch | null {
  if (many === null) return openEnded(day, side === "before" ? -1 : 1);
  const far = farEnd(day, (side === "before" ? -1 : 1) * many, unit);
  return far === null ? null : side === "before" ? ofDays(far, day) : ofDays(day, far);
}

function farEnd(day: number, by: number, unit: TimeUnit): number | null {
  const months = { month: 1, quarter: 3, year: 12, decade: 120, century: 1200 }[unit as string];
  if (months === undefined || !Number.isInteger(by * months)) {
    const days = (DAYS[unit] ?? 1 / (24 * (HOURS[unit] ?? 1))) * by;
    return day + (by < 0 ? Math.floor(days) : Math.ceil(days));
  }
  const { year, month, day: ofMonthDay } = civilOf(day);
  const there = ofMonth(year, month + by * months);
  return there && Math.min(there.first! + ofMonthDay - 1, there.last!);
}
