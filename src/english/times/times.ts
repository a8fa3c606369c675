import type { Doc, Name, Span } from "../doc.ts";
import { mayBegin } from "./beginnings.ts";
import { away } from "./find/away.ts";
import { clock, clockSpan, noon, partOfDay } from "./find/clock.ts";
import { duration, longWords, manyUnits } from "./find/durations.ts";
import type { TimeFinder } from "./find/finder.ts";
import { dayFirst, monthFirst, prefixedMonth, shortWeekday } from "./find/month-dates.ts";
import { dayWord, vague } from "./find/now.ts";
import { numericDate } from "./find/numeric-dates.ts";
import { beside, boundOfUnit, stretch } from "./find/relative.ts";
import { season } from "./find/seasons.ts";
import { adverb, every, timesPer } from "./find/sets.ts";
import { theWeekend, unitsEnd, withinUnit } from "./find/the-unit.ts";
import { holiday, weekday, weekdayAway, weekdays } from "./find/weekdays.ts";
import { century, decade, fiscalYear, prefixedYear, quarter, spokenYear, year, yearSpan } from "./find/years.ts";
import { inheritYear } from "./refine/inherit-year.ts";
import { join } from "./refine/join.ts";
import { modify } from "./refine/modify.ts";
import { outsideNames } from "./refine/outside-names.ts";
import { ranges } from "./refine/ranges.ts";
import type { FoundTime, TimeExpression } from "./time.ts";
import { type TimeView, timeView, touchesNext } from "./view.ts";

/** The constructions, in the order in which they win where two take as many tokens. */
const FINDERS: readonly TimeFinder[] = [
  numericDate,
  shortWeekday,
  monthFirst,
  dayFirst,
  prefixedMonth,
  fiscalYear,
  quarter,
  century,
  decade,
  prefixedYear,
  yearSpan,
  spokenYear,
  season,
  holiday,
  weekdayAway,
  weekday,
  weekdays,
  every,
  timesPer,
  adverb,
  away,
  stretch,
  boundOfUnit,
  theWeekend,
  withinUnit,
  unitsEnd,
  beside,
  clockSpan,
  clock,
  noon,
  year,
  dayWord,
  vague,
  longWords,
  manyUnits,
  duration,
  partOfDay,
];

/** The times of a text, in its order. Rules over its words; linear in their number. Names keep what is part of one from being taken for a time. */
export function findTimes(doc: Pick<Doc, "text" | "tokens" | "sentences">, names: readonly Pick<Name, "span">[] = []): TimeExpression[] {
  const view = timeView(doc);
  const found = outsideNames(view, begin(view), names);
  const refined = inheritYear(view, ranges(view, join(view, modify(view, found))));
  return refined.map(({ first, last, ...time }) => ({
    span: [view.tokens[first]!.start, view.tokens[last - 1]!.end] satisfies Span,
    ...time,
  }));
}

/** What the finders see from left to right; where several begin, the longest. */
function begin(view: TimeView): FoundTime[] {
  const times: FoundTime[] = [];
  for (let at = 0; at < view.tokens.length; ) {
    const time = mayBegin(view.words[at]!) ? longest(view, at) : null;
    if (time && !isInCode(view, time, times.at(-1)?.last)) times.push(time);
    at = time?.last ?? at + 1;
  }
  return times;
}

/** Marks that join figures and letters to codes, paths and addresses where they stand right beside them. */
const JOINS = /^[/\\_=+@#&?%]$/;

/** Whether a time is a piece of a code or an address. A slash after another time joins the two: May/June. */
function isInCode(view: TimeView, { first, last }: FoundTime, before: number | undefined): boolean {
  const left = first > view.starts[first]! && touchesNext(view, first - 1) ? view.words[first - 1]! : "";
  const right = last < view.ends[first]! && touchesNext(view, last - 1) ? view.words[last]! : "";
  if (JOINS.test(left) && before !== first - 1) return true;
  if (/^[-–]$/.test(left) && /^[a-z]+$/.test(view.words[first]!) && !view.capital[first] && before !== first - 1) return true;
  return JOINS.test(right) && right !== "/" && touchesNext(view, last);
}

function longest(view: TimeView, at: number): FoundTime | null {
  let best: FoundTime | null = null;
  for (const find of FINDERS) {
    const time = find(view, at);
    if (time && time.last <= view.ends[at]! && time.last > (best?.last ?? at)) best = time;
  }
  return best;
}
