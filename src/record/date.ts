import { z } from "zod";
import { Basis } from "./basis.ts";
import { Span } from "./span.ts";

/** A calendar day as ISO 8601 writes it, `2031-04-09`. */
export const Day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .meta({ id: "Day" });

/** A date as far as it is known: EDTF (ISO 8601-2), with the earliest and the latest day that it can mean. */
export const DateValue = z
  .object({
    span: Span.nullable(),
    edtf: z.string(),
    earliest: Day.nullable(),
    latest: Day.nullable(),
    basis: Basis,
    why: z.string(),
  })
  .meta({ id: "Date" });
export type DateValue = Readonly<z.infer<typeof DateValue>>;

const CALENDAR = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/**
 * The first and the last day of a year, month or day written `2031`, `2031-04` or `2031-04-09`; null where it is none of these
 * or no day of the calendar.
 */
export function daysOf(edtf: string): { earliest: string; latest: string } | null {
  const match = CALENDAR.exec(edtf);
  if (!match) return null;
  const [, year, month, day] = match as unknown as [string, string, string?, string?];
  if (month === undefined) return { earliest: `${year}-01-01`, latest: `${year}-12-31` };
  const last = lastDayOfMonth(Number(year), Number(month));
  if (last === null) return null;
  if (day === undefined) return { earliest: `${year}-${month}-01`, latest: `${year}-${month}-${last}` };
  return Number(day) >= 1 && Number(day) <= last ? { earliest: edtf, latest: edtf } : null;
}

function lastDayOfMonth(year: number, month: number): number | null {
  if (month < 1 || month > 12) return null;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** An EDTF day or month of which no part is known. */
const NO_PART = /^X{4}(?:-XX){0,2}$/;

/** Whether an EDTF value says nothing of when: `XXXX-XX-XX`. */
export function isUnknownDate(edtf: string): boolean {
  return NO_PART.test(edtf);
}
