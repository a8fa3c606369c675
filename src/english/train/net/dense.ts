import type { Random } from "../random.ts";
import type { Batch, Example } from "./batch.ts";
import { softmax } from "./curves.ts";
import { type Matrix, sumRows, transpose } from "./matrix.ts";
import { drop, type Parameter, parameter } from "./parameters.ts";
import type { Workshop } from "./workshop.ts";

/** How classes are learnt: what an error weighs beside one in other classes, and which share of certainty is spread over all classes. */
export interface Lesson {
  readonly weight: number;
  readonly smoothing: number;
}

/** A plain layer while it learns, over an input of which a share is dropped. */
export interface Dense {
  readonly weights: Parameter;
  readonly bias: Parameter;
  readonly input: Matrix;
  /** What each number of the input is multiplied with. */
  readonly mask: Float32Array;
  readonly told: Matrix;
  /** What flows back to `told`. */
  readonly back: Matrix;
  readonly inputBack: Matrix;
  readonly transposed: Matrix;
}

/** A plain layer with random weights; `rows` is the most that a batch has. */
export function dense(shop: Workshop, rows: number, width: number, columns: number, next: Random): Dense {
  return {
    weights: parameter(shop, width, columns, Math.sqrt(3 / width), next),
    bias: parameter(shop, 1, columns, 0, next),
    input: shop.matrix(rows, width),
    mask: new Float32Array(rows * width),
    told: shop.matrix(rows, columns),
    back: shop.matrix(rows, columns),
    inputBack: shop.matrix(rows, width),
    transposed: shop.matrix(columns, width),
  };
}

/** Tells what a layer makes of each row, and empties what flows back. */
export function tell(
  shop: Workshop,
  { weights, bias, input, mask, told, back }: Dense,
  from: Matrix,
  rows: number,
  dropped: number,
  next: Random,
): void {
  drop(mask, rows * input.columns, dropped, next);
  for (let at = 0; at < rows * input.columns; at++) input.values[at] = from.values[at]! * mask[at]!;
  for (let row = 0; row < rows; row++) told.values.set(bias.value.values, row * told.columns);
  shop.forward(told, input, weights.value, rows);
  back.values.fill(0, 0, rows * back.columns);
}

/** Adds to the gradients, and to `into` what flows back to the input. */
export function tellBack(
  shop: Workshop,
  { weights, bias, input, mask, back, inputBack, transposed }: Dense,
  into: Matrix,
  rows: number,
): void {
  sumRows(bias.gradient.values, back, rows);
  shop.weights(weights.gradient, input, back, rows);
  transpose(transposed, weights.value);
  inputBack.values.fill(0, 0, rows * input.columns);
  shop.backward(inputBack, back, transposed, rows);
  for (let at = 0; at < rows * input.columns; at++) into.values[at]! += inputBack.values[at]! * mask[at]!;
}

/** Compares what a layer told of each word with the right class, of so many; words of class -1 are passed over. Tells the loss in nats, all words together. */
export function learnClasses(
  { sentences, examples, words }: Batch,
  { told, back }: Dense,
  count: number,
  classesOf: (example: Example) => readonly number[],
  { weight, smoothing }: Lesson = { weight: 1, smoothing: 0 },
): number {
  let loss = 0;
  for (const [which, [first, last]] of sentences.entries()) {
    const classes = classesOf(examples[which]!);
    for (let row = first; row < last; row++) {
      const right = classes[row - first]!;
      if (right < 0) continue;
      const from = row * told.columns;
      loss += softmax(told.values, from, count, right, weight / words, smoothing);
      for (let at = from; at < from + count; at++) back.values[at] = told.values[at]!;
    }
  }
  return loss;
}
