import type { Random } from "../random.ts";
import type { Rows } from "./batch.ts";
import { curve, slope } from "./curves.ts";
import { type Matrix, sumRows, transpose } from "./matrix.ts";
import { drop, type Parameter, parameter } from "./parameters.ts";
import type { Workshop } from "./workshop.ts";

/**
 * A layer that reads each sentence forwards with half of its units and backwards with the other half (Lei et al. 2018, Bradbury et al. 2017): all
 * products come first, and what goes from word to word is a weighted mean only, so time is linear and little. Each unit has a candidate, how much of
 * the past it keeps, and how much of the result it tells instead of its input.
 */
export interface GatedLayer {
  readonly weights: Parameter;
  readonly bias: Parameter;
  readonly window: number;
  /** Whether it passes part of what it reads on, which then is as wide as what it tells. */
  readonly passes: boolean;
  readonly input: Matrix;
  readonly mask: Float32Array;
  readonly gates: Matrix;
  readonly cells: Matrix;
  readonly output: Matrix;
  /** What flows back: into the gates, into the dropped input. */
  readonly gatesBack: Matrix;
  readonly inputBack: Matrix;
  readonly transposed: Matrix;
}

/** How wide a layer and what it reads are, how many rows it sees at once, and whether it passes what it reads on. */
export type GatedShape = Pick<GatedLayer, "window" | "passes"> & { readonly width: number; readonly units: number };

/** A layer with random weights; `rows` is the most that a batch has. */
export function gatedLayer(shop: Workshop, rows: number, { width, units, window, passes }: GatedShape, next: Random): GatedLayer {
  const depth = window * width;
  const bias = parameter(shop, 1, 3 * units, 0, next);
  // At first half of the past is kept, and somewhat more of the input than of what is new.
  bias.value.values.fill(0.5, units, 2 * units);
  return {
    weights: parameter(shop, depth, 3 * units, Math.sqrt(3 / depth), next),
    bias,
    window,
    passes,
    input: shop.matrix(rows, width),
    mask: new Float32Array(rows * width),
    gates: shop.matrix(rows, 3 * units),
    cells: shop.matrix(rows, units),
    output: shop.matrix(rows, units),
    gatesBack: shop.matrix(rows, 3 * units),
    inputBack: shop.matrix(rows, width),
    transposed: shop.matrix(3 * units, depth),
  };
}

/** Reads `from`, of which a share is dropped. */
export function forward(
  shop: Workshop,
  layer: GatedLayer,
  from: Matrix,
  rows: number,
  sentences: Rows,
  dropped: number,
  next: Random,
): void {
  const { weights, bias, window, passes, input, mask, gates, cells, output } = layer;
  const units = output.columns;
  drop(mask, rows * input.columns, dropped, next);
  for (let at = 0; at < rows * input.columns; at++) input.values[at] = from.values[at]! * mask[at]!;
  for (let row = 0; row < rows; row++) gates.values.set(bias.value.values, row * 3 * units);
  shop.forward(gates, input, weights.value, rows, window);
  output.values.fill(0, 0, rows * units);
  cells.values.fill(0, 0, rows * units);
  const [g, c, h, x] = [gates.values, cells.values, output.values, from.values];
  for (const { from: start, to: end, rows: order } of readings(sentences, units)) {
    let past = -1;
    for (const row of order) {
      const [gate, here, before] = [row * 3 * units, row * units, past * units];
      for (let unit = start; unit < end; unit++) {
        const keep = 0.5 + 0.5 * curve(g[gate + units + unit]!);
        const tell = 0.5 + 0.5 * curve(g[gate + 2 * units + unit]!);
        g[gate + units + unit] = keep;
        g[gate + 2 * units + unit] = tell;
        const cell = (past < 0 ? 0 : keep * c[before + unit]!) + (1 - keep) * g[gate + unit]!;
        c[here + unit] = cell;
        const old = passes ? x[here + unit]! : 0;
        h[here + unit] = tell * curve(cell) + (1 - tell) * old;
      }
      past = row;
    }
  }
}

/** The orders in which sentences are read: the first half of the units forwards, the second backwards. */
function* readings(sentences: Rows, units: number): Generator<{ from: number; to: number; rows: number[] }> {
  for (const [first, last] of sentences) {
    const rows = Array.from({ length: last - first }, (_, at) => first + at);
    yield { from: 0, to: units / 2, rows };
    yield { from: units / 2, to: units, rows: rows.toReversed() };
  }
}

/** Adds to the gradients, and to `into` what flows back to `from`. */
export function backward(shop: Workshop, layer: GatedLayer, from: Matrix, back: Matrix, into: Matrix, rows: number, sentences: Rows): void {
  const { weights, bias, window, passes, input, mask, gates, cells, output, gatesBack, inputBack, transposed } = layer;
  const units = output.columns;
  const [g, c, x, d, dg, dx] = [gates.values, cells.values, from.values, back.values, gatesBack.values, into.values];
  dg.fill(0, 0, rows * 3 * units);
  // What flows back from the next word to this one.
  const carry = new Float32Array(units);
  for (const { from: start, to: end, rows: order } of readings(sentences, units)) {
    carry.fill(0, start, end);
    for (let step = order.length - 1; step >= 0; step--) {
      const row = order[step]!;
      const past = step === 0 ? 0 : order[step - 1]!;
      const [gate, here, before] = [row * 3 * units, row * units, past * units];
      for (let unit = start; unit < end; unit++) {
        const keep = g[gate + units + unit]!;
        const tell = g[gate + 2 * units + unit]!;
        const told = curve(c[here + unit]!);
        const off = d[here + unit]!;
        const old = passes ? x[here + unit]! : 0;
        if (passes) dx[here + unit]! += off * (1 - tell);
        const cellOff = off * tell * slope(told) + carry[unit]!;
        dg[gate + unit] = cellOff * (1 - keep);
        dg[gate + units + unit] = cellOff * (c[before + unit]! - g[gate + unit]!) * 0.5 * slope(2 * keep - 1);
        dg[gate + 2 * units + unit] = off * (told - old) * 0.5 * slope(2 * tell - 1);
        carry[unit] = cellOff * keep;
      }
    }
  }
  sumRows(bias.gradient.values, gatesBack, rows);
  shop.weights(weights.gradient, input, gatesBack, rows, window);
  transpose(transposed, weights.value);
  inputBack.values.fill(0, 0, rows * input.columns);
  shop.backward(inputBack, gatesBack, transposed, rows, window);
  for (let at = 0; at < rows * input.columns; at++) dx[at]! += inputBack.values[at]! * mask[at]!;
}
