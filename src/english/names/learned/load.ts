import { type Linear, tableSize } from "../../model/linear.ts";
import { CLASSES } from "./labels.ts";
import { type NameTable, readTable } from "./name-table.ts";

/** Learned names: weights to be given to `parse`. */
export interface NameModel {
  readonly linear: Linear;
  readonly table: NameTable;
}

/** "ORNM", then the format's number and how many bits name a row; then a code for each weight, and the table of names. */
const MAGIC = [0x4f, 0x52, 0x4e, 0x4d] as const;
const FORMAT = 2;
const HEADER = 6;

/** Reads weights as `packNames` wrote them. A code stands for its square. Throws `RangeError` where the bytes are something else. */
export function loadNames(bytes: Uint8Array): NameModel {
  const table = tableIn(bytes);
  const bits = bytes[5]!;
  const codes = new Int8Array(bytes.buffer, bytes.byteOffset + HEADER, tableSize(bits, CLASSES));
  const weights = new Int16Array(codes.length);
  for (let at = 0; at < codes.length; at++) weights[at] = codes[at]! * Math.abs(codes[at]!);
  return { linear: { classes: CLASSES, bits, weights }, table: readTable(table) };
}

/** The table of names in a file of weights, as `packTable` gives it. Throws `RangeError` where the bytes are something else. */
export function tableIn(bytes: Uint8Array): Uint8Array {
  const bits = bytes[5] ?? 0;
  const fits = MAGIC.every((byte, at) => bytes[at] === byte) && bytes[4] === FORMAT && bytes.length > HEADER + tableSize(bits, CLASSES);
  if (!fits)
    throw new RangeError(`Expected weights for names in format ${FORMAT}, not ${bytes.length} other bytes. Take models/names/names.bin.`);
  return bytes.subarray(HEADER + tableSize(bits, CLASSES));
}

/** Weights and the table of names, as `packTable` gives it, as they stand in a file. */
export function packNames(codes: Int8Array, bits: number, table: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(HEADER + codes.length + table.length);
  bytes.set([...MAGIC, FORMAT, bits]);
  bytes.set(new Uint8Array(codes.buffer, codes.byteOffset, codes.length), HEADER);
  bytes.set(table, HEADER + codes.length);
  return bytes;
}
