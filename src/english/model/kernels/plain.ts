import type { Kernels } from "./kernels.ts";
import { COLUMNS } from "./product.ts";
import { ONE } from "./read.ts";

const { fround, sqrt } = Math;

/** Adding and taking off this number leaves the nearest whole one, of two equally near the even one. */
const ROUNDING = 12_582_912;

const curve = (x: number): number => fround(x / fround(sqrt(fround(1 + fround(x * x)))));
const share = (x: number): number => fround(0.5 + fround(0.5 * curve(x)));
const mixed = (how: number, one: number, other: number): number => fround(fround(how * one) + fround(fround(1 - how) * other));
const quantized = (x: number, one: number): number => fround(fround(fround(x * one) + ROUNDING) - ROUNDING);

/**
 * The kernels as plain loops: what they mean, what the fast ones are held to bit by bit, and what runs where there is no WebAssembly. Every step is
 * rounded to 32 bits, as the fast ones do.
 */
export function plainKernels(memory: ArrayBuffer): Kernels {
  const floats = new Float32Array(memory);
  const shorts = new Int16Array(memory);
  const numbers = new Int32Array(memory);
  const codes = new Int8Array(memory);
  const sumAt = (from: number, weights: number, column: number, pairs: number): number => {
    const eight = column - (column % COLUMNS);
    let at = weights / 2 + eight * 2 * pairs + 2 * (column - eight);
    let sum = 0;
    for (let pair = 0; pair < pairs; pair++) {
      sum = (sum + shorts[from + 2 * pair]! * shorts[at]! + shorts[from + 2 * pair + 1]! * shorts[at + 1]!) | 0;
      at += 2 * COLUMNS;
    }
    return sum;
  };
  const scaled = (sum: number, scale: number, bias: number): number => fround(fround(sum) * floats[scale]!) + floats[bias]!;
  return {
    product: (out, a, weights, scales, bias, rows, columns, pairs, aRow) => {
      for (let row = 0; row < rows; row++)
        for (let column = 0; column < columns; column++) {
          const sum = sumAt((a + row * aRow) / 2, weights, column, pairs);
          floats[out / 4 + row * columns + column] = scaled(sum, scales / 4 + column, bias / 4 + column);
        }
    },
    sums: (out, a, weights, rows, columns, pairs, aRow) => {
      for (let row = 0; row < rows; row++)
        for (let column = 0; column < columns; column++)
          numbers[out / 4 + row * columns + column] = sumAt((a + row * aRow) / 2, weights, column, pairs);
    },
    gather: (out, words, window, scales, bias, rows, columns) => {
      for (let row = 0; row < rows; row++)
        for (let column = 0; column < columns; column++) {
          let sum = 0;
          for (let word = 0; word < window; word++)
            sum = (sum + numbers[numbers[words / 4 + row + word]! / 4 + word * columns + column]!) | 0;
          floats[out / 4 + row * columns + column] = scaled(sum, scales / 4 + column, bias / 4 + column);
        }
    },
    read: (out, gates, old, words, half, units, outStep, gateStep, oldStep) => {
      for (let unit = 0; unit < half; unit++) {
        let cell = 0;
        for (let word = 0; word < words; word++) {
          const gate = (gates + word * gateStep) / 4 + unit;
          const keep = share(floats[gate + units]!);
          const tell = share(floats[gate + 2 * units]!);
          cell = mixed(keep, cell, floats[gate]!);
          const before = fround(fround(shorts[(old + word * oldStep) / 2 + unit]!) * fround(1 / ONE));
          shorts[(out + word * outStep) / 2 + unit] = quantized(mixed(tell, curve(cell), before), ONE);
        }
      }
    },
    squash: (out, from, rows, columns, outRow, fromRow, one) => {
      for (let row = 0; row < rows; row++)
        for (let column = 0; column < columns; column++)
          shorts[(out + row * outRow) / 2 + column] = quantized(curve(floats[(from + row * fromRow) / 4 + column]!), one);
    },
    embed: (out, rows, words, parts, table, scales, width) => {
      for (let word = 0; word < words; word++)
        for (let unit = 0; unit < width; unit++) {
          let sum = 0;
          for (let part = 0; part < parts; part++) {
            const row = numbers[rows / 4 + word * parts + part]!;
            sum += codes[table + row * width + unit]! * floats[scales / 4 + row]!;
          }
          shorts[out / 2 + word * width + unit] = Math.round((ONE * sum) / sqrt(1 + sum * sum));
        }
    },
    relate: (out, rows, count, columns, one) => {
      for (let row = 0; row < count; row++)
        for (let column = 0; column < columns; column++) {
          const [a, b, c] = [0, 1, 2].map((at) => floats[numbers[rows / 4 + 3 * row + at]! / 4 + column]!) as [number, number, number];
          shorts[out / 2 + row * columns + column] = quantized(curve(fround(a + b + c)), one);
        }
    },
    addTold: (out, words, offset, count, columns) => {
      for (let row = 0; row < count; row++)
        for (let column = 0; column < columns; column++)
          floats[out / 4 + row * columns + column]! += floats[(numbers[words / 4 + row]! + offset) / 4 + column]!;
    },
    addFloats: (out, rows, words, parts, table, width) => {
      for (let word = 0; word < words; word++)
        for (let unit = 0; unit < width; unit++) {
          let sum = 0;
          for (let part = 0; part < parts; part++) sum += floats[table / 4 + numbers[rows / 4 + word * parts + part]! * width + unit]!;
          floats[out / 4 + word * width + unit] = sum;
        }
    },
    addShorts: (out, features, count, shift, table, columns) => {
      for (let column = 0; column < columns; column++) {
        let sum = 0;
        for (let which = 0; which < count; which++) {
          const row = numbers[features / 4 + which]! >>> shift;
          sum = (sum + shorts[table / 2 + row * columns + column]!) | 0;
        }
        numbers[out / 4 + column] = sum;
      }
    },
    agree: (out, words, heads, count, units, row) => {
      for (let word = 0; word < count; word++)
        for (let head = 0; head < count; head++) {
          let sum = 0;
          for (let unit = 0; unit < units; unit++)
            sum += shorts[(words + word * row) / 2 + unit]! * shorts[(heads + head * row) / 2 + unit]!;
          numbers[out / 4 + word * count + head] = sum;
        }
    },
  };
}
