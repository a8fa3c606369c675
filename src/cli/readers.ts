import { statSync } from "node:fs";
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

/** How many threads read these paths: where nobody said, as many as usual for folders and much to read, else none but the first. */
export function threadsFor(paths: readonly string[], { threads: chosen }: ReadersChoice): number {
  if (chosen !== undefined) return chosen;
  const bytes = paths.reduce((sum, path) => sum + bytesAt(path), 0);
  return bytes > MANY_BYTES ? usualThreads() : 1;
}

/** How much there is to read at a path: no one knows of a folder; what is no file, or cannot be looked at, is told of when it is read. */
function bytesAt(path: string): number {
  try {
    const stat = statSync(path);
    return stat.isDirectory() ? Number.POSITIVE_INFINITY : stat.size;
  } catch {
    return 0;
  }
}

/** `--threads N`, as every command that reads many pages has it. The record does not depend on it. */
export function threadsOption(): Option {
  return new Option(
    "--threads <number>",
    "how many threads read pages, each with its 300 MB of memory (default: one for each core, at most 8)",
  ).argParser(whole(1, 256));
}

/** Opens an archive and starts readers, does something with both, and ends both whatever happens. */
export async function withReaders<T>(
  place: string,
  options: OpenOptions,
  count: number,
  work: (archive: Archive, readers: Readers) => Promise<T>,
): Promise<T> {
  const readers = count === 1 ? HERE : threads(count);
  try {
    return await withArchive(place, options, (archive) => work(archive, readers));
  } finally {
    await readers.close();
  }
}
