import { daysOf } from "../../record/date.ts";
import type { Paragraph } from "../page.ts";
import { iso, weekdayOf } from "./next-day.ts";

/** A day of the year whose weekday is known, 1, Monday, to 7. */
export interface MetDay {
  readonly weekday: number;
  readonly month: number;
  readonly day: number;
}

/** Years before a visit in which a story is looked for, and years after the last that it names: fewer than a weekday needs to meet its date again. */
const BEFORE_VISIT = 15;
const AFTER_NAMED = 5;

/**
 * The years in which weekday and date meet, of those that the story can be of: from the last year that it names to the day of a visit; where it names none, the
 * fifteen years before the visit; where no visit is known, the five from the last named on. Empty where neither is known.
 */
export function fittingYears(met: MetDay, story: readonly Paragraph[], visited: string | null): number[] {
  const visit = visited === null ? null : Number(visited.slice(0, 4));
  const named = lastNamed(story, visit);
  const from = named ?? (visit === null ? null : visit - BEFORE_VISIT);
  if (from === null) return [];
  const until = visit ?? from + AFTER_NAMED - 1;
  return Array.from({ length: Math.max(0, until - from + 1) }, (_, step) => from + step).filter((year) => meets(met, year, visited));
}

/** Whether weekday and date meet in a year, no later than a visit. */
export function meets({ weekday, month, day }: MetDay, year: number, visited: string | null): boolean {
  const date = iso(year, month, day);
  return daysOf(date) !== null && weekdayOf(year, month, day) === weekday && (visited === null || date <= visited);
}

/** Paragraphs in which years are looked for, and code units of each. */
const PARAGRAPHS = 200;
const LOOKED_AT = 5_000;

const YEAR = /\b(?:19|20)\d\d\b/g;

/** What stands around years that may lie ahead: "the 2032 election", "by 2035". */
const AHEAD_OF =
  /^(?:[’']s)?[ -](?:(?:presidential|general|federal|parliamentary|local|midterm) )?(?:elections?|votes?|campaigns?|races?|ballots?|midterms?|primar(?:y|ies)|referendums?|games|olympics|world cup|budget|summit|census)\b/i;
const BEHIND = /\b(?:by|until|till|through|for|before|toward|towards)(?: the)?(?: year)? $/i;

/** The last year that a story names and that had begun, as far as its words show; none after a visit's year. */
export function lastNamed(story: readonly Paragraph[], visit: number | null): number | null {
  let last: number | null = null;
  for (const { text } of story.slice(0, PARAGRAPHS)) {
    const looked = text.slice(0, LOOKED_AT);
    for (const { 0: written, index } of looked.matchAll(YEAR)) {
      const year = Number(written);
      const around = looked.slice(Math.max(0, index - AROUND), index);
      const ahead = AHEAD_OF.test(looked.slice(index + written.length, index + written.length + 2 * AROUND)) || BEHIND.test(around);
      if (!ahead && (visit === null || year <= visit) && (last === null || year > last)) last = year;
    }
  }
  return last;
}

/** Code units around a year that are looked at. */
const AROUND = 24;
