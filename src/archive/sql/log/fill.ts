import type { Db } from "../connection.ts";
import { appendToLog } from "./append.ts";
import { capturesOfDecision, saidOf } from "./bodies.ts";

/** How many entries are read at a time. */
const BATCH = 500;

/** Puts what an archive without a log holds into it: sightings first, then decisions, then a person's names, each in the order of the store. */
export async function fillLog(db: Db): Promise<void> {
  for (const kind of ["sighting", "decision", "knowledge"] as const) {
    const table = { sighting: "sightings", decision: "decisions", knowledge: "knowledge" } as const;
    const key = kind === "knowledge" ? "version" : "seq";
    const { last } = await db
      .selectFrom(table[kind])
      .select(({ fn }) => fn.max<number | null>(key as never).as("last"))
      .executeTakeFirstOrThrow();
    for (let from = 1; from <= (last ?? 0); from += BATCH)
      for (const { number, captures, body } of (await saidOf(db, kind, from, from + BATCH - 1)).sort((a, b) => a.number - b.number)) {
        const about = kind === "decision" ? await capturesOfDecision(db, number) : captures;
        const capture = kind === "sighting" ? await numberOf(db, about[0]!) : null;
        await appendToLog(db, { kind, number, capture, captures: about, body });
      }
  }
}

async function numberOf(db: Db, capture: string): Promise<number> {
  const { seq } = await db.selectFrom("captures").select("seq").where("sha256", "=", capture).executeTakeFirstOrThrow();
  return seq;
}
