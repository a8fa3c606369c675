import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { Option } from "commander";
import type { Archive, OpenOptions } from "../archive/index.ts";
import { HERE, type Readers, threads, usualThreads } from "../pipeline/index.ts";
import { whole } from "./usage.ts";
import { withArchive } from "./with-archive.ts";

/** What commands that read pages take. */
export interface ReadersChoice {
  /** Undefined where nobody said how many. */
  readonly threads?: number;
}

/** From how many bytes of files on threads are worth their start. */
const MANY_BYTES = 500_000;

/** From how many captures of an archive on they are. */
const MANY_CAPTURES = 40;

/** How many files of a folder are looked at before it is held to have many. */
const MANY_FILES = 1_000;

/** How many threads read these paths: where nobody said, as many as usual where there is much to read, else none but the first. */
export function threadsFor(paths: readonly string[], { threads: chosen }: ReadersChoice): number {
  if (chosen !== undefined) return chosen;
  const bytes = paths.reduce((sum, path) => sum + bytesAt(path), 0);
  return bytes > MANY_BYTES ? usualThreads() : 1;
}

/** How many threads read all of an archive anew: where nobody said, as many as usual for a large one. */
export const threadsOver =
  (chosen: number | undefined) =>
  async (archive: Archive): Promise<number> =>
    chosen ?? ((await archive.status()).counts.captures > MANY_CAPTURES ? usualThreads() : 1);

/** How much there is to read at a path; what is no file, or cannot be looked at, is told of when it is read. */
function bytesAt(path: string): number {
  try {
    const stat = statSync(path);
    return stat.isDirectory() ? bytesIn(path) : stat.size;
  } catch {
    return 0;
  }
}

/** How much there is in a folder and those inside, as far as it matters. */
function bytesIn(folder: string): number {
  let [bytes, files] = [0, 0];
  for (const waiting = [folder]; waiting.length > 0; ) {
    const path = waiting.pop()!;
    for (const entry of readdirSync(path, { withFileTypes: true })) {
      if (++files > MANY_FILES) return Number.POSITIVE_INFINITY;
      const inside = join(path, entry.name);
      if (entry.isDirectory()) waiting.push(inside);
      else bytes += statSync(inside, { throwIfNoEntry: false })?.size ?? 0;
      if (bytes > MANY_BYTES) return bytes;
    }
  }
  return bytes;
}

/** `--threads N`, as every command that reads many pages has it. The record does not depend on it. */
export function threadsOption(): Option {
  return new Option(
    "--threads <number>",
    "how many threads read pages, each with its 300 MB of memory (default: one for each core, at most 8; one where there is little to read)",
  ).argParser(whole(1, 256));
}

/** Opens an archive and starts readers, does something with both, and ends both whatever happens. */
export async function withReaders<T>(
  place: string,
  options: OpenOptions,
  count: number | ((archive: Archive) => Promise<number>),
  work: (archive: Archive, readers: Readers) => Promise<T>,
): Promise<T> {
  return withArchive(place, options, async (archive) => {
    const many = typeof count === "number" ? count : await count(archive);
    const readers = many === 1 ? HERE : threads(many);
    try {
      return await work(archive, readers);
    } finally {
      await readers.close();
    }
  });
}
