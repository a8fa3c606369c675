import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Files that take longest: begun last, one would go on alone while the other cores wait. */
const LONGEST = /\/(?:(?:postgres|sqlite|bad-input|crash|package|citing|transfer)\.test\.ts$|browser\/)/;

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return [...sorted.filter(({ moduleId }) => LONGEST.test(moduleId)), ...sorted.filter(({ moduleId }) => !LONGEST.test(moduleId))];
  }
}

const common = { exclude: ["**/node_modules/**", "dist/**"], testTimeout: 60_000 };

export default defineConfig({
  test: {
    // By itself vitest leaves a core free, which of two is half of them.
    maxWorkers: availableParallelism(),
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        test: {
          ...common,
          name: "test",
          // What was read before must change nothing, and so the files of a core share one process: each of 300 would load modules and weights anew.
          isolate: false,
          include: ["src/**/*.test.{ts,tsx}", "test/**/*.test.ts", "bench/**/*.test.ts", "docs/**/*.test.ts"],
        },
      },
      { test: { ...common, name: "long", include: ["test/**/*.long.ts"], testTimeout: 600_000 } },
    ],
  },
});
