import type { Outline } from "./outline.ts";
import { overlapOf, sizeOf } from "./rival-features.ts";
import { UNIT } from "./tables.ts";

/** How many steps of a sum make one of `FADES`, and how many of those there are: ten units of log-odds. */
const STEP = UNIT / 32;
const STEPS = 320;
/** The 32nd root of 1/e. */
const FADE = 0.969233234476344;

/** The chance of what is so many steps behind the best, the best's own being 2^20; by a table, since `Math.exp` is not the same everywhere. */
const FADES = Int32Array.from({ length: STEPS }, (_, at) => at);
for (let at = 0, chance = 2 ** 20; at < STEPS; at++, chance *= FADE) FADES[at] = Math.round(chance);

/** The sum of all chances of the readings of one cue, as shares are given. */
export const WHOLE = 1024;

/** Which share of the chances falls to readings of a kind, given how far behind the best each is. */
export function shareOf(behind: readonly number[], isMeant: (way: number) => boolean): number {
  let all = 0;
  let meant = 0;
  for (const [way, steps] of behind.entries()) {
    const chance = FADES[Math.min(STEPS - 1, Math.trunc(steps / STEP))]!;
    all += chance;
    if (isMeant(way)) meant += chance;
  }
  return Math.trunc((WHOLE * meant) / all);
}

/** Whether two readings come to the same: four fifths of their words in common, and sources that touch. */
export function isAlike(one: Outline, other: Outline): boolean {
  const shared = overlapOf(one, other);
  const either = sizeOf(one) + sizeOf(other) - shared;
  return (
    5 * shared >= 4 * either &&
    (one.source === null || other.source === null ? one.source === other.source : touch(one.source, other.source))
  );
}

function touch(one: { first: number; last: number }, other: { first: number; last: number }): boolean {
  return one.first < other.last && other.first < one.last;
}
