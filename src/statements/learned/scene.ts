import type { Paths } from "./paths.ts";
import type { Sight } from "./sight.ts";
import type { Units } from "./units.ts";

/** What is known of a cue and the way to each of its units before features are written. */
export interface Scene {
  readonly units: Units;
  readonly paths: Paths;
  /** The relations that hang on the cue, as bits. */
  readonly frame: number;
  /** Of each unit how many commas stand between it and the cue, and the best rival's rate. */
  readonly commas: Uint8Array;
  readonly rivals: Uint8Array;
  /** How many pieces of quotations stand between. */
  readonly quotations: Uint8Array;
}

const ROLES = [
  "nsubj",
  "nsubj:pass",
  "ccomp",
  "xcomp",
  "obj",
  "iobj",
  "obl",
  "parataxis",
  "advcl",
  "nmod",
  "acl",
  "mark",
  "aux:pass",
  "cop",
];

/** Looks over what stands between a cue and its units. */
export function sceneOf(sight: Sight, units: Units, paths: Paths): Scene {
  const { view, rate } = sight;
  const { count, cue, firsts, pieces, head } = units;
  const commas = new Uint8Array(count);
  const rivals = new Uint8Array(count);
  const quotations = new Uint8Array(count);
  for (const step of [-1, 1]) {
    let seen = 0;
    let best = 0;
    let quoted = 0;
    for (let unit = cue + step; unit >= 0 && unit < count; unit += step) {
      commas[unit] = Math.min(seen, 3);
      rivals[unit] = best;
      quotations[unit] = Math.min(quoted, 2);
      const first = firsts[unit]!;
      if (pieces[unit]! >= 0) quoted++;
      else if (view.words[first] === ",") seen++;
      else best = Math.max(best, rate[first]!);
    }
  }
  let frame = 0;
  for (const child of view.tree.children[head]!) {
    const role = ROLES.indexOf(view.tree.relations[child]!);
    if (role >= 0) frame |= 1 << role;
  }
  return { units, paths, frame, commas, rivals, quotations };
}
