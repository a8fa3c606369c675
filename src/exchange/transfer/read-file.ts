import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
import { OnrecordError } from "../../record/error.ts";
import { fromAnnotations } from "./from-annotations.ts";
import { fromJsonl } from "./from-jsonl.ts";
import { fromStix } from "./from-stix.ts";
import type { Incoming } from "./incoming.ts";

/** The formats that come back, each with how a file of it begins. */
const BEGINNINGS: readonly (readonly [RegExp, (pieces: AsyncIterable<string>) => AsyncIterable<Incoming>])[] = [
  [/^\s*\{\s*"type"\s*:\s*"bundle"/, fromStix],
  [/^\s*\{\s*"@context"/, fromAnnotations],
  [/^\s*\{/, fromJsonl],
];

/** How much of a file tells its format, in bytes. */
const HEAD = 512;

/** What a file of any format that comes back holds, one thing at a time. Throws `bad-import` where it is none. */
export async function* incomingFrom(file: string): AsyncIterable<Incoming> {
  const read = await readerFor(file);
  yield* read(createReadStream(file, { encoding: "utf8", highWaterMark: 1 << 20 }) as AsyncIterable<string>);
}

/** Throws `bad-import` where a file does not begin as one that comes back, before anything is made of it. */
export async function assertExported(file: string): Promise<void> {
  await readerFor(file);
}

async function readerFor(file: string): Promise<(pieces: AsyncIterable<string>) => AsyncIterable<Incoming>> {
  const head = await headOf(file);
  const [, read] = BEGINNINGS.find(([beginning]) => beginning.test(head)) ?? [];
  if (read) return read;
  throw new OnrecordError(
    "bad-import",
    `Expected a file that \`onrecord export\` wrote as jsonl, stix or web-annotation, not \`${file}\`.`,
    { file },
  );
}

async function headOf(file: string): Promise<string> {
  const handle = await open(file).catch((cause: unknown) => {
    throw new OnrecordError("bad-import", `Expected a file to import, but \`${file}\` cannot be opened.`, { file }, cause);
  });
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEAD), 0, HEAD, 0);
    return buffer.subarray(0, bytesRead).toString("utf8");
  } finally {
    await handle.close();
  }
}
