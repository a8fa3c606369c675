/**
 * Weights of a linear model over hashed features. A feature's row is the `classes` weights from the place that its highest `bits` bits name;
 * rows may overlap, which costs little where most weights are zero. Weights are integers, so that sums are the same on every machine and in any order.
 */
export interface Linear {
  readonly classes: number;
  readonly bits: number;
  readonly weights: Int16Array | Int32Array;
}

/** How many weights a table holds: the last row reaches over the end of the hashed part. */
export const tableSize = (bits: number, classes: number): number => 2 ** bits + classes;

/** Fills `scores` with the sum of the rows of the first `count` of `features`: four rows at a time, so that each sum is read and written once for four. */
export function score({ classes, bits, weights }: Linear, features: Int32Array, count: number, scores: Int32Array): void {
  scores.fill(0, 0, classes);
  const shift = 32 - bits;
  let which = 0;
  for (; which + 3 < count; which += 4) {
    const a = features[which]! >>> shift;
    const b = features[which + 1]! >>> shift;
    const c = features[which + 2]! >>> shift;
    const d = features[which + 3]! >>> shift;
    for (let at = 0; at < classes; at++) scores[at]! += weights[a + at]! + weights[b + at]! + weights[c + at]! + weights[d + at]!;
  }
  for (; which < count; which++) {
    const row = features[which]! >>> shift;
    for (let at = 0; at < classes; at++) scores[at]! += weights[row + at]!;
  }
}
