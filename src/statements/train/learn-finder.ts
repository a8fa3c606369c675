import type { Random } from "../../english/train/random.ts";
import { type Finder, finderWith } from "../learned/candidates.ts";
import { LABELS, PAIRS } from "../learned/labels.ts";
import { type Coded, codeOf, decoded } from "../learned/tables.ts";
import { type Chain, learnChains } from "./chain.ts";
import { type Examples, learnLogistic } from "./logistic.ts";
import { meanOf } from "./mean.ts";
import type { Settings } from "./settings.ts";

/** The tables that find cues and label what stands around them, as codes. */
export interface CodedFinder {
  readonly cues: Coded;
  readonly units: Coded;
  readonly gaps: Coded;
}

/** Weights in log-odds as codes; those under `least` are left out. */
export function coded(weights: Float32Array, width: number, bits: number, least: number): Coded {
  return { width, bits, codes: Int8Array.from(weights, (weight) => (Math.abs(weight) < least ? 0 : codeOf(weight))) };
}

/** Learns to find cues and to label around them from some of the examples and chains. */
export function learnFinder(
  examples: Examples,
  which: readonly number[],
  chains: readonly Chain[],
  { cues, chains: settings, least, draws }: Settings,
  next: Random,
): CodedFinder {
  const [units, gaps] = meanOf(draws, () => {
    const learnt = learnChains(chains, settings, next);
    return [learnt.units, learnt.gaps];
  }) as [Float32Array, Float32Array];
  return {
    cues: coded(meanOf(draws, () => [learnLogistic(examples, which, cues, next)])[0]!, 1, cues.bits, least),
    units: coded(units, LABELS, settings.unitBits, least),
    gaps: coded(gaps, PAIRS, settings.gapBits, least),
  };
}

/** The tables of codes. */
export function finderOf({ cues, units, gaps }: CodedFinder): Finder {
  return finderWith({ cues: decoded(cues), units: decoded(units), gaps: decoded(gaps) });
}
