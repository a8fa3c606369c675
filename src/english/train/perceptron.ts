import { type Linear, tableSize } from "../model/linear.ts";

/** A linear model while it learns: its weights, and what is needed for their average over all of learning. */
export interface Perceptron extends Linear {
  readonly weights: Int32Array;
  /** For each weight the sum of its changes, each times the clock at which it came. */
  readonly timed: Float64Array;
  clock: number;
}

/** Weights of zero. */
export function perceptron(classes: number, bits: number): Perceptron {
  const size = tableSize(bits, classes);
  return { classes, bits, weights: new Int32Array(size), timed: new Float64Array(size), clock: 1 };
}

/** Moves the weights towards `right` and away from `wrong`. */
export function update(model: Perceptron, features: Int32Array, count: number, right: number, wrong: number): void {
  const { weights, timed, clock, bits } = model;
  for (let which = 0; which < count; which++) {
    const row = features[which]! >>> (32 - bits);
    weights[row + right]! += 1;
    timed[row + right]! += clock;
    weights[row + wrong]! -= 1;
    timed[row + wrong]! -= clock;
  }
}

/** The largest code of a weight. Codes stand for their squares: small weights, which are most, keep the finest steps. */
const LARGEST_CODE = 127;

/** The average of the weights over all of learning, as codes from -127 to 127. Averages under `least` are left out. */
export function averaged({ weights, timed, clock }: Perceptron, least: number): Int8Array {
  const average = (at: number) => weights[at]! - timed[at]! / clock;
  let largest = 0;
  for (let at = 0; at < weights.length; at++) largest = Math.max(largest, Math.abs(average(at)));
  return Int8Array.from(weights, (_, at) => {
    const weight = average(at);
    if (Math.abs(weight) < least || largest === 0) return 0;
    return Math.round(LARGEST_CODE * Math.sqrt(Math.abs(weight) / largest)) * Math.sign(weight);
  });
}
