import { ordinalAt } from "../numbers.ts";
import { anchorOf, type Calendar, type FoundTime, found, type TimeRange } from "../time.ts";
import { type TimeView, wordAt } from "../view.ts";
import { BEFORE_TIMES, DOUBTFUL_MONTHS, MONTHS, PARTS, SEASONS, SHORT_WEEKDAYS } from "../words.ts";
import { yearAt } from "./year-words.ts";

/** A month's name at a token, and where it ends: a stop that was cut off belongs to it. */
export function monthAt(view: TimeView, at: number): { readonly month: number; readonly last: number } | null {
  const word = wordAt(view, at, at);
  const month = MONTHS.get(word);
  if (month === undefined || (!view.capital[at] && DOUBTFUL_MONTHS.has(word.replace(/\.$/, "")))) return null;
  const cut = word.length <= 4 && wordAt(view, at, at + 1) === "." && /^\d/.test(wordAt(view, at, at + 2));
  return { month, last: at + (cut ? 2 : 1) };
}

/** A day of a month in figures, "3" or "3rd". */
function dayAt(view: TimeView, of: number, at: number): number | null {
  const figures = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(wordAt(view, of, at));
  const day = figures ? Number(figures[1]) : 0;
  return day >= 1 && day <= 31 ? day : null;
}

/** ", 2031", "of 2031", "2031", "'31" after a date: the year and where it ends. */
function yearAfter(view: TimeView, of: number, at: number): { readonly year: number | null; readonly last: number } {
  const skip = /^(?:,|of)$/.test(wordAt(view, of, at)) ? 1 : 0;
  const year = at + skip < view.ends[of]! ? yearAt(view, at + skip) : null;
  const counts = /^(?:people|others|per|percent|%|were|miles)$/.test(wordAt(view, of, at + skip + 1));
  return year === null || (skip === 1 && counts) ? { year: null, last: at } : { year, last: at + skip + 1 };
}

const TO = /^(?:-|–|—|to|through|thru|and|or|\/)$/;

/** "May 3", "Sept. 22, 2015", "July 21-23", "June 2018", and a month alone where it can only be one. */
export function monthFirst(view: TimeView, at: number): FoundTime | null {
  const name = monthAt(view, at);
  if (name === null) return null;
  const { month } = name;
  const the = wordAt(view, at, name.last) === "the" && ordinalAt(view, name.last + 1) !== null ? 1 : 0;
  const day = dayAt(view, at, name.last + the);
  if (day === null || wordAt(view, at, name.last + the + 1) === "%") {
    const { year, last } = yearAfter(view, at, name.last);
    if (year !== null) return date(at, last, { year, month }, "a month and a year");
    return isAlone(view, at, name.last) ? date(at, name.last, { month }, "a month") : null;
  }
  const end = name.last + the + 1;
  const until = TO.test(wordAt(view, at, end)) ? dayAt(view, at, end + 1) : null;
  if (until !== null && until > day && monthAt(view, end + 2) === null && !isCount(view, at, end))
    return dated(view, at, end + 2, { month, day }, { month, day: until }, "days of a month");
  return dated(view, at, end, { month, day }, null, "a month and a day");
}

/** "May 3 and 12 others": the second figure counts something. */
function isCount(view: TimeView, of: number, joint: number): boolean {
  return (
    /^(?:and|or)$/.test(wordAt(view, of, joint)) &&
    /^[a-z]{3,}$/.test(wordAt(view, of, joint + 2)) &&
    !BEFORE_TIMES.has(wordAt(view, of, joint + 2))
  );
}

/** "3 May", "11th of May 2031", "2-5 June", "the third of May". */
export function dayFirst(view: TimeView, at: number): FoundTime | null {
  const ordinal = ordinalAt(view, at);
  const day = dayAt(view, at, at) ?? ordinal?.value ?? null;
  if (day === null || day > 31) return null;
  const end = ordinal?.last ?? at + 1;
  const of = wordAt(view, at, end) === "of" && ordinal ? 1 : 0;
  const name = end + of < view.ends[at]! ? monthAt(view, end + of) : null;
  if (name && (view.capital[end + of] || !DOUBTFUL_MONTHS.has(view.words[end + of]!))) {
    // "the second March on the capital" is no date: a bare word for a number needs "of".
    if (ordinal && of === 0 && !/\d/.test(view.words[at]!)) return null;
    return dated(view, at, name.last, { month: name.month, day }, null, "a day and a month");
  }
  const until = TO.test(wordAt(view, at, end)) ? dayAt(view, at, end + 1) : null;
  const later = until !== null && until > day && end + 2 < view.ends[at]! ? monthAt(view, end + 2) : null;
  return later && dated(view, at, later.last, { month: later.month, day }, { month: later.month, day: until! }, "days of a month");
}

