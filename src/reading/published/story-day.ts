import { type DateValue, daysOf } from "../../record/date.ts";
import type { Paragraph } from "../page.ts";
import { dayAfter, iso, weekdayOf } from "./next-day.ts";

const MONTH =
  "(Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?";
const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const WEEKDAYS = "monday tuesday wednesday thursday friday saturday sunday".split(" ");

/** `TARSK, Varenia, April 9, 2031 (Meridian) —` or `HALDEN (9 April) –`: how agencies begin. */
const DATELINE = new RegExp(
  `^\\p{Lu}[\\p{L}.'’ -]{1,40}(?:, ?\\p{Lu}[\\p{L}.'’ -]{1,30})?[,:(]? ?\\(?(?:${MONTH} (\\d{1,2})|(\\d{1,2}) ${MONTH})(?:,? (\\d{4}))?\\)?(?: ?[(/][^)—–]{1,40}\\)?)? ?(?:--?|—|–|:)`,
  "du",
);

/** `said on Friday, July 21`, `on July 21, a Friday`: a weekday that stands with its date, after a verb of the past. */
const WEEKDAY = "(Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)";
const TOLD =
  "\\b(?:said|told|announced|denied|confirmed|warned|reported|accused|published|released|issued|charged|ruled|[a-z]{3,}ed)\\b[^.;]{0,60}?\\b";
const WITH_WEEKDAY = new RegExp(
  `${TOLD}(?:${WEEKDAY}(?:, | \\()(?:${MONTH} (\\d{1,2})|(\\d{1,2}) ${MONTH})|${MONTH} (\\d{1,2}), a ${WEEKDAY})\\b(?!,? \\d{4})`,
);

/** `said at the forum on July 21`: a day without its year on which something was told. */
const ON_DAY = new RegExp(`${TOLD.replace("{0,60}", "{0,90}")}on (?:${MONTH} (\\d{1,2})|(\\d{1,2}) ${MONTH})\\b(?!,? \\d{4})`);
/** `said on Friday`: a weekday that stands alone. */
const ALONE = new RegExp(`\\bon ${WEEKDAY}\\b(?!,? (?:${MONTH}|\\d))`, "g");

/** How much of a paragraph is looked at, in code units, and how many paragraphs: where papers say when. */
const LOOKED_AT = 400;
const PARAGRAPHS = 3;
/** First paragraphs of the story in which a day on which something was told is looked for. */
const OPENING = 6;

/**
 * When a story was published as it says itself: its dateline, or a day of the week that stands with its date. The year may come from both, since a weekday meets a
 * date once in five years or more; else it stays `XXXX`. A lone "on Tuesday" says nothing. `line`: a date line that has no year. `visited`: a day above the
 * headline, which is no day of publication, but none can be later.
 */
export function storyDay(story: readonly Paragraph[], line: DateValue | null, visited: string | null = null): DateValue | null {
  const starts = story.slice(0, PARAGRAPHS).map(({ text }) => text.slice(0, LOOKED_AT));
  const dateline = starts[0] === undefined ? null : DATELINE.exec(starts[0]);
  const weekday = starts.map((text) => WITH_WEEKDAY.exec(text)).find((match) => match !== null) ?? null;
  const met = weekday && weekdayAndDate(weekday);
  const year = met && yearOf(met, story);
  if (dateline) {
    const [, before, day, otherDay, after, said] = dateline;
    const month = monthOf(before ?? after);
    const parts = dateline.indices!.slice(1).filter((each) => each !== undefined);
    const at = story[0]!.span[0];
    const span: [number, number] = [at + parts[0]![0], at + parts.at(-1)![1]];
    if (said !== undefined) return dated(iso(Number(said), month, Number(day ?? otherDay)), span, "explicit", "the story's dateline");
    return withoutYear(month, Number(day ?? otherDay), span, year, "the story's dateline");
  }
  if (line && year !== null) return withoutYear(Number(line.edtf.slice(5, 7)), Number(line.edtf.slice(8, 10)), line.span, year, line.why);
  if (met === null) return visited === null ? null : beforeVisit(story, visited);
  const why = "a weekday that the story gives with its date";
  if (year === null) return dated(`XXXX-${iso(0, met.month, met.day).slice(5)}~`, null, "inferred", why);
  return weekFrom(iso(year, met.month, met.day), null, `${why}: of the years that it can speak of they meet in ${year}`);
}

