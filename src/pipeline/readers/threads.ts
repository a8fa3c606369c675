import { getCompileCacheDir } from "node:module";
import { availableParallelism } from "node:os";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { Piscina } from "piscina";
import { OnrecordError } from "../../record/error.ts";
import type { Readers } from "./readers.ts";
import type { Answer, Task } from "./task.ts";

/** The most threads that are started where nobody says how many: each holds the models once more. */
const MOST = 8;

/** As many threads as the machine has cores, up to eight. */
export const usualThreads = (): number => Math.min(availableParallelism(), MOST);

/** How many captures are on their way for each thread: one more than it reads, which is there when that is done. */
const AHEAD = 2;

/** How much memory new things of a thread take before it looks which are still used, in MB: with less than is usual it is hardly slower. */
const NEW_THINGS = 24;

/** The file that a thread runs: beside this one, with the same ending, be it as written or as built. */
const TASK = fileURLToPath(new URL(import.meta.url.endsWith(".ts") ? "./task.ts" : "./task.js", import.meta.url));

/** What threads know of their surroundings: beside what the program knows, where code stands compiled already, which they do not look for by themselves. */
function surroundings(): NodeJS.ProcessEnv {
  const folder = getCompileCacheDir();
  // The folder of this Node within the one that is named.
  return folder === undefined ? process.env : { ...process.env, NODE_COMPILE_CACHE: dirname(folder) };
}

/**
 * Reads on so many threads, which are started when the first capture comes. A capture that ends its thread, by taking all its memory, is reported as an
 * error of that capture; another thread takes its place, and the others are read.
 */
export function threads(count: number): Readers {
  // With fewer threads at least than at most, what waits for a thread that ended would wait for ever.
  const start = () =>
    new Piscina<Task, Answer>({
      ...{ filename: TASK, name: "readTask", minThreads: count, maxThreads: count },
      env: surroundings(),
      resourceLimits: { maxYoungGenerationSizeMb: NEW_THINGS },
    });
  let pool: ReturnType<typeof start> | undefined;
  return {
    atOnce: count * AHEAD,
    async read(captured, given, { rows }) {
      pool ??= start();
      // A copy of its own: bytes may be a part of much more, which would go along.
      const bytes = new Uint8Array(captured.bytes);
      const task = { captured: { ...captured, bytes }, given, rows };
      const answer = await pool.run(task, { transferList: [bytes.buffer] }).catch((error: unknown) => {
        if (!isEnded(error)) throw error;
        throw new OnrecordError(
          "unreadable",
          "Expected a page that can be read in the memory of one thread, but it took more. Cut it in parts.",
        );
      });
      if ("extraction" in answer) return answer.extraction;
      const { code, message, data } = answer.error;
      throw new OnrecordError(code, message, data);
    },
    close: async () => pool?.destroy(),
  };
}

/** Whether a thread ended for want of memory. */
const isEnded = (error: unknown): boolean => (error as NodeJS.ErrnoException)?.code === "ERR_WORKER_OUT_OF_MEMORY";
