import { type Random, shuffled } from "../../english/train/random.ts";
import type { Examples, LogisticSettings } from "./logistic.ts";
import { addShare } from "./mean.ts";

/** Examples in groups that stand beside each other: of each group one is to be preferred. */
export interface Groups {
  readonly examples: Examples;
  /** Where each group begins; one more than there are groups. */
  readonly groups: readonly number[];
  /** Which example of each group is the best. */
  readonly best: readonly number[];
}

/** Learns to prefer the best example of each group (a softmax over the group), by stochastic gradient descent with Adagrad's rates. */
export function learnRanking(
  { examples: { features, starts }, groups, best }: Groups,
  which: readonly number[],
  { bits, epochs, averaged, rate, hidden, decay, least }: LogisticSettings,
  next: Random,
): Float32Array {
  const shift = 32 - bits;
  const weights = new Float32Array(2 ** bits);
  const squares = new Float32Array(2 ** bits).fill(1e-3);
  const met = new Uint8Array(2 ** bits);
  const threshold = Math.round(hidden * 256);
  const scale = 256 / (256 - threshold);
  for (const group of which)
    for (let at = starts[groups[group]!]!; at < starts[groups[group + 1]!]!; at++) {
      const row = features[at]! >>> shift;
      if (met[row]! < least) met[row]!++;
    }
  // A row is hidden in all examples of a group at once, by a hash of the row and the draw.
  const mean = new Float32Array(weights.length);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const group of shuffled(which, next)) {
      const salt = next();
      const shown = (row: number) => met[row]! >= least && Math.imul(row ^ salt, 0x9e3779b1) >>> 24 >= threshold;
      const [from, to] = [groups[group]!, groups[group + 1]!];
      if (to - from < 2) continue;
      const sums = Array.from({ length: to - from }, (_, index) => {
        let sum = 0;
        for (let at = starts[from + index]!; at < starts[from + index + 1]!; at++) {
          const row = features[at]! >>> shift;
          if (shown(row)) sum += weights[row]!;
        }
        return sum * scale;
      });
      const top = Math.max(...sums);
      const total = sums.reduce((all, sum) => all + Math.exp(sum - top), 0);
      for (const [index, sum] of sums.entries()) {
        const slope = (Math.exp(sum - top) / total - (from + index === best[group] ? 1 : 0)) * scale;
        if (Math.abs(slope) < 1e-3) continue;
        for (let at = starts[from + index]!; at < starts[from + index + 1]!; at++) {
          const row = features[at]! >>> shift;
          if (!shown(row)) continue;
          const gradient = slope + decay * weights[row]!;
          squares[row]! += gradient * gradient;
          weights[row]! -= (rate * gradient) / Math.sqrt(squares[row]!);
        }
      }
    }
    if (epoch >= epochs - averaged) addShare(mean, weights, averaged);
  }
  return mean;
}
