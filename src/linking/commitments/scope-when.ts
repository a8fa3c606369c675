import type { Matter } from "../matter/index.ts";
import type { Bound, Claim } from "./claim.ts";
import { against, meets, near, open, type Point } from "./points.ts";

/** When: before it was given, after its end, or at another time than the years that the commitment names. */
export function timePoints(bound: Bound, claim: Claim, { years: promised }: Matter, { years }: Matter): Point[] {
  const { made, until } = bound;
  const { day } = claim;
  const told = years.join(", ");
  const points: Point[] = [];
  if (made !== null && day !== null && day < made) points.push(against("claim", day, `said before ${made}, when it was given`));
  else if (years.length > 0 && made !== null && Math.max(...years) < yearOf(made))
    points.push(against("claim", told, `what happened before ${made}, when it was given`));
  else if (day === null && years.length === 0) points.push(open("claim", "", "when is not told"));
  const month = monthIn(claim.words);
  if (until !== null && month !== null && month > until.slice(0, 7))
    points.push(against("claim", month, `after ${until}, until when it was given`));
  else if (until !== null && day !== null && day > until && !years.some((year) => year <= yearOf(until)))
    points.push(against("claim", day, `after ${until}, until when it was given`));
  points.push(...yearPoint(promised, years, day));
  return points;
}

/** "The 2031 election": the years that a commitment names beside those of what was said. */
function yearPoint(promised: readonly number[], years: readonly number[], day: string | null): Point[] {
  if (promised.length === 0) return [];
  const named = promised.join(", ");
  if (years.some((year) => promised.includes(year))) return [meets("claim", named, "the year that the commitment names")];
  if (years.length > 0) return [against("claim", years.join(", "), `not ${named}, of which the commitment speaks`)];
  return day !== null && !promised.includes(yearOf(day)) ? [near("claim", day, `not said in ${named}, and no year is told`)] : [];
}

const MONTHS = ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];
const MONTH = new RegExp(`\\b(${MONTHS.join("|")})(?: of)?,? ((?:19|20)\\d\\d)\\b`, "i");

/** The month that words name with its year: "2030-06"; null where they name none. */
function monthIn(words: string): string | null {
  const [, month, year] = MONTH.exec(words) ?? [];
  return month && year ? `${year}-${String(MONTHS.indexOf(month.toLowerCase()) + 1).padStart(2, "0")}` : null;
}

function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}
