import { setTimeout as sleep } from "node:timers/promises";
import type { WebSource } from "../capture/index.ts";
import type { openQueue, Queue } from "../pipeline/queue/index.ts";
import { awaited } from "./awaited.ts";
import { jsonLine, oneLine, safe, tell } from "./output.ts";
import { pagesAt } from "./pages.ts";
import { PassedOver } from "./passed-over.ts";
import { Progress } from "./progress.ts";
import { INTERRUPTED, type Stop } from "./stop.ts";
import { type GivenOptions, givenOf } from "./usage.ts";
import { someAddress } from "./web.ts";
import { withArchive } from "./with-archive.ts";

/** What `onrecord add` was asked where pages are read by workers. */
interface Options extends GivenOptions {
  readonly archive: string;
  readonly again?: boolean;
  readonly json?: boolean;
}

/** Opens the queue of an archive in PostgreSQL, does something with it, and lets go of it whatever happens. What is queued with and how is loaded only here. */
export async function withQueue<T>(place: string, work: (queue: Queue) => Promise<T>): Promise<T> {
  const { openQueue: open }: { openQueue: typeof openQueue } = await import("../pipeline/queue/index.ts");
  const queue = await open(place, (error) => tell(`The queue: ${error.message}`));
  try {
    return await work(queue);
  } finally {
    await queue.stop();
  }
}

/** Keeps pages in an archive in PostgreSQL and leaves them to workers to be read. */
export async function addQueued(paths: string[], options: Options, web: WebSource, stop: Stop): Promise<void> {
  const { enqueue } = await import("../pipeline/queue/index.ts");
  const passed = new PassedOver();
  const met = await pagesAt(paths, { given: givenOf(options), web, passed: passed.count }, someAddress(paths));
  const pages = awaited(met, `\`${oneLine(paths.join(" "), 80)}\``);
  await withArchive(options.archive, { create: true, world: "own" }, (archive) =>
    withQueue(options.archive, async (queue) => {
      const counts = { new: 0, known: 0, failed: 0 };
      const progress = new Progress();
      const patience = { signal: stop.signal, pause: () => sleep(1000, undefined, { signal: stop.signal }).catch(() => undefined) };
      const choice = { again: options.again === true };
      for await (const page of enqueue(archive, queue, pages, () => new Date().toISOString(), patience, choice)) {
        counts[page.outcome]++;
        progress.step(page.outcome === "failed" ? 0 : page.bytes, safe(page.place));
        if (page.outcome === "failed" && !options.json) tell(`${page.place}: ${page.error.message}`);
        if (options.json)
          await jsonLine(page.outcome === "failed" ? { ...page, error: { code: page.error.code, message: page.error.message } } : page);
        if (stop.signal.aborted) break;
      }
      stop.forget();
      progress.end();
      const { waiting, reading } = await queue.counts();
      tell(
        `${counts.new} kept, ${counts.known} known, ${counts.failed} failed; ${waiting + reading} are to be read by \`onrecord worker\`.`,
      );
      passed.tell();
      if (stop.signal.aborted) tell("Stopped. What was reported is stored; workers read it, and the same command carries on.");
      process.exitCode = stop.signal.aborted ? INTERRUPTED : counts.failed > 0 ? 1 : 0;
    }),
  );
}
