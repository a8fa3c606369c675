import { isStory } from "../view.ts";
import { CUE_FEATURES, cueFeatures, mayBeCue } from "./cue-features.ts";
import { bestLabellings, type Labelling } from "./decode.ts";
import { GAP_FEATURES, gapFeatures } from "./gap-features.ts";
import { pathsTo } from "./paths.ts";
import { type Scene, sceneOf } from "./scene.ts";
import { overlook, varies } from "./sentence-sight.ts";
import type { Sight } from "./sight.ts";
import { addUp, type Columns, columnsOf, type Table } from "./tables.ts";
import { UNIT_FEATURES, unitFeatures } from "./unit-features.ts";
import { MOST_AROUND, unitsAround } from "./units.ts";

/** The tables that find cues and label what stands around them. */
export interface Finder {
  readonly cues: Table;
  readonly units: Columns;
  readonly gaps: Columns;
}

/** The same out of plain tables. */
export function finderWith({ cues, units, gaps }: Readonly<Record<"cues" | "units" | "gaps", Table>>): Finder {
  return { cues, units: columnsOf(units, UNIT_FEATURES, MOST_AROUND), gaps: columnsOf(gaps, GAP_FEATURES, MOST_AROUND) };
}

/** A token that may be the head of a cue, and the best ways to label what stands around it. */
export interface Candidate {
  readonly head: number;
  /** How surely it is a cue: log-odds, in steps of `UNIT`. */
  readonly odds: number;
  readonly scene: Scene;
  readonly labellings: readonly Labelling[];
}

/** How many labellings of a candidate are looked at. */
export const MOST_LABELLINGS = 8;

/** The log-odds of each token of the story to be the head of a cue; `NEVER` where it cannot be. */
export const NEVER = -0x7fffffff;

/** Weighs every token of the story as the head of a cue, but for sentences that are no prose. */
export function weighCues(sight: Sight, cues: Table): Int32Array {
  const { view } = sight;
  const odds = new Int32Array(view.doc.tokens.length).fill(NEVER);
  const features = new Int32Array(CUE_FEATURES);
  for (const [sentence, { first, last }] of view.doc.sentences.entries()) {
    if (!isStory(view, sentence) || !varies(view, sentence)) continue;
    const scene = overlook(sight, sentence);
    for (let at = first; at < last; at++)
      if (mayBeCue(sight, at)) odds[at] = addUp(cues, features, cueFeatures(sight, scene, at, features));
  }
  return odds;
}

/** Labels what stands around a cue. */
export function labelAround(sight: Sight, finder: Finder, head: number, odds: number): Candidate {
  const units = unitsAround(sight, head);
  const scene = sceneOf(sight, units, pathsTo(sight, units));
  const ofUnits = finder.units;
  const ofGaps = finder.gaps;
  for (let unit = 0; unit < units.count; unit++) {
    ofUnits.addUp(unitFeatures(sight, scene, unit, ofUnits.features), unit);
    if (unit > 0) ofGaps.addUp(gapFeatures(sight, scene, unit, ofGaps.features), unit);
  }
  return { head, odds, scene, labellings: bestLabellings(ofUnits.sums, ofGaps.sums, units.count, units.cue, MOST_LABELLINGS) };
}
