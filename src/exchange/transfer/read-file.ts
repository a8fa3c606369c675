import { createReadStream } from "node:fs";
import { open, stat } from "node:fs/promises";
import { OnrecordError } from "../../record/error.ts";
import { fromAnnotations } from "./from-annotations.ts";
import { fromJsonl } from "./from-jsonl.ts";
import { fromStix } from "./from-stix.ts";
import type { Incoming } from "./incoming.ts";

/** A file that was exported, and was looked through to its end. */
export interface Exported {
  readonly path: string;
  /** How many captures it holds. */
  readonly captures: number;
  /** What it holds, one thing at a time. It may be gone through more than once. */
  items(): AsyncIterable<Incoming>;
}

/** The formats that come back, each with how a file of it begins: what stands before the list differs between programs that write JSON anew. */
const BEGINNINGS: readonly (readonly [RegExp, (pieces: AsyncIterable<string>) => AsyncIterable<Incoming>])[] = [
  [/^\s*\{\s*(?:"(?:type|id|spec_version)"\s*:\s*"[^"]*"\s*,\s*)*"objects"\s*:/, fromStix],
  [/^\s*\{\s*(?:"(?:type|id)"\s*:\s*"[^"]*"\s*,\s*)*"(?:@context|items)"\s*:/, fromAnnotations],
  [/^\s*\{[^\n]*\}\s*(?:\n|$)|^\s*\{[^\n]+$/, fromJsonl],
];

/** How much of a file tells its format, in bytes. */
const HEAD = 512;

/** Some programs put it before a text. */
const BYTE_ORDER_MARK = "\ufeff";

/** Looks a whole file through before anything is made of it. Throws `bad-import` where it is none of ours, broken, or cut off. */
export async function openExported(path: string): Promise<Exported> {
  const read = await readerFor(path);
  const items = () => read(textOf(path));
  let [count, captures] = [0, 0];
  for await (const { kind } of items()) {
    count++;
    if (kind === "capture") captures++;
  }
  if (count === 0) throw badImport(path, "it holds nothing that `onrecord` wrote");
  return { path, captures, items };
}

async function* textOf(path: string): AsyncIterable<string> {
  let isFirst = true;
  for await (const piece of createReadStream(path, { encoding: "utf8", highWaterMark: 1 << 20 }) as AsyncIterable<string>) {
    yield isFirst && piece.startsWith(BYTE_ORDER_MARK) ? piece.slice(1) : piece;
    isFirst = false;
  }
}

async function readerFor(path: string): Promise<(pieces: AsyncIterable<string>) => AsyncIterable<Incoming>> {
  const found = await stat(path).catch(() => null);
  if (!found?.isFile()) throw badImport(path, found ? "it is no file. Save what comes into one first" : "there is none. Check the path");
  const head = (await headOf(path)).replace(BYTE_ORDER_MARK, "");
  const [, read] = BEGINNINGS.find(([beginning]) => beginning.test(head)) ?? [];
  if (read) return read;
  throw badImport(path, "it begins otherwise; other formats do not come back");
}

async function headOf(path: string): Promise<string> {
  const handle = await open(path).catch((cause: unknown) => {
    throw badImport(path, "it cannot be opened", cause);
  });
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEAD), 0, HEAD, 0);
    return buffer.subarray(0, bytesRead).toString("utf8");
  } finally {
    await handle.close();
  }
}

function badImport(path: string, but: string, cause?: unknown): OnrecordError {
  const message = `Expected a file that \`onrecord export\` wrote as jsonl, stix or web-annotation at \`${path}\`, but ${but}.`;
  return new OnrecordError("bad-import", message, { file: path }, cause);
}
