import type { Linear } from "../../model/linear.ts";
import { readerOf } from "../../model/reader.ts";
import { packCodes, unpackWeights } from "../../model/weights.ts";

/** Learnt ends of sentences: weights to be given to `parse`. */
export interface SentenceModel {
  readonly linear: Linear;
}

/** "ORSE", then the format's number and how many bits name a weight; then a table of codes. */
const MAGIC = [0x4f, 0x52, 0x53, 0x45] as const;
const FORMAT = 1;
const HEADER = 6;

/** Reads weights as `packSentences` wrote them. Throws `RangeError` where the bytes are something else. */
export function loadSentences(bytes: Uint8Array): SentenceModel {
  if (!MAGIC.every((byte, at) => bytes[at] === byte) || bytes[4] !== FORMAT)
    throw new RangeError(
      `Expected weights for sentences in format ${FORMAT}, not ${bytes.length} other bytes. Take models/sentences/sentences.bin.`,
    );
  return { linear: unpackWeights(readerOf(bytes.subarray(HEADER)), bytes[5]!, 1) };
}

/** Weights as they stand in a file. */
export function packSentences(codes: Int8Array, bits: number): Uint8Array {
  const table = packCodes(codes);
  const bytes = new Uint8Array(HEADER + table.length);
  bytes.set([...MAGIC, FORMAT, bits]);
  bytes.set(table, HEADER);
  return bytes;
}
