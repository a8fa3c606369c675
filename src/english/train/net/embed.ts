import { UNKNOWN } from "../../model/net/features.ts";
import { draw, type Random } from "../random.ts";
import type { Batch } from "./batch.ts";
import { curve, slope } from "./curves.ts";
import type { Matrix } from "./matrix.ts";
import type { Parameter } from "./parameters.ts";

/** Sums the rows of the table for each word; now and then a word is hidden behind the row of unknown ones. Tells which rows each word read. */
export function embed(table: Parameter, { sentences, examples, rows }: Batch, into: Matrix, next: Random): number[][] {
  const { columns, values } = into;
  const weights = table.value.values;
  const used: number[][] = [];
  values.fill(0, 0, rows * columns);
  for (const [which, [first]] of sentences.entries()) {
    const { features, hidden } = examples[which]!;
    for (const [at, [word, ...parts]] of features.entries()) {
      const read = [draw(next, hidden[at]!) ? UNKNOWN : word!, ...parts];
      used.push(read);
      const row = (first + at) * columns;
      for (const from of read) for (let unit = 0; unit < columns; unit++) values[row + unit]! += weights[from * columns + unit]!;
      for (let unit = 0; unit < columns; unit++) values[row + unit] = curve(values[row + unit]!);
    }
  }
  return used;
}

/** Adds what flows back to the rows that were read. */
export function embedBack(
  table: Parameter,
  { sentences }: Batch,
  embedded: Matrix,
  back: Matrix,
  used: readonly (readonly number[])[],
): void {
  const { columns } = embedded;
  const gradient = table.gradient.values;
  let word = 0;
  for (const [first, last] of sentences)
    for (let row = first; row < last; row++) {
      const read = used[word++]!;
      for (let unit = 0; unit < columns; unit++) {
        const off = back.values[row * columns + unit]! * slope(embedded.values[row * columns + unit]!);
        for (const from of read) gradient[from * columns + unit]! += off;
      }
    }
}