/**
 * "said on July 21 … said on Friday": a day on which something was told, in the last year before the page was visited, where a weekday of the story is that of
 * the day; a story that speaks of weekdays alone was written in their week.
 */
function beforeVisit(story: readonly Paragraph[], visited: string): DateValue | null {
  const on = story.slice(0, OPENING).map(({ text }) => ON_DAY.exec(text.slice(0, LOOKED_AT)));
  const [, month, day, otherDay, otherMonth] = on.find((match) => match !== null) ?? [];
  if (month === undefined && otherMonth === undefined) return null;
  const dayIn = (year: number) => iso(year, monthOf(month ?? otherMonth), Number(day ?? otherDay));
  const last = Number(visited.slice(0, 4));
  const from = dayIn(last) <= visited ? dayIn(last) : dayIn(last - 1);
  if (daysOf(from) === null) return null;
  const [year, ofMonth, date] = from.split("-").map(Number) as [number, number, number];
  const name = WEEKDAYS[weekdayOf(year, ofMonth, date) - 1];
  const alone = story
    .slice(0, MOST)
    .flatMap(({ text }) => [...text.slice(0, 5_000).matchAll(ALONE)].map((match) => match[1]!.toLowerCase()));
  const why = `a day that the story names, a ${name![0]!.toUpperCase()}${name!.slice(1)} as another that it names, in the last year before the day above the headline`;
  return name !== undefined && alone.includes(name) ? weekFrom(from, visited, why) : null;
}

/** Papers write a day's date out for a week or so: a story is no older than a day that it tells of, and hardly younger. */
function weekFrom(from: string, atMost: string | null, why: string): DateValue {
  let until = from;
  for (let day = 0; day < DAYS_AFTER && until !== atMost; day++) until = dayAfter(until);
  return { span: null, edtf: `[${from}..${until}]`, earliest: from, latest: until, basis: "inferred", why };
}

const DAYS_AFTER = 7;

interface Met {
  readonly weekday: number;
  readonly month: number;
  readonly day: number;
}

function weekdayAndDate([, one, month, day, otherDay, otherMonth, lastMonth, lastDay, other]: RegExpExecArray): Met {
  return {
    weekday: WEEKDAYS.indexOf((one ?? other)!.toLowerCase()) + 1,
    month: monthOf(month ?? otherMonth ?? lastMonth),
    day: Number(day ?? otherDay ?? lastDay),
  };
}

const monthOf = (written: string | undefined) => MONTHS.indexOf((written ?? "").slice(0, 3).toLowerCase()) + 1;

/** How many years after the last year that it names a story is looked for: fewer than a weekday needs to meet its date again. */
const YEARS = 5;

/** The year in which weekday and date meet, of those from the last that the story names on; null where it names none, or in none of them they meet. */
function yearOf({ weekday, month, day }: Met, story: readonly Paragraph[]): number | null {
  let last = 0;
  for (const { text } of story.slice(0, MOST))
    for (const [year] of text.slice(0, 5_000).matchAll(/\b(?:19|20)\d\d\b/g)) last = Math.max(last, Number(year));
  for (let year = last; last > 0 && year < last + YEARS; year++)
    if (daysOf(iso(year, month, day)) !== null && weekdayOf(year, month, day) === weekday) return year;
  return null;
}

/** Paragraphs in which years are looked for. */
const MOST = 200;

function withoutYear(month: number, day: number, span: DateValue["span"], year: number | null, why: string): DateValue | null {
  const rest = iso(0, month, day).slice(5);
  if (year === null) return daysOf(`2000-${rest}`) && dated(`XXXX-${rest}`, span, "explicit", `${why}, which leaves the year out`);
  return dated(`${year}-${rest}`, span, "inferred", `${why}; the year in which a weekday of the story meets its date`);
}

function dated(edtf: string, span: DateValue["span"], basis: DateValue["basis"], why: string): DateValue | null {
  const days = daysOf(edtf);
  if (days === null && !edtf.startsWith("XXXX")) return null;
  return { span, edtf, earliest: days?.earliest ?? null, latest: days?.latest ?? null, basis, why };
}
