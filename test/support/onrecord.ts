import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";

export { onrecord } from "./in-process.ts";

export const ROOT = join(import.meta.dirname, "..", "..");
export const SAMPLES = join(ROOT, "samples", "pages");
const BIN = join(ROOT, "bin", "onrecord");

/** What a run of the command gave. */
export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** An empty folder that is gone after the test. */
export function folder(): string {
  const path = mkdtempSync(join(tmpdir(), "onrecord-"));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

/** Starts the built command in a folder. */
export function start(cwd: string, args: readonly string[]): ChildProcess {
  return spawn(process.execPath, [BIN, ...args], { cwd, env: { ...process.env, ONRECORD_NAME: "Tester", ONRECORD_ARCHIVE: undefined } });
}

/** Runs the built command in a folder to its end, as a program of its own, which takes a second to start. */
export function spawned(cwd: string, args: readonly string[], input?: string | Uint8Array): Promise<Run> {
  const child = start(cwd, args);
  return finished(child, input);
}

/** Waits for a process and gathers what it printed. */
export function finished(child: ChildProcess, input?: string | Uint8Array): Promise<Run> {
  let out = "";
  let err = "";
  child.stdout!.setEncoding("utf8").on("data", (text: string) => {
    out += text;
  });
  child.stderr!.setEncoding("utf8").on("data", (text: string) => {
    err += text;
  });
  child.stdin!.on("error", () => {});
  child.stdin!.end(input);
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, out, err }));
  });
}
