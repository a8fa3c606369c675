import type { Sight } from "./sight.ts";
import type { Units } from "./units.ts";

/** How far up a tree is climbed. */
const HIGHEST = 24;
/** What stands for another sentence. */
export const ELSEWHERE = 9;

/** For each unit how its head is reached from the cue. */
export interface Paths {
  /** How many steps up from the cue the common ancestor is; `ELSEWHERE` in another sentence. */
  readonly level: Int32Array;
  /** The child of the common ancestor through which the unit is reached; the ancestor itself where the unit is it. */
  readonly branch: Int32Array;
  /** Steps down from the common ancestor. */
  readonly depth: Int32Array;
  /** The relations on the way down, and those on the way up, as hashes. */
  readonly down: Int32Array;
  readonly up: Int32Array;
  /** The best rate of a cue on the way, both ends left out. */
  readonly rival: Int32Array;
}

/** Finds the ways from a cue to its units; bounded by the number of units. */
export function pathsTo({ view, relation, rate }: Sight, { head, count, heads }: Units): Paths {
  const { tree, sentenceAt } = view;
  const level = new Int32Array(count);
  const branch = new Int32Array(count);
  const depth = new Int32Array(count);
  const down = new Int32Array(count);
  const up = new Int32Array(count);
  const rival = new Int32Array(count);
  const above: number[] = [];
  const ups: number[] = [];
  let chain = 0;
  for (let at = head; at >= 0 && above.length < HIGHEST; at = tree.heads[at]!) {
    above.push(at);
    ups.push(chain);
    chain = Math.imul(chain ^ relation[at]!, 0x01000193);
  }
  for (let unit = 0; unit < count; unit++) {
    const token = heads[unit]!;
    if (sentenceAt[token] !== sentenceAt[head]) {
      level[unit] = ELSEWHERE;
      branch[unit] = token;
      continue;
    }
    let at = token;
    let last = token;
    let steps = 0;
    let hash = 0;
    let best = 0;
    let met = above.indexOf(at);
    while (met < 0 && steps < HIGHEST) {
      if (at !== token && rate[at]! > best) best = rate[at]!;
      if (steps < 4) hash = Math.imul(hash ^ relation[at]!, 0x01000193);
      last = at;
      const next = tree.heads[at]!;
      if (next < 0) break;
      at = next;
      steps++;
      met = above.indexOf(at);
    }
    level[unit] = met < 0 ? ELSEWHERE - 1 : Math.min(met, ELSEWHERE - 2);
    branch[unit] = last;
    depth[unit] = steps;
    down[unit] = hash;
    up[unit] = met < 0 ? -1 : ups[met]!;
    for (let step = 1; step < met; step++) best = Math.max(best, rate[above[step]!]!);
    if (met > 0 && at !== token) best = Math.max(best, rate[at]!);
    rival[unit] = best;
  }
  return { level, branch, depth, down, up, rival };
}
