import { machineOf } from "../../english/model/kernels/kernels.ts";
import type { Reader } from "../../english/model/reader.ts";

/** Weights of hashed features: a feature's highest bits name a row of `width` weights. */
export interface Table {
  readonly width: number;
  readonly bits: number;
  readonly weights: Int16Array;
}

/** How many steps of an integer weight make one unit of log-odds. */
export const UNIT = 1024;
/** The largest code of a weight; codes stand for their squares, so that small weights, which are most, keep the finest steps. */
const LARGEST_CODE = 127;

/** A weight in log-odds as a code. */
export function codeOf(weight: number): number {
  return Math.min(LARGEST_CODE, Math.round(Math.sqrt(Math.abs(weight) * UNIT))) * Math.sign(weight);
}

/** A table as it was learnt: codes, of which each stands for its square. */
export interface Coded {
  readonly width: number;
  readonly bits: number;
  readonly codes: Int8Array;
}

/** The table that codes stand for. */
export function decoded({ width, bits, codes }: Coded): Table {
  return { width, bits, weights: Int16Array.from(codes, (code) => code * Math.abs(code)) };
}

/** A table of several columns, a multiple of four, in the memory of a kernel, with room for the features of one thing and for the sums of as many things as are looked at together. */
export interface Columns {
  readonly table: Table;
  /** Features are written here. */
  readonly features: Int32Array;
  /** Sums are read here, a row of columns a thing; each holds up to the next that is added up into the same row. */
  readonly sums: Int32Array;
  /** Adds up the rows of the first `count` features into a row of the sums. */
  addUp(count: number, into: number): void;
}

/** Lays a table out for its kernel: so many features a thing, and so many things at most. */
export function columnsOf({ width, bits, weights }: Table, mostFeatures: number, mostThings: number): Columns {
  const features = weights.length * 2;
  const sums = features + Math.ceil(mostFeatures / 4) * 16;
  const { memory, kernels } = machineOf(sums + mostThings * width * 4);
  const table = new Int16Array(memory, 0, weights.length);
  table.set(weights);
  return {
    table: { width, bits, weights: table },
    features: new Int32Array(memory, features, mostFeatures),
    sums: new Int32Array(memory, sums, mostThings * width),
    addUp: (count, into) => kernels.addShorts(sums + into * width * 4, features, count, 32 - bits, 0, width),
  };
}

/** The sum of the weights of features in a table of one column. */
export function addUp({ bits, weights }: Table, features: Int32Array, count: number): number {
  const shift = 32 - bits;
  let sum = 0;
  for (let which = 0; which < count; which++) sum += weights[features[which]! >>> shift]!;
  return sum;
}

/** A table as bytes: its width and bits, a bit for each weight that is set where it is not zero, and the codes of those. */
export function packTable(codes: Int8Array, width: number, bits: number): Uint8Array {
  const set = new Uint8Array(Math.ceil(codes.length / 8));
  const kept: number[] = [];
  for (let at = 0; at < codes.length; at++) {
    if (codes[at] === 0) continue;
    set[at >> 3]! |= 1 << (at & 7);
    kept.push(codes[at]!);
  }
  const packed = new Uint8Array(12 + set.length + kept.length);
  const view = new DataView(packed.buffer);
  for (const [at, number] of [width, bits, kept.length].entries()) view.setUint32(at * 4, number, true);
  packed.set(set, 12);
  packed.set(Int8Array.from(kept), 12 + set.length);
  return packed;
}

/** Reads what `packTable` wrote. Throws a `RangeError` where bytes are missing. */
export function unpackTable(reader: Reader): Table {
  const [width, bits, count] = [reader.number(), reader.number(), reader.number()];
  const weights = new Int16Array(width * 2 ** bits);
  const set = reader.bytes(Math.ceil(weights.length / 8));
  const codes = reader.bytes(count);
  let from = 0;
  for (let at = 0; at < set.length; at++)
    for (let rest = set[at]!; rest !== 0; rest &= rest - 1) {
      const code = (codes[from++]! << 24) >> 24;
      weights[at * 8 + 31 - Math.clz32(rest & -rest)] = code * Math.abs(code);
    }
  return { width, bits, weights };
}
