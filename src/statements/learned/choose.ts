import { labelAround, weighCues } from "./candidates.ts";
import { addLeaves } from "./forest.ts";
import type { StatementModel } from "./load.ts";
import { measuresOf } from "./measures.ts";
import { type Outline, outlinesOf } from "./outline.ts";
import { OUTLINE_FEATURES, outlineFeatures } from "./outline-features.ts";
import { RIVAL_FEATURES, rivalFeatures } from "./rival-features.ts";
import type { Sight } from "./sight.ts";
import { addUp, type Table, UNIT } from "./tables.ts";

/** Tokens whose log-odds to be a cue are smaller are not looked at further. */
export const LEAST_ODDS = Math.round(-2 * UNIT);

/** The readings of every token that may be a cue, in the order of the text. */
export function readings(
  sight: Sight,
  model: Pick<StatementModel, "cues" | "units" | "gaps">,
): { odds: Int32Array; outlines: Outline[][] } {
  const odds = weighCues(sight, model.cues);
  const outlines: Outline[][] = [];
  for (let head = 0; head < odds.length; head++) {
    if (odds[head]! < LEAST_ODDS) continue;
    const found = outlinesOf(sight, labelAround(sight, model, head, odds[head]!));
    if (found.length > 0) outlines.push(found);
  }
  return { odds, outlines };
}

/** The most features that `amongFeatures` writes. */
export const AMONG_FEATURES = OUTLINE_FEATURES + RIVAL_FEATURES;

/** The features of a reading of the cue at `index` while the other cues are read as in `others`: its own, and those among the others. */
export function amongFeatures(
  sight: Sight,
  odds: Int32Array,
  others: readonly Outline[],
  index: number,
  way: Outline,
  out: Int32Array,
): number {
  const own = outlineFeatures(sight, way, odds, out);
  return own + rivalFeatures(sight, others, way, index, out.subarray(own));
}

/** The readings of one cue, how well each does by the judge of readings while the other cues are read in the likeliest way, and the best of them. */
export interface Choice {
  readonly ways: readonly Outline[];
  readonly sums: readonly number[];
  readonly best: Outline;
}

/** Chooses a reading for every cue; of equal ones the likelier. */
export function choose(sight: Sight, odds: Int32Array, outlines: readonly (readonly Outline[])[], rank: Table): Choice[] {
  const first = outlines.map(([likeliest]) => likeliest!);
  const features = new Int32Array(AMONG_FEATURES);
  return outlines.map((ways, index) => {
    const sums = ways.map((way) => addUp(rank, features, amongFeatures(sight, odds, first, index, way, features)));
    return { ways, sums, best: ways[sums.indexOf(Math.max(...sums))]! };
  });
}

/** A reading that was chosen for its cue, with the log-odds that all of it is right, and that people would mark it at all. */
export interface Weighty extends Outline {
  /** All readings of the cue. */
  readonly ways: readonly Outline[];
  readonly right: number;
  readonly keep: number;
}

/** Chooses a reading for every cue, and weighs it among the others: by its features, and by what can be measured of it together with what those say. */
export function weigh(sight: Sight, model: StatementModel): { odds: Int32Array; chosen: Weighty[] } {
  const { odds, outlines } = readings(sight, model);
  const choices = choose(sight, odds, outlines, model.rank);
  const best = choices.map((choice) => choice.best);
  const features = new Int32Array(AMONG_FEATURES);
  const chosen = best.map((reading, index) => {
    const count = amongFeatures(sight, odds, best, index, reading, features);
    const values = valuesOf(
      measuresOf(sight, odds, choices, best, index),
      addUp(model.right, features, count),
      addUp(model.keep, features, count),
    );
    return {
      ...reading,
      ways: choices[index]!.ways,
      keep: addLeaves(model.kept, values),
      // Asked for only where a reading is kept.
      get right() {
        return addLeaves(model.rightly, values);
      },
    };
  });
  return { odds, chosen };
}

/** What the trees look at: measures, and what the features say of whether a reading is right and whether people would mark it. */
export function valuesOf(measures: readonly number[], right: number, keep: number): Int32Array {
  return Int32Array.of(right, keep, ...measures);
}
