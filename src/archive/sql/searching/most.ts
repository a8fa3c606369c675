import type { Counts } from "./sweep.ts";

/** More than any number of a column is. */
const PLACES = 2 ** 31;

/** The numbers that were counted most, of equal ones the smallest first. */
export function most(counts: Counts, limit: number): number[] {
  // Count and number are one key, since numbers sort several times as fast where nothing must be called to compare them.
  const keys = new Float64Array(counts.length);
  let met = 0;
  for (let at = 0; at < counts.length; at++) if (counts[at]! > 0) keys[met++] = at - counts[at]! * PLACES;
  return Array.from(keys.subarray(0, met).sort().subarray(0, limit), (key) => ((key % PLACES) + PLACES) % PLACES);
}
