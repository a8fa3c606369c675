import { type DateValue, daysOf } from "../../record/date.ts";
import type { Paragraph } from "../page.ts";
import { fittingYears, lastNamed, type MetDay, meets } from "./fitting-years.ts";
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
 * date once in five years or more; where it meets it in several that the story can be of, each is told; else it stays `XXXX`. A lone "on Tuesday" says nothing.
 * `line`: a date line that has no year. `visited`: a day above the headline, which is no day of publication, but none can be later.
 */
export function storyDay(story: readonly Paragraph[], line: DateValue | null, visited: string | null = null): DateValue | null {
  const starts = story.slice(0, PARAGRAPHS).map(({ text }) => text.slice(0, LOOKED_AT));
  const dateline = starts[0] === undefined ? null : DATELINE.exec(starts[0]);
  const weekday = starts.map((text) => WITH_WEEKDAY.exec(text)).find((match) => match !== null) ?? null;
  const met = weekday && weekdayAndDate(weekday);
  const years = met === null ? [] : fittingYears(met, story, visited);
  const year = years.length === 1 ? years[0]! : null;
  if (dateline) {
    const [, before, day, otherDay, after, said] = dateline;
    const month = monthOf(before ?? after);
    const date = Number(day ?? otherDay);
    const parts = dateline.indices!.slice(1).filter((each) => each !== undefined);
    const at = story[0]!.span[0];
    const span: [number, number] = [at + parts[0]![0], at + parts.at(-1)![1]];
    if (said !== undefined) return dated(iso(Number(said), month, date), span, "explicit", "the story's dateline");
    return withoutYear(month, date, span, year ?? yearOfDateline(month, date, starts, visited), "the story's dateline");
  }
  if (line && year !== null) return withoutYear(Number(line.edtf.slice(5, 7)), Number(line.edtf.slice(8, 10)), line.span, year, line.why);
  if (met === null) return fromLone(story, visited);
  const why = "a weekday that the story gives with its date";
  if (years.length > 1)
    return oneOf(
      years.map((each) => iso(each, met.month, met.day)),
      `${why}: they meet in each of these years`,
    );
  if (year === null) return dated(`XXXX-${iso(0, met.month, met.day).slice(5)}~`, null, "inferred", why);
  return weekFrom(iso(year, met.month, met.day), null, `${why}: of the years that it can speak of they meet in ${year}`);
}

/** The year of a dateline without one: the last before the visit, where the story's beginning names the weekday that the day was in it. */
function yearOfDateline(month: number, day: number, starts: readonly string[], visited: string | null): number | null {
  if (visited === null || daysOf(`2000-${iso(0, month, day).slice(5)}`) === null) return null;
  const named = new Set(starts.flatMap(loneWeekdays));
  const year = lastBefore(visited, (each) => iso(each, month, day));
  return [...named].some((weekday) => meets({ weekday, month, day }, year, visited)) ? year : null;
}

/** The year of a day's last time up to a visit. */
function lastBefore(visited: string, dayIn: (year: number) => string): number {
  const last = Number(visited.slice(0, 4));
  return dayIn(last) <= visited ? last : last - 1;
}

/**
 * "said on July 21 … said on Friday": a day on which something was told, where a weekday of the story is that of the day in the last year before the page was
 * visited; a story that speaks of weekdays alone was written in their week. Without a visit the story's one weekday must meet it in the last year that it names or
 * in the next, not in both.
 */
function fromLone(story: readonly Paragraph[], visited: string | null): DateValue | null {
  const on = story.slice(0, OPENING).map(({ text }) => ON_DAY.exec(text.slice(0, LOOKED_AT)));
  const [, month, day, otherDay, otherMonth] = on.find((match) => match !== null) ?? [];
  if (month === undefined && otherMonth === undefined) return null;
  const told = { month: monthOf(month ?? otherMonth), day: Number(day ?? otherDay) };
  const dayIn = (year: number) => iso(year, told.month, told.day);
  const named = new Set(story.slice(0, MOST).flatMap(({ text }) => loneWeekdays(text.slice(0, LONGEST))));
  const last = visited === null ? lastNamed(story, null) : lastBefore(visited, dayIn);
  if (last === null || (visited === null && named.size !== 1)) return null;
  const candidates = visited === null ? [last, last + 1] : [last];
  const fitting = candidates.filter((year) => [...named].some((weekday) => meets({ weekday, ...told }, year, visited)));
  if (fitting.length !== 1) return null;
  const name = WEEKDAYS[weekdayOf(fitting[0]!, told.month, told.day) - 1]!;
  const since = visited === null ? "in the last year that it speaks of" : "in the last year before the day above the headline";
  const why = `a day that the story names, a ${name[0]!.toUpperCase()}${name.slice(1)} as another that it names, ${since}`;
  return weekFrom(dayIn(fitting[0]!), visited, why);
}

/** The weekdays that stand alone in a text, 1, Monday, to 7. */
function loneWeekdays(text: string): number[] {
  return [...text.matchAll(ALONE)].map((match) => WEEKDAYS.indexOf(match[1]!.toLowerCase()) + 1);
}

/** Paragraphs in which weekdays are looked for, and code units of each. */
const MOST = 200;
const LONGEST = 5_000;

/** One of several days, as EDTF has a set of which one is meant. */
function oneOf(days: readonly string[], why: string): DateValue {
  return { span: null, edtf: `[${days.join(",")}]`, earliest: days[0]!, latest: days.at(-1)!, basis: "inferred", why };
}

/** Papers write a day's date out for a week or so: a story is no older than a day that it tells of, and hardly younger. */
function weekFrom(from: string, atMost: string | null, why: string): DateValue {
  let until = from;
  for (let day = 0; day < DAYS_AFTER && until !== atMost; day++) until = dayAfter(until);
  return { span: null, edtf: `[${from}..${until}]`, earliest: from, latest: until, basis: "inferred", why };
}

const DAYS_AFTER = 7;

function weekdayAndDate([, one, month, day, otherDay, otherMonth, lastMonth, lastDay, other]: RegExpExecArray): MetDay {
  return {
    weekday: WEEKDAYS.indexOf((one ?? other)!.toLowerCase()) + 1,
    month: monthOf(month ?? otherMonth ?? lastMonth),
    day: Number(day ?? otherDay ?? lastDay),
  };
}

const monthOf = (written: string | undefined) => MONTHS.indexOf((written ?? "").slice(0, 3).toLowerCase()) + 1;

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
