import { setTimeout as sleep } from "node:timers/promises";
import type { Archive } from "../../archive/archive.ts";
import { OnrecordError } from "../../record/error.ts";
import { readerOf } from "../knowledge.ts";
import type { Readers } from "../readers/readers.ts";
import { sealNow } from "../seal.ts";
import { failuresIn, queueUnread } from "./enqueue.ts";
import type { Queue } from "./queue.ts";
import type { Failure, Outcome } from "./tasks.ts";

/** Milliseconds between two looks at whether there is nothing left to read, and how many of these until it is looked for what nobody queued. */
const IDLE = { every: 1000, unread: 60 };

/** How a worker works. */
export interface Work {
  /** How many captures it takes at once, be it to read them or to store what was read. */
  readonly atOnce: number;
  readonly signal: AbortSignal;
  readonly now: () => string;
  /** Ends where nothing is left to read, by whomever, instead of waiting for more. */
  readonly untilEmpty?: boolean;
  /** Called with each capture that was read, or could not be. */
  readonly onRead?: (capture: string, failure: Failure | null) => void;
}

/**
 * Reads what is queued, until it is asked to stop: then what it reads is finished first. What is unread and nobody queued is queued now and then, and what was read is sealed where
 * there is nothing left to do.
 */
export async function work(
  archive: Archive,
  queue: Queue,
  readers: Readers,
  { atOnce, signal, now, untilEmpty = false, onRead }: Work,
): Promise<void> {
  let unsealed = false;
  await queueUnread(archive, queue);
  await queue.work(atOnce, async (capture) => {
    const outcome = await read(archive, readers, capture);
    unsealed = true;
    onRead?.(capture, outcome === "read" ? null : outcome);
    return outcome;
  });
  for (let round = 1; !signal.aborted; round++) {
    await sleep(IDLE.every, undefined, { signal }).catch(() => undefined);
    const { waiting, reading } = await queue.counts().catch(() => UNKNOWN);
    if (signal.aborted || waiting + reading > 0) continue;
    if (unsealed) {
      await sealNow(archive, now());
      await failuresIn(archive, queue);
    }
    unsealed = false;
    if (untilEmpty) break;
    if (round % IDLE.unread === 0) await queueUnread(archive, queue);
  }
  await queue.stop();
}

/** What is held of a queue that cannot be reached for a moment. */
const UNKNOWN = { waiting: 1, reading: 0 };

/** Reads a capture with all that was ever given of it, and puts what was read in the place of what was. A capture that is read twice says the same twice. */
async function read(archive: Archive, readers: Readers, capture: string): Promise<Outcome> {
  const reader = await readerOf(archive);
  const stored = await archive.capture(capture);
  // It was removed meanwhile.
  if (!stored) return "read";
  try {
    const given = await archive.given(capture);
    const { reading, findings } = await readers.read(stored, given, reader);
    await archive.derive(capture, reader.engine, reading, findings, given);
    return "read";
  } catch (error) {
    // What is wrong with the page is so for every worker; what is wrong with the archive may pass.
    if (error instanceof OnrecordError && !error.code.startsWith("archive-")) return { capture, code: error.code, message: error.message };
    throw error;
  }
}
