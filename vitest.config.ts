import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

const common = { exclude: ["**/node_modules/**", "dist/**"], testTimeout: 30_000 };

export default defineConfig({
  test: {
    // By itself vitest leaves a core free, which of two is half of them.
    maxWorkers: availableParallelism(),
    projects: [
      {
        test: {
          ...common,
          name: "test",
          include: ["src/**/*.test.{ts,tsx}", "test/**/*.test.ts", "bench/**/*.test.ts", "docs/**/*.test.ts"],
        },
      },
      { test: { ...common, name: "long", include: ["test/**/*.long.ts"], testTimeout: 600_000 } },
    ],
  },
});
