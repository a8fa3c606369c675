import { anchorOf, type Calendar, type FoundTime, found } from "../time.ts";
import { endingAt, type TimeView } from "../view.ts";
import { MONTHS } from "../words.ts";

/** No date in figures is longer, in UTF-16 code units. */
const LONGEST = 40;

const MONTH =
  "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";
const CLOCK = "(?:[t ](\\d\\d):(\\d\\d)(?::(\\d\\d)(?:\\.\\d{1,9})?)?(z|[+-]\\d\\d:?\\d\\d)?)?";

const ISO = new RegExp(`^(\\d{4})(?: ?[-‑–] ?(\\d\\d) ?[-‑–] ?|([/.])(\\d{1,2})\\3)(\\d{1,2})(?!\\d)${CLOCK}`);
const FIGURES = /^(\d{1,2})([/.\-‑])(\d{1,2})\2(\d{4}|\d\d)(?![\d/.-]*\d)/;
const SPACED = /^(\d{1,2})( - | \/ )(\d{1,2})\2(\d{4}|\d\d)(?!\d)/;
const NAMED = new RegExp(`^(\\d{1,2}) ?- ?(${MONTH}) ?- ?(\\d{4}|\\d\\d)(?!\\d)`);
const NAMED_BACK = new RegExp(`^(\\d{4}) ?- ?(${MONTH}) ?- ?(\\d{1,2})(?!\\d)`);
const YEAR_MONTH = /^(\d{4})[-/](0[1-9]|1[0-2])(?![\d/-])/;

/** Dates in figures: 2031-04-09 with or without a clock, 2031/4/9, 9.4.2031, 08-Oct-2031, 04/09/31, 2031-04. */
export function numericDate(view: TimeView, at: number): FoundTime | null {
  const { start } = view.tokens[at]!;
  if (!/\d/.test(view.text[start]!) || /[\p{L}\d_/=&?#.-]/u.test(view.text[start - 1] ?? "")) return null;
  const text = view.text.slice(start, start + LONGEST).toLowerCase();
  for (const read of READERS) {
    const reading = read(text);
    const last = reading ? endingAt(view, at, start + reading.length) : -1;
    if (reading === null || last < 0 || /^[\p{L}_/]/u.test(view.text[start + reading.length] ?? "")) continue;
    const { calendar, readings } = reading;
    return found(at, last, calendar.hour === undefined ? "date" : "time", reading.why, { calendar, readings, anchor: anchorOf(calendar) });
  }
  return null;
}

interface Reading {
  readonly length: number;
  readonly calendar: Calendar;
  readonly readings: readonly Calendar[];
  readonly why: string;
}

const READERS: readonly ((text: string) => Reading | null)[] = [iso, named, namedBack, figures, yearMonth];

function iso(text: string): Reading | null {
  const match = ISO.exec(text);
  if (!match) return null;
  const [whole, year, month, , other, day, hour, minute, second, zone] = match;
  const calendar = { year: Number(year), month: Number(month ?? other), day: Number(day) };
  if (!exists(calendar)) return null;
  const clock =
    hour === undefined
      ? {}
      : {
          hour: Number(hour),
          minute: Number(minute),
          ...(second && { second: Number(second) }),
          ...(zone && { zone: zone.toUpperCase() }),
        };
  return { length: whole.length, calendar: { ...calendar, ...clock }, readings: [], why: "figures: year, month, day" };
}

function named(text: string): Reading | null {
  const match = NAMED.exec(text);
  if (!match) return null;
  const calendar = { year: Number(match[3]), month: MONTHS.get(match[2]!)!, day: Number(match[1]) };
  return exists(calendar) ? { length: match[0].length, calendar, readings: [], why: "figures: day, month's name, year" } : null;
}

function namedBack(text: string): Reading | null {
  const match = NAMED_BACK.exec(text);
  if (!match) return null;
  const calendar = { year: Number(match[1]), month: MONTHS.get(match[2]!)!, day: Number(match[3]) };
  return exists(calendar) ? { length: match[0].length, calendar, readings: [], why: "figures: year, month's name, day" } : null;
}

/** Where both of the first two could be the month, both readings are kept and neither is chosen. Dots put the day first; two digits between dots are a version. */
function figures(text: string): Reading | null {
  const match = FIGURES.exec(text) ?? SPACED.exec(text);
  if (!match) return null;
  const [whole, first, mark, second, last] = match;
  if (last!.length === 2 && mark!.trim() !== "/") return null;
  const year = Number(last);
  const dayFirst = { year, month: Number(second), day: Number(first) };
  const monthFirst = { year, month: Number(first), day: Number(second) };
  const possible = (mark === "." ? [dayFirst] : [dayFirst, monthFirst]).filter(exists);
  if (possible.length === 0) return null;
  const open = possible.length === 2 && dayFirst.day !== dayFirst.month;
  const why = open ? "figures: day and month in doubt" : "figures: day, month, year";
  return { length: whole!.length, calendar: open ? { year } : possible[0]!, readings: open ? possible : [], why };
}

/** "2031-04"; "2003-04" goes on from one year to the next instead. */
function yearMonth(text: string): Reading | null {
  const match = YEAR_MONTH.exec(text);
  if (!match || Number(match[2]) > Number(match[1]) % 100) return null;
  const calendar = { year: Number(match[1]), month: Number(match[2]) };
  return exists({ ...calendar, day: 1 }) ? { length: match[0].length, calendar, readings: [], why: "figures: year, month" } : null;
}

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether there is such a day in some year; years of the calendar are from 1000 to 2199, or two digits. */
function exists({ year, month, day }: { year: number; month: number; day: number }): boolean {
  return (year < 100 || (year >= 1000 && year < 2200)) && month >= 1 && month <= 12 && day >= 1 && day <= DAYS[month - 1]!;
}
