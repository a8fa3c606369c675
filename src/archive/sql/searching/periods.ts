import { ACT_NAMES } from "../../../record/acts.ts";
import type { SearchResult } from "../../archive.ts";
import type { Columns } from "./columns.ts";
import type { Kinds } from "./kinds.ts";

/** The most years of which each month is counted by itself. */
const MONTHLY = 3;

type Periods = SearchResult["facets"]["period"];

/** How many of the matches of each act are of each month, or of each year where they are of many. */
export function periodsOf({ day, bucket }: Columns, { buckets }: Kinds, matches: Int32Array): Periods {
  let [first, last] = [Number.POSITIVE_INFINITY, 0];
  for (let at = 0; at < matches.length; at++) {
    const when = day[matches[at]!]!;
    if (when === 0) continue;
    if (when < first) first = when;
    if (when > last) last = when;
  }
  if (last === 0) return [];
  const [from, width] = [monthOf(first), monthOf(last) - monthOf(first) + 1];
  const acts = Int32Array.from(buckets, ({ act }) => (ACT_NAMES as readonly string[]).indexOf(act));
  const counts = new Int32Array(width * ACT_NAMES.length);
  for (let at = 0; at < matches.length; at++) {
    const seq = matches[at]!;
    const when = day[seq]!;
    if (when !== 0) counts[(monthOf(when) - from) * ACT_NAMES.length + acts[bucket[seq]!]!]!++;
  }
  const yearly = Math.floor(last / 10_000) - Math.floor(first / 10_000) >= MONTHLY;
  const periods = new Map<string, Periods[number]>();
  counts.forEach((count, at) => {
    if (count === 0) return;
    const [month, act] = [from + Math.floor(at / ACT_NAMES.length), ACT_NAMES[at % ACT_NAMES.length]!];
    const year = String(Math.floor(month / 12)).padStart(4, "0");
    const value = yearly ? year : `${year}-${String((month % 12) + 1).padStart(2, "0")}`;
    const key = `${value} ${at % ACT_NAMES.length}`;
    periods.set(key, { value, act, count: (periods.get(key)?.count ?? 0) + count });
  });
  return [...periods.values()].sort(
    (one, other) =>
      (one.value < other.value ? -1 : one.value > other.value ? 1 : 0) ||
      (ACT_NAMES as readonly string[]).indexOf(one.act) - (ACT_NAMES as readonly string[]).indexOf(other.act),
  );
}

/** The month of a day as a number, counted from the year 0. */
function monthOf(day: number): number {
  return ((day / 10_000) | 0) * 12 + (((day / 100) | 0) % 100) - 1;
}
