import { draw, type Random } from "../random.ts";
import type { Matrix } from "./matrix.ts";
import type { Workshop } from "./workshop.ts";

/** Weights while they learn: what they are, where they must go, and the running means of Adam (Kingma and Ba 2015). */
export interface Parameter {
  readonly value: Matrix;
  readonly gradient: Matrix;
  readonly mean: Float32Array;
  readonly square: Float32Array;
}

/** Weights between -`spread` and `spread`. */
export function parameter(shop: Workshop, rows: number, columns: number, spread: number, next: Random): Parameter {
  const value = shop.matrix(rows, columns);
  for (let at = 0; at < value.values.length; at++) value.values[at] = spread === 0 ? 0 : (next() / 2 ** 31 - 1) * spread;
  const { length } = value.values;
  return { value, gradient: shop.matrix(rows, columns), mean: new Float32Array(length), square: new Float32Array(length) };
}

/** How quickly the running means forget. */
const MEAN = 0.9;
const SQUARE = 0.98;
const LEAST = 1e-8;

/** One step of Adam over the numbers from `from` to `to`; the gradient is zero afterwards. `rate` includes the correction for the first steps. */
export function step({ value, gradient, mean, square }: Parameter, rate: number, from = 0, to = mean.length): void {
  const [weights, slopes] = [value.values, gradient.values];
  for (let at = from; at < to; at++) {
    const slope = slopes[at]!;
    const first = MEAN * mean[at]! + (1 - MEAN) * slope;
    const second = SQUARE * square[at]! + (1 - SQUARE) * slope * slope;
    mean[at] = first;
    square[at] = second;
    weights[at]! -= (rate * first) / (Math.sqrt(second) + LEAST);
    slopes[at] = 0;
  }
}

/** What the rate of each step is multiplied with, from the first on, because the means begin at zero. */
export function* corrections(): Generator<number, never> {
  let [mean, square] = [1, 1];
  for (;;) {
    mean *= MEAN;
    square *= SQUARE;
    yield Math.sqrt(1 - square) / (1 - mean);
  }
}

/** Fills `mask` with zeros where a number is dropped, and else with what makes up for the dropped ones. */
export function drop(mask: Float32Array, count: number, share: number, next: Random): void {
  const kept = 1 / (1 - share);
  for (let at = 0; at < count; at++) mask[at] = draw(next, share) ? 0 : kept;
}
