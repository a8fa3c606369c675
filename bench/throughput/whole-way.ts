import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";

/** What the whole way of a path's pages into a fresh archive took. */
export interface WholeWay {
  readonly documents: number;
  /** Of one run. */
  readonly seconds: number;
  /** Most memory that the process held at any time, in bytes, Node itself included. */
  readonly peakMemory: number;
  /** Size of the archive's files after it was closed, in bytes. */
  readonly archiveBytes: number;
}

/**
 * Runs the whole way in a process of its own, since the peak of memory is a process's. Leaves one archive at `archive`; further
 * runs, made until `atLeast` seconds have gone by, put theirs beside it and take them away.
 */
export function timeWholeWay(path: string, archive: string, atLeast: number): WholeWay {
  const script = fileURLToPath(new URL("whole-way-process.ts", import.meta.url));
  const printed = execFileSync(process.execPath, [script, path, archive, String(atLeast)], { stdio: ["ignore", "pipe", "inherit"] });
  return JSON.parse(printed.toString("utf8")) as WholeWay;
}
