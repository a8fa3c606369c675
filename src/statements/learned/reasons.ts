import { CUE_FEATURES, CUE_REASONS, cueFeatures } from "./cue-features.ts";
import type { StatementModel } from "./load.ts";
import { overlook } from "./sentence-sight.ts";
import type { Sight } from "./sight.ts";

/** How many reasons are told. */
const TOLD = 2;

/** What speaks most for a token as a cue, in words: the kinds of features whose weights sum up highest. */
export function reasonsFor(sight: Sight, { cues: { weights, bits } }: StatementModel, head: number): string {
  const features = new Int32Array(CUE_FEATURES);
  const about: (keyof typeof CUE_REASONS)[] = [];
  const count = cueFeatures(sight, overlook(sight, sight.view.sentenceAt[head]!), head, features, about);
  const sums = new Map<keyof typeof CUE_REASONS, number>();
  for (let at = 0; at < count; ) {
    const reason = about[at]!;
    let sum = sums.get(reason) ?? 0;
    while (at < count && about[at] === reason) sum += weights[features[at++]! >>> (32 - bits)]!;
    sums.set(reason, sum);
  }
  const strongest = [...sums].filter(([, sum]) => sum > 0).sort(([, one], [, other]) => other - one);
  const told = strongest.slice(0, TOLD).map(([reason]) => CUE_REASONS[reason]);
  return `learnt from marked articles, by ${told.length > 0 ? told.join(" and ") : "all of its sentence"}`;
}
