import { type Linear, tableSize } from "./linear.ts";
import type { Reader } from "./reader.ts";

/** A table of codes as bytes: how many are not zero, a bit for each weight, set where it is not, and then the codes of those. */
export function packCodes(codes: Int8Array): Uint8Array {
  const bits = new Uint8Array(Math.ceil(codes.length / 8));
  const kept: number[] = [];
  for (let at = 0; at < codes.length; at++) {
    if (codes[at] === 0) continue;
    bits[at >> 3]! |= 1 << (at & 7);
    kept.push(codes[at]!);
  }
  const packed = new Uint8Array(4 + bits.length + kept.length);
  new DataView(packed.buffer).setUint32(0, kept.length, true);
  packed.set(bits, 4);
  packed.set(Int8Array.from(kept), 4 + bits.length);
  return packed;
}

/** Reads what `packCodes` wrote. A code stands for its square, with its sign. */
export function unpackWeights(reader: Reader, bits: number, classes: number): Linear {
  const size = tableSize(bits, classes);
  const weights = new Int16Array(size);
  const count = reader.number();
  const set = reader.bytes(Math.ceil(size / 8));
  const codes = reader.bytes(count);
  // From one bit that is set to the next: most are not.
  let from = 0;
  for (let at = 0; at < set.length; at++) {
    for (let rest = set[at]!; rest !== 0; rest &= rest - 1) {
      const code = (codes[from++]! << 24) >> 24;
      weights[at * 8 + 31 - Math.clz32(rest & -rest)] = code < 0 ? -code * code : code * code;
    }
  }
  return { classes, bits, weights };
}
