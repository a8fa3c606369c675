import { Readable } from "node:stream";
import { ByteReader } from "../byte-reader.ts";
import type { Met } from "../captured.ts";
import type { NotMet } from "../meet.ts";
import { open } from "../open.ts";

/** What is met in bytes that come in pieces of a size, sorted by whether it was. */
export async function metIn(bytes: Uint8Array, { piece = 1000, largest = 1_000_000 } = {}): Promise<{ met: Met[]; missed: NotMet[] }> {
  const pieces = Array.from({ length: Math.ceil(bytes.length / piece) }, (_, index) => bytes.subarray(index * piece, (index + 1) * piece));
  const met: Met[] = [];
  const missed: NotMet[] = [];
  const reader = new ByteReader(Readable.from(pieces, { objectMode: true }));
  for await (const one of open({ reader, place: "file", given: {}, depth: 0, largest })) {
    if ("error" in one) missed.push(one);
    else met.push(one);
  }
  return { met, missed };
}

/** The words of what was met, as UTF-8. */
export function wordsOf({ captured }: Met): string {
  return Buffer.from(captured.bytes).toString("utf8");
}
