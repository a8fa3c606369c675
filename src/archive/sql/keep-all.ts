import { setImmediate as turn } from "node:timers/promises";
import type { KeepChoice, Keeping, Kept } from "../archive.ts";
import { keep } from "./captures.ts";
import type { Db } from "./connection.ts";
import { derive } from "./derive.ts";

/** Keeps captures one after the other with what was read out of them, inside the caller's transaction. Between two, whatever else waits in this program has its turn. */
export async function keepAll(db: Db, pages: readonly Keeping[], choice: KeepChoice): Promise<readonly Kept[]> {
  const all: Kept[] = [];
  for (const { capture, sighting, read } of pages) {
    if (all.length > 0) await turn();
    all.push(await keep(db, capture, sighting, choice));
    if (!read) continue;
    const { engine, reading, findings, given } = read;
    const { text, article } = reading;
    await derive(db, { capture: capture.sha256, engine, text, article, findings }, given);
  }
  return all;
}
