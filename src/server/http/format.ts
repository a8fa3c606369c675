import { createContext, useContext } from "hono/jsx";
import { daysOf } from "../../record/date.ts";
import { words } from "../words.ts";

/** Dates and numbers as the person who asks writes them. */
export interface Format {
  readonly locale: string;
  /** A date as EDTF writes it; what is not a plain day, month, season or year stays as it is. */
  date(edtf: string): string;
  /** The day of an ISO 8601 time, in UTC. */
  day(time: string): string;
  /** The day and the minute of an ISO 8601 time, in UTC and saying so. */
  minute(time: string): string;
  number(value: number): string;
  /** A size in bytes, in the largest unit that leaves it above one. */
  size(bytes: number): string;
}

const DEFAULT = "en";
const UNITS = ["byte", "kilobyte", "megabyte", "gigabyte"] as const;

/** The formats made so far, by locale: making one takes as long as a short page. */
const made = new Map<string, Format>();

/** How many are kept: whoever asks may name any locale. */
const MOST_MADE = 100;

/** The formats for an `Accept-Language` header; English where it names nothing that is known here. */
export function formatFor(acceptLanguage: string | undefined): Format {
  const locale = localeOf(acceptLanguage ?? "");
  const known = made.get(locale);
  if (known) return known;
  if (made.size >= MOST_MADE) made.clear();
  const format = formatIn(locale);
  made.set(locale, format);
  return format;
}

function formatIn(locale: string): Format {
  const numbers = new Intl.NumberFormat(locale);
  const dates = {
    year: new Intl.DateTimeFormat(locale, { year: "numeric", timeZone: "UTC" }),
    month: new Intl.DateTimeFormat(locale, { year: "numeric", month: "long", timeZone: "UTC" }),
    day: new Intl.DateTimeFormat(locale, { year: "numeric", month: "short", day: "numeric", timeZone: "UTC" }),
    clock: new Intl.DateTimeFormat(locale, { hour: "2-digit", minute: "2-digit", hourCycle: "h23", timeZone: "UTC" }),
  };
  return {
    locale,
    date: (edtf) => {
      const days = daysOf(edtf);
      if (!days) return seasonIn(edtf) ?? edtf;
      const precision = edtf.length === 4 ? "year" : edtf.length === 7 ? "month" : "day";
      return dates[precision].format(new Date(days.earliest));
    },
    day: (time) => (Number.isNaN(Date.parse(time)) ? time : dates.day.format(new Date(time))),
    minute: (time) => {
      const at = new Date(time);
      return Number.isNaN(at.getTime()) ? time : `${dates.day.format(at)}, ${dates.clock.format(at)} UTC`;
    },
    number: (value) => numbers.format(value),
    size: (bytes) => {
      const step = Math.min(UNITS.length - 1, Math.max(0, Math.floor(Math.log10(Math.max(1, bytes)) / 3)));
      const shown = { style: "unit", unit: UNITS[step]!, unitDisplay: "short", maximumFractionDigits: step === 0 ? 0 : 1 } as const;
      return new Intl.NumberFormat(locale, shown).format(bytes / 1000 ** step);
    },
  };
}

/** A season of a year, as EDTF writes it: `2031-21`; null where it is none. */
function seasonIn(edtf: string): string | null {
  const [, year, season] = /^(\d{4})-(2[1-4])$/.exec(edtf) ?? [];
  return year === undefined ? null : words.seasons[Number(season) - FIRST_SEASON]!(year);
}

/** The number by which EDTF writes spring. */
const FIRST_SEASON = 21;

function localeOf(header: string): string {
  for (const part of header.slice(0, 200).split(",")) {
    const tag = part.split(";")[0]!.trim();
    try {
      const [known] = Intl.DateTimeFormat.supportedLocalesOf(tag);
      if (known) return known;
    } catch {
      // Not a language tag, such as `*`: the next one may be.
    }
  }
  return DEFAULT;
}

/** The formats of the request that is being answered, for any view however deep. */
export const FormatContext = createContext<Format>(formatFor(undefined));

/** The formats of the person who asks, inside a view. */
export function useFormat(): Format {
  return useContext(FormatContext);
}
