import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { OnrecordError } from "../../src/record/index.ts";
import { median } from "./repeat.ts";

const LAUNCHER = fileURLToPath(new URL("../../bin/onrecord", import.meta.url));

/** Starts of which the median is taken. */
const STARTS = 5;

/** Seconds from calling the built program with these arguments to its end. Errors: `not-started` where it ends badly. */
export function coldStart(...args: string[]): number {
  return median(Array.from({ length: STARTS }, () => start(args)));
}

function start(args: readonly string[]): number {
  const started = performance.now();
  const { status, stderr } = spawnSync(process.execPath, [LAUNCHER, ...args], { encoding: "utf8" });
  const seconds = (performance.now() - started) / 1000;
  if (status === 0) return seconds;
  const call = ["onrecord", ...args].join(" ");
  throw new OnrecordError("not-started", `Expected \`${call}\` to run, not to end with ${status}: ${stderr.trim()}`, { call, status });
}
