import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";

/** What meeting all pages in a file took. */
export interface MetAll {
  readonly pages: number;
  /** Of the pages, unpacked. */
  readonly bytes: number;
  readonly seconds: number;
  /** Most memory that the process held at any time, in bytes, Node itself included. */
  readonly peakMemory: number;
}

/** Meets the pages in a file in a process of its own, since the peak of memory is a process's. */
export function meetApart(file: string): MetAll {
  const script = fileURLToPath(new URL("meet-process.ts", import.meta.url));
  const printed = execFileSync(process.execPath, [script, file], { stdio: ["ignore", "pipe", "inherit"] });
  return JSON.parse(printed.toString("utf8")) as MetAll;
}
