import type { TimeExpression } from "../../english/index.ts";
import { type DateValue, daysOf } from "../../record/date.ts";
import { dayNumber, isoDay, padded, weekdayOf } from "./civil.ts";

/** What a date was resolved to: EDTF, with the basis of it. */
interface Resolved {
  readonly edtf: string;
  readonly basis: DateValue["basis"];
  readonly why: string;
}

/**
 * The date that a time expression means, as far as its words and the day of publication say. News looks back: "on Monday" is the
 * last Monday up to that day. What needs another time in the text stays open, `XXXX-XX-XX`; null where the expression is no date.
 */
export function dateOf(time: TimeExpression, published: DateValue | null): DateValue | null {
  if (time.type !== "date" && time.type !== "time") return null;
  const resolved =
    time.anchor.to === "nothing" ? byItself(time) : time.anchor.to === "publication" ? byPublication(time, dayOf(published)) : null;
  const { edtf, basis, why } = resolved ?? { edtf: unknown(time), basis: "inferred" as const, why: "the day it counts from is not known" };
  const days = daysAround(edtf);
  return {
    span: [time.span[0], time.span[1]],
    edtf,
    earliest: days?.earliest ?? null,
    latest: days?.latest ?? null,
    basis,
    why: `${why}: ${time.why}`,
  };
}

/** The day of publication as a number, where the page says it to the day. */
function dayOf(published: DateValue | null): number | null {
  const match = published && /^(\d{4})-(\d{2})-(\d{2})/.exec(published.edtf);
  return match ? dayNumber(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

function byItself({ calendar, range, modifier }: TimeExpression): Resolved | null {
  const said = { basis: "explicit" as const, why: "said in full" };
  if (range) return { edtf: `${range.from ? written(range.from) : ".."}/${range.to ? written(range.to) : ".."}`, ...said };
  if (calendar.year === undefined || calendar.year < 100) return null;
  return { edtf: `${written(calendar)}${modifier === "about" ? "~" : ""}`, ...said };
}

function written({ year, month, day }: TimeExpression["calendar"]): string {
  if (year === undefined) return "..";
  return `${padded(year, 4)}${month === undefined ? "" : `-${padded(month, 2)}`}${month === undefined || day === undefined ? "" : `-${padded(day, 2)}`}`;
}

function byPublication(time: TimeExpression, day: number | null): Resolved | null {
  if (day === null || time.vague !== null) return null;
  const { calendar, offset } = time;
  const counted = { basis: "resolved" as const, why: "counted from the day of publication" };
  if (calendar.weekday !== undefined) return { edtf: isoDay(weekday(calendar.weekday, day, offset)), ...counted };
  if (calendar.month !== undefined && calendar.day !== undefined) return nearestYear(calendar.month, calendar.day, day);
  if (calendar.month !== undefined && offset === null)
    return { edtf: monthUpTo(calendar.month, day), basis: "inferred", why: "the last such month up to publication" };
  if (!offset || offset.min === null || offset.min !== offset.max || offset.unit === "occurrence") return null;
  const edtf = moved(day, offset.direction * offset.min, offset.unit, time.why.startsWith("so long"));
  return edtf === null ? null : { edtf, ...counted };
}

function weekday(wanted: number, day: number, offset: TimeExpression["offset"]): number {
  const back = (weekdayOf(day) - wanted + 7) % 7;
  if (offset?.direction === 1) return day + (7 - back || 7);
  return offset?.direction === -1 && back === 0 ? day - 7 : day - back;
}

/** A day and month without a year: of the years around publication the one in which it lies nearest. */
function nearestYear(month: number, dayOfMonth: number, day: number): Resolved {
  const year = Number(isoDay(day).slice(0, 4));
  const [nearest] = [year, year - 1, year + 1]
    .map((each) => dayNumber(each, month, dayOfMonth))
    .sort((one, other) => Math.abs(one - day) - Math.abs(other - day));
  return { edtf: isoDay(nearest!), basis: "resolved", why: "the nearest such day to publication" };
}

function monthUpTo(month: number, day: number): string {
  const [year, current] = isoDay(day).split("-").map(Number) as [number, number];
  return `${padded(month <= current ? year : year - 1, 4)}-${padded(month, 2)}`;
}

/** A day moved by units: to the day for days, else as exact as the unit is; "two weeks ago" is about a day, "last week" a week. */
function moved(day: number, by: number, unit: string, ago: boolean): string | null {
  if (unit === "day" || unit === "night") return isoDay(day + by);
  if (unit === "week" && ago) return `${isoDay(day + 7 * by)}~`;
  if (unit === "week") {
    const monday = day - weekdayOf(day) + 1 + 7 * by;
    return `${isoDay(monday)}/${isoDay(monday + 6)}`;
  }
  const [year, month] = isoDay(day).split("-").map(Number) as [number, number];
  if (unit === "month") {
    const months = year * 12 + month - 1 + by;
    return `${padded(Math.floor(months / 12), 4)}-${padded((months % 12) + 1, 2)}`;
  }
  return unit === "year" ? padded(year + by, 4) : null;
}

/** What is known of a date that cannot be resolved: "12 June" is `XXXX-06-12`. */
function unknown({ calendar }: TimeExpression): string {
  return `XXXX-${calendar.month === undefined ? "XX" : padded(calendar.month, 2)}-${calendar.day === undefined ? "XX" : padded(calendar.day, 2)}`;
}

function daysAround(edtf: string): { earliest: string | null; latest: string | null } | null {
  const [from = "", to = from] = edtf.replaceAll("~", "").split("/");
  const first = daysOf(from);
  const last = daysOf(to);
  return first || last ? { earliest: first?.earliest ?? null, latest: last?.latest ?? null } : null;
}
