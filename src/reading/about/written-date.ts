import { daysOf } from "../../record/date.ts";
import { foreignDay, isForeignDateLine } from "./other-calendars.ts";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

const WEEKDAY = "(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,?\\s+)?";
const MONTH =
  "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
const CLOCK =
  "(?:,?\\s*(?:at\\s+|-\\s+|\\|\\s+|T)?\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2})?\\s*(?:[ap]\\.?m\\.?)?\\s*(?:[A-Z]{2,4}|(?:GMT|UTC)?[+-]\\d{1,2}(?::?\\d{2})?(?: \\([A-Z]{2,4}\\))?)?)?";

/** Ways to write a day, each with where its parts stand. */
const WRITTEN: readonly { readonly pattern: RegExp; readonly year: number; readonly month: number; readonly day: number }[] = [
  { pattern: whole(`${WEEKDAY}${MONTH}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})`), year: 3, month: 1, day: 2 },
  { pattern: whole(`${WEEKDAY}(\\d{1,2})(?:st|nd|rd|th)?\\s+${MONTH},?\\s+(\\d{4})`), year: 3, month: 2, day: 1 },
  { pattern: whole(`${WEEKDAY}(\\d{4})-(\\d{2})-(\\d{2})`), year: 1, month: 2, day: 3 },
  { pattern: whole(`${WEEKDAY}(\\d{4})/(\\d{2})/(\\d{2})`), year: 1, month: 2, day: 3 },
  { pattern: whole(`${WEEKDAY}(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})`), year: 3, month: 2, day: 1 },
  // Of two numbers before a slash the one that is no month is the day.
  { pattern: whole(`${WEEKDAY}(1[3-9]|2\\d|3[01])/(\\d{1,2})/(\\d{4})`), year: 3, month: 2, day: 1 },
  { pattern: whole(`${WEEKDAY}(\\d{1,2})/(1[3-9]|2\\d|3[01])/(\\d{4})`), year: 3, month: 1, day: 2 },
];

/** The longest line that can be nothing but a date, in code units. */
const LONGEST = 80;

/**
 * The day that a text writes, where it writes a day (and a time of day) and nothing else: `9 April 2031`, `Apr. 9, 2031, 6:00 a.m.`,
 * `09.04.2031 07:30`, `9. April 2031, 14:05 Uhr`. As EDTF; null where it is anything else. Dates of numbers only are read where they have a dot, as
 * day, month, year, or where the year comes first, or where one of two numbers is no month; else with a slash they mean different days in different countries, and are not
 * read.
 */
export function writtenDay(text: string): string | null {
  if (text.length > LONGEST) return null;
  const bare = text.replace(CLOCK_FIRST, "");
  for (const { pattern, year, month, day } of WRITTEN) {
    const match = pattern.exec(bare);
    if (!match) continue;
    const edtf = `${match[year]}-${monthOf(match[month]!)}-${match[day]!.padStart(2, "0")}`;
    return daysOf(edtf) && edtf;
  }
  return foreignDay(bare);
}

/** A day whose year is left out, `Friday, May 2` or `2 May`, as EDTF: `XXXX-05-02`; null where a text is anything else. */
export function datePiece(text: string): string | null {
  const match = text.length > LONGEST ? null : YEARLESS.exec(text);
  if (!match) return null;
  const day = `${monthOf((match[1] ?? match[4])!)}-${(match[2] ?? match[3])!.padStart(2, "0")}`;
  return daysOf(`2000-${day}`) && `XXXX-${day}`;
}

const YEARLESS = whole(`${WEEKDAY}(?:${MONTH}\\s+(\\d{1,2})|(\\d{1,2})\\s+${MONTH})`);

/** `(Tarsk, 4 April 2034)`, `Tarsk, 4 April 2034`: a day in brackets, or a place and a day. */
const PLACED = /^(?:\((?:\p{Lu}[\p{L}. ]{1,40}, )?([^()]{6,40})\)|\p{Lu}[\p{L}. ]{1,40}, ([^()]{6,40}))$/u;

/** Whether a line is a date and nothing else, even one that is not read. */
export function isDateLine(text: string): boolean {
  const [, inBrackets, behind] = (text.length <= LONGEST && PLACED.exec(text)) || [];
  const placed = inBrackets ?? behind;
  return (
    writtenDay(text) !== null ||
    (placed !== undefined && writtenDay(placed) !== null) ||
    (text.length <= LONGEST && OTHER.test(text)) ||
    isForeignDateLine(text)
  );
}

const OTHER = whole(
  `${WEEKDAY}(?:${MONTH}\\s+\\d{4}|${MONTH}\\s+\\d{1,2}|\\d{1,2}\\s+${MONTH}|\\d{1,2}/\\d{1,2}/\\d{2,4}|\\d+\\s+(?:minutes?|hours?|days?|weeks?|months?|years?)\\s+ago)`,
);

/** The day at the head of an ISO 8601 date as machines write it, or of one as people do; null where there is none. */
export function machineDay(value: string): string | null {
  const day = /^\d{4}([-/])\d{2}\1\d{2}(?![\d-])/.exec(value)?.[0].replaceAll("/", "-") ?? null;
  if (day !== null) return daysOf(day) && day;
  const compact = /^(\d{4})(\d{2})(\d{2})(?!\d)/.exec(value);
  if (compact) return machineDay(compact.slice(1).join("-"));
  return writtenDay(value);
}

/** The clock before the day: `11:11 PM EST Nov 19, 2031`. */
const CLOCK_FIRST = /^\d{1,2}:\d{2}(?::\d{2})?\s*(?:[ap]\.?m\.?)?\s*(?:[A-Z]{2,4})?,?\s+(?=\S)/i;

function monthOf(written: string): string {
  const index = MONTHS.indexOf(written.slice(0, 3).toLowerCase());
  return index === -1 ? written.padStart(2, "0") : String(index + 1).padStart(2, "0");
}

function whole(pattern: string): RegExp {
  return new RegExp(`^${pattern}${CLOCK}$`, "i");
}

/** Words of a date at the end of a line. */
const [FEWEST, MOST_WORDS] = [3, 7];

/** A day in figures is one word: `14.03.2031`. */
const IN_FIGURES = /^\d{1,4}[./-]\d/;

/** A line without the day that it ends in, and that day as EDTF: `By Ann Roe Monday, 3 May 2031`; null where it ends in none, or is nothing else. */
export function dayAtEnd(text: string): { readonly before: string; readonly day: string; readonly at: number } | null {
  if (text.length > 3 * LONGEST) return null;
  const starts = [...text.matchAll(/(?<=\s)\S/g)].map(({ index }) => index).slice(-MOST_WORDS);
  for (const at of starts) {
    const words = text.slice(at);
    const day = words.split(/\s+/).length < FEWEST && !IN_FIGURES.test(words) ? null : writtenDay(words);
    if (day !== null) return { before: text.slice(0, at).trimEnd(), day, at };
  }
  return null;
}
