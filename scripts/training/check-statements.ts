import { spawnSync } from "node:child_process";
import { join } from "node:path";

/** The tests that weights must pass: the worked examples of the contract, what the rooms promise, and what is found in the sample world. */
const TESTS = ["src/statements", "test/sample-world.test.ts"];

/** Runs the tests that lean on the weights, and gives the lines of those that fail. */
export function failingTests(): string[] {
  const root = join(import.meta.dirname, "..", "..");
  const vitest = join(root, "node_modules", "vitest", "vitest.mjs");
  const { stdout } = spawnSync(process.execPath, [vitest, "run", "--project", "test", "--no-color", ...TESTS], {
    cwd: root,
    encoding: "utf8",
  });
  return stdout.split("\n").filter((line) => /^\s*(?:FAIL|×|Tests)\s/.test(line) || line.includes("AssertionError"));
}
