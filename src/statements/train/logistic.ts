import { type Random, shuffled } from "../../english/train/random.ts";
import { addShare } from "./mean.ts";

/** Things to tell apart: for each its features, one after the other, and whether it is one of those looked for. */
export interface Examples {
  readonly features: Int32Array;
  /** Where each example's features begin; one more than there are examples. */
  readonly starts: Float64Array;
  readonly right: Uint8Array;
}

/** How a logistic regression is learnt. */
export interface LogisticSettings {
  readonly bits: number;
  readonly epochs: number;
  /** The weights are the mean of those after so many of the last epochs. */
  readonly averaged: number;
  readonly rate: number;
  /** Which share of features is hidden each time an example is looked at. */
  readonly hidden: number;
  readonly decay: number;
  /** Features met in fewer examples are not learnt. */
  readonly least: number;
}

/** Learns to tell by hashed features, by stochastic gradient descent with Adagrad's rates. Gives the weights in log-odds. */
export function learnLogistic(
  { features, starts, right }: Examples,
  which: readonly number[],
  { bits, epochs, averaged, rate, hidden, decay, least }: LogisticSettings,
  next: Random,
): Float32Array {
  const shift = 32 - bits;
  const weights = new Float32Array(2 ** bits);
  const squares = new Float32Array(2 ** bits).fill(1e-4);
  const counts = new Uint8Array(2 ** bits);
  for (const example of which)
    for (let at = starts[example]!; at < starts[example + 1]!; at++) {
      const row = features[at]! >>> shift;
      if (counts[row]! < least) counts[row]!++;
    }
  const rows = new Int32Array(1024);
  const threshold = Math.round(hidden * 256);
  const scale = 256 / (256 - threshold);
  // A byte of chance for each feature: four of them a draw.
  let bytes = 0;
  let left = 0;
  const mean = new Float32Array(weights.length);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const example of shuffled(which, next)) {
      let sum = 0;
      let count = 0;
      for (let at = starts[example]!; at < starts[example + 1]!; at++) {
        const row = features[at]! >>> shift;
        if (counts[row]! < least) continue;
        if (left === 0) {
          bytes = next();
          left = 4;
        }
        left--;
        const chance = bytes & 255;
        bytes >>>= 8;
        if (chance < threshold) continue;
        rows[count++] = row;
        sum += weights[row]!;
      }
      const slope = 1 / (1 + Math.exp(-sum * scale)) - right[example]!;
      if (Math.abs(slope) < 1e-4) continue;
      for (let index = 0; index < count; index++) {
        const row = rows[index]!;
        const gradient = slope * scale + decay * weights[row]!;
        squares[row]! += gradient * gradient;
        weights[row]! -= (rate * gradient) / Math.sqrt(squares[row]!);
      }
    }
    if (epoch >= epochs - averaged) addShare(mean, weights, averaged);
  }
  return mean;
}
