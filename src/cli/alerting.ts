import { existsSync } from "node:fs";
import type { Archive } from "../archive/index.ts";
import { VERSION } from "../pipeline/version.ts";
import { besideOf } from "../record/beside.ts";
import { tell } from "./output.ts";

/** How often a served archive looks for what is new, in milliseconds. */
const EVERY = 60_000;

/**
 * While an archive is served, looks every minute for what somebody asked to be told of, and sends it. Nothing is done, nor loaded, where nobody asked.
 * What goes wrong is told and tried again. Gives back what ends it, which waits for the round that is under way.
 */
export function alertWhileServed(archive: Archive): () => Promise<void> {
  const stop = new AbortController();
  let round: Promise<void> | null = null;
  const timer = setInterval(() => {
    round ??= lookOnce(archive, stop.signal)
      .catch((error: unknown) => tell(`Alerts: ${error instanceof Error ? error.message : String(error)}`))
      .finally(() => {
        round = null;
      });
  }, EVERY);
  return async () => {
    clearInterval(timer);
    stop.abort();
    await round;
  };
}

async function lookOnce(archive: Archive, stop: AbortSignal): Promise<void> {
  if (!existsSync(`${besideOf(archive.place)}.alerts`)) return;
  const { AlertBook, look, sendDue } = await import("../alerts/index.ts");
  const book = new AlertBook(archive.place);
  try {
    await look(archive, book, new Date().toISOString());
    await sendDue(book, { now: () => new Date(), version: VERSION }, stop);
  } finally {
    book.close();
  }
}
