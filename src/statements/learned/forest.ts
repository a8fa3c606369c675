import type { Reader } from "../../english/model/reader.ts";

/** How many questions a tree asks on its way down. */
export const DEPTH = 4;
const SPLITS = 2 ** DEPTH - 1;
const LEAVES = 2 ** DEPTH;

/**
 * Trees whose leaves are added up (Friedman 2001, "Greedy function approximation: a gradient boosting machine"). All are full: the split after split
 * `at` is `2 * at + 1` where a value is less than the bound, else `2 * at + 2`. Everything is an integer: the same sums on every machine.
 */
export interface Forest {
  /** What every sum begins with, in steps of `UNIT`, as leaves are. */
  readonly base: number;
  /** Of each split, tree after tree, which value it asks for and from which bound on it goes right. */
  readonly asks: Uint8Array;
  readonly bounds: Int32Array;
  readonly leaves: Int16Array;
}

/** Adds up the leaves that values lead to. */
export function addLeaves({ base, asks, bounds, leaves }: Forest, values: Int32Array): number {
  let sum = base;
  for (let split = 0, leaf = 0; split < asks.length; split += SPLITS, leaf += LEAVES) {
    let at = 0;
    // Without a branch, since no processor could foretell it.
    for (let depth = 0; depth < DEPTH; depth++) at = 2 * at + 1 + Number(values[asks[split + at]!]! >= bounds[split + at]!);
    sum += leaves[leaf + at - SPLITS]!;
  }
  return sum;
}

/** A forest as bytes: how many trees, the base, what the splits ask for, their bounds, and the leaves. */
export function packForest({ base, asks, bounds, leaves }: Forest): Uint8Array {
  const packed = new Uint8Array(8 + asks.length + 4 * bounds.length + 2 * leaves.length);
  const view = new DataView(packed.buffer);
  view.setUint32(0, leaves.length / LEAVES, true);
  view.setInt32(4, base, true);
  packed.set(asks, 8);
  let at = 8 + asks.length;
  for (const bound of bounds) {
    view.setInt32(at, bound, true);
    at += 4;
  }
  for (const leaf of leaves) {
    view.setInt16(at, leaf, true);
    at += 2;
  }
  return packed;
}

/** Reads what `packForest` wrote. Throws a `RangeError` where bytes are missing. */
export function unpackForest(reader: Reader): Forest {
  const [trees, base] = [reader.number(), reader.number() | 0];
  const asks = Uint8Array.from(reader.bytes(trees * SPLITS));
  const numbers = (count: number, width: 2 | 4) => {
    const bytes = reader.bytes(count * width);
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return Array.from({ length: count }, (_, at) => (width === 2 ? view.getInt16(2 * at, true) : view.getInt32(4 * at, true)));
  };
  const bounds = Int32Array.from(numbers(trees * SPLITS, 4));
  return { base, asks, bounds, leaves: Int16Array.from(numbers(trees * LEAVES, 2)) };
}
