import { CUE_FEATURES, cueFeatures, mayBeCue } from "../learned/cue-features.ts";
import { GAP_FEATURES, gapFeatures } from "../learned/gap-features.ts";
import { CONTENT, CUE, NONE, SOURCE } from "../learned/labels.ts";
import { pathsTo } from "../learned/paths.ts";
import { sceneOf } from "../learned/scene.ts";
import { overlook } from "../learned/sentence-sight.ts";
import type { Sight } from "../learned/sight.ts";
import { UNIT_FEATURES, unitFeatures } from "../learned/unit-features.ts";
import { type Units, unitsAround } from "../learned/units.ts";
import { isStory } from "../view.ts";
import type { Chain } from "./chain.ts";
import type { Gold } from "./lesson.ts";
import type { Examples } from "./logistic.ts";

/** Features that grow, and where each thing's begin. */
export interface Growing {
  features: Int32Array;
  readonly starts: number[];
  length: number;
  readonly right: number[];
}

/** An empty pile. */
export function pile(): Growing {
  return { features: new Int32Array(1 << 12), starts: [], length: 0, right: [] };
}

/** Puts one example on a pile. */
export function put(pile: Growing, features: Int32Array, count: number, right: boolean): void {
  if (pile.length + count > pile.features.length) {
    const wider = new Int32Array(pile.features.length * 2);
    wider.set(pile.features);
    pile.features = wider;
  }
  pile.starts.push(pile.length);
  pile.features.set(features.subarray(0, count), pile.length);
  pile.length += count;
  pile.right.push(right ? 1 : 0);
}

/** A pile as examples. */
export function examplesOf({ features, starts, length, right }: Growing): Examples {
  return { features: features.subarray(0, length), starts: Float64Array.from([...starts, length]), right: Uint8Array.from(right) };
}

/** Puts every token of a text that may be a cue on a pile, or only those that people marked as one. */
export function pileCues(sight: Sight, gold: readonly Gold[], onto: Growing, markedAlone = false): void {
  const heads = new Set(gold.map(({ head }) => head));
  const features = new Int32Array(CUE_FEATURES);
  const { view } = sight;
  for (const [sentence, { first, last }] of view.doc.sentences.entries()) {
    if (!isStory(view, sentence)) continue;
    const scene = overlook(sight, sentence);
    for (let at = first; at < last; at++)
      if (mayBeCue(sight, at) && (!markedAlone || heads.has(at)))
        put(onto, features, cueFeatures(sight, scene, at, features), heads.has(at));
  }
}

/** The chain of an attribution: what stands around its cue, as people labelled it. */
export function chainOf(sight: Sight, gold: Gold): Chain {
  const units = unitsAround(sight, gold.head);
  const scene = sceneOf(sight, units, pathsTo(sight, units));
  const { count } = units;
  const ofUnits = pile();
  const ofGaps = pile();
  const features = new Int32Array(Math.max(UNIT_FEATURES, GAP_FEATURES));
  for (let unit = 0; unit < count; unit++) {
    put(ofUnits, features, unitFeatures(sight, scene, unit, features), false);
    put(ofGaps, features, unit > 0 ? gapFeatures(sight, scene, unit, features) : 0, false);
  }
  return {
    count,
    cue: units.cue,
    labels: labelsOf(units, gold),
    units: ofUnits.features.slice(0, ofUnits.length),
    unitStarts: Int32Array.from([...ofUnits.starts, ofUnits.length]),
    gaps: ofGaps.features.slice(0, ofGaps.length),
    gapStarts: Int32Array.from([...ofGaps.starts, ofGaps.length]),
  };
}

/** The label that most of a unit's tokens have; the cue's own unit is a cue. */
export function labelsOf({ count, cue, firsts, lasts }: Units, gold: Gold): Uint8Array {
  const of = new Map<number, number>();
  for (const at of gold.content) of.set(at, CONTENT);
  for (const at of gold.source) of.set(at, SOURCE);
  for (const at of gold.cue) of.set(at, CUE);
  return Uint8Array.from({ length: count }, (_, unit) => {
    if (unit === cue) return CUE;
    const votes = [0, 0, 0, 0];
    for (let at = firsts[unit]!; at < lasts[unit]!; at++) votes[of.get(at) ?? NONE]!++;
    return votes.indexOf(Math.max(...votes));
  });
}