/** "mid-June", "mid-July 2031" where the tokens are not parted. */
export function prefixedMonth(view: TimeView, at: number): FoundTime | null {
  const match = /^(early|mid|late)-([a-z]+\.?)$/.exec(view.words[at]!);
  if (!match) return null;
  const modifier = match[1] as "early" | "mid" | "late";
  const [month, season, part] = [MONTHS.get(match[2]!), SEASONS.get(match[2]!), PARTS.get(match[2]!)];
  if (part) return found(at, at + 1, "time", "a part of the day", { calendar: { part }, modifier, anchor: { to: "text" } });
  if (month === undefined && season === undefined) return null;
  const { year, last } = yearAfter(view, at, at + 1);
  const calendar: Calendar = { ...(year !== null && { year }), ...(month !== undefined ? { month } : { season: season! }) };
  return { ...date(at, last, calendar, "a month with what is before it"), modifier };
}

/** "Mon, 3 May 2031": the short form of a weekday needs the date behind it. */
export function shortWeekday(view: TimeView, at: number): FoundTime | null {
  const weekday = view.capital[at] ? SHORT_WEEKDAYS.get(view.words[at]!) : undefined;
  if (weekday === undefined) return null;
  const next = at + (/^[,.]$/.test(wordAt(view, at, at + 1)) ? 2 : 1);
  if (next >= view.ends[at]!) return null;
  const date = monthFirst(view, next) ?? dayFirst(view, next);
  if (date?.calendar.day === undefined) return null;
  return { ...date, first: at, calendar: { weekday, ...date.calendar } };
}

function dated(view: TimeView, first: number, end: number, from: Calendar, to: Calendar | null, why: string): FoundTime {
  const { year, last } = yearAfter(view, first, end);
  const whole = (calendar: Calendar): Calendar => (year === null ? calendar : { year, ...calendar });
  if (to === null) return date(first, last, whole(from), why);
  const range: TimeRange = { from: whole(from), to: whole(to) };
  const { day: _, ...shared } = whole(from);
  return found(first, last, "date", why, { calendar: shared, range, anchor: anchorOf(shared) });
}

const date = (first: number, last: number, calendar: Calendar, why: string) =>
  found(first, last, "date", why, { calendar, anchor: anchorOf(calendar) });

/** What goes on after a month, and not after a person of that name. */
const AFTER_MONTH = /^(?:[.,;:)]|-|–|to|and|or|until|at|in|of|through|'s|when|last|this|after|before|)$/;

/** Months that are given or family names too. */
const NAMESAKES = /^(?:may|june|april|august|jan)$/;

/** Whether a month's name alone is the month: not part of a name, and for doubtful ones only after a word that speaks of time. */
function isAlone(view: TimeView, at: number, last: number): boolean {
  const word = view.words[at]!.replace(/\.$/, "");
  const before = wordAt(view, at, at - 1);
  const nextIsName = last < view.ends[at]! && view.capital[last]!;
  const told = BEFORE_TIMES.has(before) || /^(?:and|or|to|,|-|–|\()$/.test(before);
  if (!DOUBTFUL_MONTHS.has(word)) return !(before === "the" && nextIsName) && !(at > view.starts[at]! && view.capital[at - 1]! && !told);
  if (!view.capital[at] || !told || word === "mar" || word === "dec") return false;
  const ends = !nextIsName && AFTER_MONTH.test(wordAt(view, at, last));
  if (/^(?:,|and|or|to|-|–|\()$/.test(before)) return ends && besideMonth(view, at, last);
  if (before === "of" && /^(?:start|beginning|middle|end|close|month|\d{1,2}(?:st|nd|rd|th))$/.test(wordAt(view, at, at - 2))) return true;
  return /^(?:by|about|around|from|of|on|at)$/.test(before) && NAMESAKES.test(word) ? ends : !nextIsName;
}

/** "in March and April", "between March and May": another month stands two words away. */
function besideMonth(view: TimeView, at: number, last: number): boolean {
  return [at - 2, at - 3, last + 1].some((other) => MONTHS.has(wordAt(view, at, other)) && view.capital[other]!);
}
