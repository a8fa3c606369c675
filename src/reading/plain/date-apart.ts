import type { Span } from "../../record/span.ts";

const WEEKDAY = "(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? |(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\\.?,? )";
const MONTH =
  "(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)";
const CLOCK = "(?:,? (?:at |- |\\| )?\\d{1,2}:\\d{2}(?: ?[apAP]\\.?[mM]\\.?)?(?: (?:[A-Z]{1,3}T|UTC))?)?";

/** A day with its year, where no digit stands before or behind it. */
const DAY = new RegExp(
  `(?<!\\d)${WEEKDAY}?(?:${MONTH} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{1,2}(?:st|nd|rd|th)? ${MONTH},? \\d{4})(?!\\d)${CLOCK}`,
  "gu",
);

/** Code units of a line that are looked at, and days that are cut out of it. */
const LOOKED_AT = 2_000;
const MOST = 10;

/**
 * Cuts a day out of a line where letters stand right against it, as no writer sets them: `WeatherSaturday, March 14, 2037Home`. What is parted from it by a
 * space stays with it, but for a new label behind a day that lost its border before: `Jobs14 March 2037 Last updated`.
 */
export function daysApart(text: string, [start, end]: Span): Span[] {
  const spans: Span[] = [];
  let from = start;
  for (const { 0: day, index } of [...text.slice(start, Math.min(end, start + LOOKED_AT)).matchAll(DAY)].slice(0, MOST)) {
    const [first, last] = [start + index, start + index + day.length];
    const isBefore = first > from && /[\p{L}\p{N}.!?:)”"’]/u.test(text[first - 1]!);
    const isBehind = last < end && /[\p{L}“"‘]/u.test(text[last]!);
    if (!isBefore && !isBehind) continue;
    if (isBefore) spans.push([from, first]);
    const cut = isBehind || /^[ |·•–-]{1,3}\p{Lu}/u.test(text.slice(last, last + 4)) ? last : null;
    from = isBefore ? first : from;
    if (cut === null) continue;
    spans.push([from, cut]);
    from = cut;
    while (from < end && /\s/.test(text[from]!)) from++;
  }
  return from < end ? [...spans, [from, end]] : spans;
}
