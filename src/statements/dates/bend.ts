import type { TimeModifier } from "../../english/times/index.ts";
import { civilOf, weekdayOf } from "./civil.ts";
import { openEnded } from "./counted.ts";
import { joined, ofDays, ofMonths, ofYear, type Stretch } from "./stretch.ts";

/** What a word before a time makes of it: "late 2022" is its last third, "earlier this year" what of it lies before the day it is told from. */
export function bent(stretch: Stretch | null, modifier: TimeModifier | null, from: number | null, direction: -1 | 0 | 1): Stretch | null {
  if (stretch === null || modifier === null) return stretch;
  switch (modifier) {
    case "early":
    case "mid":
    case "late":
      return third(stretch, modifier) ?? stretch;
    case "earlier":
      return within(stretch, from) ? joined(firstDay(stretch), ofDays(from!, from!), { from: "", to: "" }) : stretch;
    case "later":
      return within(stretch, from) ? joined(ofDays(from!, from!), lastDay(stretch), { from: "", to: "" }) : stretch;
    case "week of":
      return stretch.grain === "day" && stretch.first !== null ? weekAround(stretch.first) : stretch;
    case "about":
      return approximate(stretch);
    case "more":
      return direction === 0 ? stretch : beyond(stretch, direction);
    case "less":
      return approximate(stretch);
  }
}

const within = ({ first, last, grain }: Stretch, day: number | null) =>
  day !== null && first !== null && last !== null && first <= day && day <= last && grain !== "day";

const weekAround = (day: number) => ofDays(day - weekdayOf(day) + 1, day - weekdayOf(day) + 7, "week");
const firstDay = ({ first }: Stretch) => ofDays(first!, first!);
const lastDay = ({ last }: Stretch) => ofDays(last!, last!);

/** EDTF marks what is approximate with a tilde, an interval at each end. */
function approximate(stretch: Stretch): Stretch {
  const edtf = stretch.edtf
    .split("/")
    .map((part) => (part === "" || part === ".." || part.endsWith("~") || part.startsWith("[") ? part : `${part}~`))
    .join("/");
  return { ...stretch, edtf };
}

/** "more than two years ago": up to then, from a day that is not known. */
function beyond(stretch: Stretch, direction: -1 | 1): Stretch {
  const plain = stretch.edtf.replaceAll("~", "").split("/");
  return direction < 0
    ? { ...openEnded(stretch.last ?? 0, -1), edtf: `/${plain.at(-1)}`, last: stretch.last }
    : { ...openEnded(stretch.first ?? 0, 1), edtf: `${plain[0]}/`, first: stretch.first };
}

/** Where the thirds of each grain begin and end, counted from its start: days of a month, months of a year, years of a decade. */
const THIRDS = { early: 0, mid: 1, late: 2 } as const;
const DAYS_OF_WEEK = [
  [0, 1],
  [1, 3],
  [3, 6],
] as const;
const YEARS_OF_DECADE = [
  [0, 3],
  [4, 6],
  [7, 9],
] as const;
const YEARS_OF_CENTURY = [
  [0, 32],
  [33, 65],
  [66, 99],
] as const;

function third(stretch: Stretch, part: keyof typeof THIRDS): Stretch | null {
  const { first, last, grain } = stretch;
  if (first === null || last === null) return null;
  const index = THIRDS[part];
  const { year, month } = civilOf(first);
  switch (grain) {
    case "week":
      return tilded(ofDays(first + DAYS_OF_WEEK[index]![0], first + DAYS_OF_WEEK[index]![1]), part);
    case "month":
      return tilded(ofDays(first + 10 * index, index === 2 ? last : first + 10 * index + 9), part);
    case "quarter":
    case "season":
      return approximateMonth(first, last, index);
    case "half":
      return tilded(ofMonths(year, month + 2 * index, 2, "span"), part);
    case "year":
      return tilded(ofMonths(year, 4 * index + 1, 4, "span"), part);
    case "decade":
      return years(year, YEARS_OF_DECADE[index]!, part);
    case "century":
      return years(year, YEARS_OF_CENTURY[index]!, part);
    default:
      return null;
  }
}

function approximateMonth(first: number, last: number, index: number): Stretch | null {
  const [from, to] = [civilOf(first), civilOf(last)];
  const months = (to.year - from.year) * 12 + to.month - from.month + 1;
  const one = months === 3 ? ofMonths(from.year, from.month + index, 1, "month") : null;
  return one && approximate(one);
}

function years(year: number, [from, to]: readonly [number, number], part: keyof typeof THIRDS): Stretch | null {
  return tilded(joined(ofYear(year + from), ofYear(year + to), { from: "", to: "" }), part);
}

/** The ends that the grain does not fix itself are about there. */
function tilded(stretch: Stretch | null, part: keyof typeof THIRDS): Stretch | null {
  if (stretch === null) return null;
  const [from, to] = stretch.edtf.split("/") as [string, string?];
  const edtf = `${from}${part === "early" ? "" : "~"}/${to ?? from}${part === "late" ? "" : "~"}`;
  return { ...stretch, edtf };
}
