import type { Archive, KeepChoice } from "../../archive/archive.ts";
import type { Met, Unchanged } from "../../capture/captured.ts";
import { OnrecordError } from "../../record/error.ts";
import type { Missed } from "../add.ts";
import { readerOf } from "../knowledge.ts";
import type { Queue } from "./queue.ts";
import type { Failure } from "./tasks.ts";

/** What became of a page that was queued. `statements` are not known before it is read. */
export type Enqueued =
  | { readonly place: string; readonly outcome: "new" | "known"; readonly capture: string; readonly bytes: number }
  | { readonly place: string; readonly outcome: "failed"; readonly error: OnrecordError };

/** How many captures may wait where nothing else is said: more are kept only when others were read, so that a queue does not grow without end. */
const MOST_WAITING = 10_000;

/** How many captures are queued together. */
const BATCH = 100;

/** How the queue is waited for where it is full. */
export interface Patience {
  /** Waits a moment; ends early where somebody asked to stop. */
  pause(): Promise<void>;
  readonly signal: AbortSignal;
  /** How many captures may wait; 10,000 where left out. */
  readonly most?: number;
}

/**
 * Keeps pages and has them be read by workers. What was yielded is on the disk; all that is unread is queued at the end, so that what was kept before a crash is not forgotten. Waits where so
 * much waits already.
 */
export async function* enqueue(
  archive: Archive,
  queue: Queue,
  pages: AsyncIterable<Met | Missed | Unchanged>,
  now: () => string,
  patience: Patience,
  choice: KeepChoice = {},
): AsyncGenerator<Enqueued> {
  let fresh: string[] = [];
  for await (const page of pages) {
    const kept = await keep(archive, page, now, choice);
    yield kept;
    if (kept.outcome !== "failed") fresh.push(kept.capture);
    if (fresh.length < Math.min(BATCH, patience.most ?? BATCH)) continue;
    await queue.put(fresh);
    fresh = [];
    while (!patience.signal.aborted && (await queue.counts()).waiting > (patience.most ?? MOST_WAITING)) await patience.pause();
  }
  await queueUnread(archive, queue);
}

async function keep(archive: Archive, page: Met | Missed | Unchanged, now: () => string, choice: KeepChoice): Promise<Enqueued> {
  const { place } = page;
  if ("error" in page) return { place, outcome: "failed", error: page.error };
  if ("unchanged" in page) return { place, outcome: "known", capture: page.unchanged, bytes: 0 };
  const { captured, given } = page;
  try {
    const { capture } = await archive.keep(captured, { capture: captured.sha256, place, at: page.at ?? now(), given }, choice);
    return { place, outcome: capture, capture: captured.sha256, bytes: captured.size };
  } catch (error) {
    if (error instanceof OnrecordError && error.code === "capture-removed") return { place, outcome: "failed", error };
    throw error;
  }
}

/**
 * The captures that could not be read, with why. One that was read after all is none, and is forgotten: a worker that was cut off from its server may have noted it as failed, or could not
 * say that it was read.
 */
export async function failuresIn(archive: Archive, queue: Queue): Promise<readonly Failure[]> {
  const failures = await queue.failures();
  if (failures.length === 0) return [];
  const read = new Set(failures.map(({ capture }) => capture));
  for await (const capture of archive.unread((await readerOf(archive)).engine)) read.delete(capture);
  if (read.size > 0) await queue.forget([...read]);
  return failures.filter(({ capture }) => !read.has(capture));
}

/** Queues what this program has not read as it is given now, but for what failed: that waits for a person. */
export async function queueUnread(archive: Archive, queue: Queue): Promise<void> {
  const failed = new Set((await failuresIn(archive, queue)).map(({ capture }) => capture));
  const { engine } = await readerOf(archive);
  const unread: string[] = [];
  for await (const capture of archive.unread(engine)) {
    if (!failed.has(capture)) unread.push(capture);
    if (unread.length === BATCH) await queue.put(unread.splice(0));
  }
  if (unread.length > 0) await queue.put(unread);
}
