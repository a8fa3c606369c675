import { readFile } from "node:fs/promises";
import type { Archive } from "../archive/archive.ts";
import { OnrecordError } from "../record/error.ts";
import { sha256 } from "../record/id.ts";

/** The fewest digits of a hash that name a capture. */
const SHORTEST = 6;

/**
 * The capture that a person means: by its SHA-256 or the start of it, or by a file with the same bytes. Throws `not-found`
 * where there is none, `bad-query` where several begin so.
 */
export async function findCapture(archive: Archive, words: string): Promise<string> {
  const start = words.replace(/^sha256:/, "").toLowerCase();
  const isHash = /^[0-9a-f]+$/.test(start) && start.length >= SHORTEST;
  if (isHash) {
    const found: string[] = [];
    for await (const capture of archive.captures()) if (capture.startsWith(start)) found.push(capture);
    if (found.length > 1)
      throw new OnrecordError("bad-query", `Expected one capture, but ${found.length} begin with \`${start}\`. Give more digits.`, {
        start,
      });
    if (found[0]) return found[0];
  }
  const bytes = await readFile(words).catch(() => null);
  const hash = bytes && sha256(bytes);
  if (hash && (await archive.capture(hash))) return hash;
  const removal = (isHash && (await archive.removal(start))) || (hash && (await archive.removal(hash)));
  if (removal)
    throw new OnrecordError(
      "not-found",
      `Expected a capture that is there, but ${removal.by} removed it on ${removal.at.slice(0, 10)}: ${removal.reason}.`,
      { ...removal },
    );
  throw new OnrecordError(
    "not-found",
    `Expected a capture's SHA-256 (at least ${SHORTEST} digits) or a file that was added, not \`${words}\`. \`onrecord search --json\` shows them.`,
    { words },
  );
}
