import type { Calendar } from "../../english/times/index.ts";
import { dayNumber, lastOfMonth, padded } from "./civil.ts";
import { holidayIn } from "./holidays.ts";
import { guessed, ofDay, ofMonth, ofMonths, ofYear, ofYears, type Stretch } from "./stretch.ts";

/** The first month of a season, and its number in EDTF. Of the north: a page does not say on which half of the earth it was written. */
const SEASONS = {
  spring: { month: 3, edtf: 21 },
  summer: { month: 6, edtf: 22 },
  autumn: { month: 9, edtf: 23 },
  winter: { month: 12, edtf: 24 },
} as const;

/** A calendar whose year (decade, century) is said in full, as a stretch of days; null where it is not, or where there is no such day. */
export function writtenOut(calendar: Calendar): Stretch | null {
  const { century, decade, year, month, day, season, quarter, half, holiday, fiscal } = calendar;
  if (century !== undefined) return ofCentury(century);
  if (decade !== undefined) return decade < 100 ? null : ofYears(decade, 10, `${padded(decade, 4).slice(0, 3)}X`, "decade");
  if (year === undefined || year < 100) return null;
  if (fiscal && month === undefined) return fiscalYear(year);
  if (holiday !== undefined) return guessedDay(holidayIn(holiday, year));
  if (month !== undefined && day !== undefined)
    return month > 12 || day > lastOfMonth(year, month) ? null : ofDay(dayNumber(year, month, day));
  if (month !== undefined) return ofMonth(year, month);
  // "the winter of 2030" is that at its start as often as that at its end.
  if (season === "winter" && !calendar.intoNextYear) return winter(year);
  if (season !== undefined) return ofSeason(year, season);
  if (quarter !== undefined) return ofMonths(year, 3 * quarter - 2, 3, "quarter");
  if (half !== undefined) return ofMonths(year, 6 * half - 5, 6, "half");
  return ofYear(year);
}

/** A season that begins in a year: the winter of 2030 ends in February 2031. */
export function ofSeason(year: number, season: keyof typeof SEASONS): Stretch | null {
  const { month, edtf } = SEASONS[season];
  const months = ofMonths(year, month, 3, "season");
  return months && { ...months, edtf: `${padded(year, 4)}-${edtf}` };
}

/** The number of a season in EDTF, 21 to 24. */
export const seasonNumber = (season: keyof typeof SEASONS): number => SEASONS[season].edtf;

function winter(year: number): Stretch | null {
  const whole = ofMonths(year, 1, 14, "season");
  return guessed(whole && { ...whole, edtf: `${padded(year, 4)}-24` });
}

/** The 20th century begins with 1901, as it is counted; people mean 1900 too, and EDTF writes them alike. */
function ofCentury(century: number): Stretch | null {
  return century < 2 ? null : ofYears((century - 1) * 100 + 1, 100, `${padded(century - 1, 2)}XX`, "century");
}

/** Years of accounts begin up to nine months before the year that they are called by, and end up to six after it. */
function fiscalYear(year: number): Stretch | null {
  const whole = ofMonths(year - 1, 4, 27, "year");
  return guessed(whole && { ...whole, edtf: `${padded(year, 4)}~` });
}

const guessedDay = (day: number | null) => (day === null ? null : guessed(ofDay(day)));
