import type { Random } from "../../english/train/random.ts";
import { DEPTH, type Forest } from "../learned/forest.ts";
import { UNIT } from "../learned/tables.ts";
import { type Bins, binned } from "./bins.ts";

/** How trees are learnt. */
export interface ForestSettings {
  readonly trees: number;
  /** Which part of what a leaf should add is added. */
  readonly rate: number;
  /** Into how many steps values are sorted. */
  readonly bins: number;
  /** The fewest examples on a side of a split. */
  readonly least: number;
  /** How strongly leaves are drawn to nothing. */
  readonly shrink: number;
  /** Which share of the examples each tree sees. */
  readonly shown: number;
}

/** Examples in columns: `columns[value][example]`. */
export interface Measured {
  readonly columns: readonly Int32Array[];
  readonly right: Uint8Array;
}

const SPLITS = 2 ** DEPTH - 1;
const LEAVES = 2 ** DEPTH;
/** The bound of a split that sends all to the left. */
const NEVER = 0x7fffffff;
/** A split must gain more than this. */
const LEAST_GAIN = 1e-3;

/** A forest as it grows, and what each example asks of the next tree: the slope and the curve of its loss. */
interface Growing extends Bins {
  readonly settings: ForestSettings;
  readonly width: number;
  readonly slopes: Float64Array;
  readonly curves: Float64Array;
  readonly asks: Uint8Array;
  readonly asked: Int32Array;
  readonly leaves: Int16Array;
}

/** Learns trees that tell by logistic loss which examples are right, each from a part of the examples and from what the trees before it left over. */
export function learnForest({ columns, right }: Measured, which: readonly number[], settings: ForestSettings, next: Random): Forest {
  const positive = which.reduce((sum, example) => sum + right[example]!, 0);
  const base = Math.log((positive + 1) / (which.length - positive + 1));
  const scores = new Float64Array(right.length).fill(base);
  const growing: Growing = {
    ...binned(columns, which, settings.bins),
    settings,
    width: columns.length,
    slopes: new Float64Array(right.length),
    curves: new Float64Array(right.length),
    asks: new Uint8Array(settings.trees * SPLITS),
    asked: new Int32Array(settings.trees * SPLITS).fill(NEVER),
    leaves: new Int16Array(settings.trees * LEAVES),
  };
  for (let tree = 0; tree < settings.trees; tree++) {
    for (const example of which) {
      const chance = 1 / (1 + Math.exp(-scores[example]!));
      growing.slopes[example] = chance - right[example]!;
      growing.curves[example] = chance * (1 - chance);
    }
    const shown = Int32Array.from(which.filter(() => (next() >>> 0) / 2 ** 32 < settings.shown));
    grow(growing, tree, 0, shown, histogram(growing, shown));
    for (const example of which) scores[example]! += leafOf(growing, tree, columns, example) / UNIT;
  }
  return { base: Math.round(base * UNIT), asks: growing.asks, bounds: growing.asked, leaves: growing.leaves };
}

/** Grows the part of a tree from one split down; `sums` are those of its examples, null where it is not to be split. */
function grow(growing: Growing, tree: number, at: number, examples: Int32Array, sums: Float64Array | null): void {
  if (at >= SPLITS) {
    growing.leaves[tree * LEAVES + at - SPLITS] = leafFor(growing, examples);
    return;
  }
  const split = sums && bestSplit(growing, sums, examples.length);
  if (!split) {
    grow(growing, tree, 2 * at + 1, examples, null);
    return;
  }
  const { width, steps, bounds, asks, asked } = growing;
  asks[tree * SPLITS + at] = split.value;
  asked[tree * SPLITS + at] = bounds[split.value]![split.step]!;
  const isLeft = (example: number) => steps[example * width + split.value]! <= split.step;
  const left = examples.filter(isLeft);
  const other = examples.filter((example) => !isLeft(example));
  // The sums of the larger side are what the smaller one's leave over.
  const small = 2 * at + 1 < SPLITS ? histogram(growing, left.length < other.length ? left : other) : null;
  const large = small && sums.map((sum, cell) => sum - small[cell]!);
  const [ofLeft, ofOther] = left.length < other.length ? [small, large] : [large, small];
  grow(growing, tree, 2 * at + 1, left, ofLeft);
  grow(growing, tree, 2 * at + 2, other, ofOther);
}

/** Sums of slopes and of curves, and numbers of examples, by value and step. */
function histogram({ steps, width, slopes, curves, settings: { bins } }: Growing, examples: Int32Array): Float64Array {
  const sums = new Float64Array(width * bins * 3);
  for (const example of examples)
    for (let value = 0; value < width; value++) {
      const cell = (value * bins + steps[example * width + value]!) * 3;
      sums[cell]! += slopes[example]!;
      sums[cell + 1]! += curves[example]!;
      sums[cell + 2]!++;
    }
  return sums;
}

/** The split that gains most; null where none gains enough. */
function bestSplit(
  { width, bounds, settings: { bins, least, shrink } }: Growing,
  sums: Float64Array,
  total: number,
): { value: number; step: number } | null {
  let [slope, curve] = [0, 0];
  for (let step = 0; step < bins; step++) {
    slope += sums[step * 3]!;
    curve += sums[step * 3 + 1]!;
  }
  const whole = (slope * slope) / (curve + shrink);
  let best: { value: number; step: number } | null = null;
  let most = LEAST_GAIN;
  for (let value = 0; value < width; value++) {
    let [left, under, seen] = [0, 0, 0];
    for (let step = 0; step < bounds[value]!.length; step++) {
      const cell = (value * bins + step) * 3;
      left += sums[cell]!;
      under += sums[cell + 1]!;
      seen += sums[cell + 2]!;
      if (seen < least || total - seen < least) continue;
      const gain = (left * left) / (under + shrink) + (slope - left) ** 2 / (curve - under + shrink) - whole;
      if (gain > most) [most, best] = [gain, { value, step }];
    }
  }
  return best;
}

/** What a leaf should add for its examples, in steps of `UNIT`. */
function leafFor({ slopes, curves, settings: { rate, shrink } }: Growing, examples: Int32Array): number {
  let [slope, curve] = [0, 0];
  for (const example of examples) {
    slope += slopes[example]!;
    curve += curves[example]!;
  }
  return Math.round((-rate * slope * UNIT) / (curve + shrink));
}

/** The leaf that a tree has for an example. */
function leafOf({ asks, asked, leaves }: Growing, tree: number, columns: readonly Int32Array[], example: number): number {
  let at = 0;
  while (at < SPLITS) {
    const split = tree * SPLITS + at;
    at = 2 * at + (columns[asks[split]!]![example]! < asked[split]! ? 1 : 2);
  }
  return leaves[tree * LEAVES + at - SPLITS]!;
}
