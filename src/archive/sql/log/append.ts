import { sql } from "kysely";
import { canonical } from "../../../record/canonical.ts";
import type { LogKind } from "../../../record/log.ts";
import { logEntry } from "../../../record/log.ts";
import { leafHash } from "../../proof/hash.ts";
import { appended, type NodeAt } from "../../proof/tree.ts";
import type { Db } from "../connection.ts";

/** What is to be logged: its number in the table of its kind, the captures that it is about, and what it says. */
export interface ToLog {
  readonly kind: LogKind;
  readonly number: number;
  /** The number of the capture that it is about, of those that are about one only. */
  readonly capture: number | null;
  /** Hashes. */
  readonly captures: readonly string[];
  readonly body: unknown;
}

/** Appends an entry to the log, inside the caller's transaction. Costs the logarithm of the log's length. */
export async function appendToLog(db: Db, { kind, number, capture, captures, body }: ToLog): Promise<void> {
  const entry = logEntry(kind, captures, body);
  const size = await logSize(db);
  await db
    .insertInto("log")
    .values({ seq: size + 1, kind, number, capture, body: Buffer.from(entry.body, "hex") })
    .execute();
  const nodes = await appended(nodesIn(db), size, leafHash(canonical(entry)));
  await db
    .insertInto("log_nodes")
    .values(nodes.map(({ level, index, hash }) => ({ level, position: index, hash })))
    .execute();
}

/** How many entries the log has. */
export async function logSize(db: Db): Promise<number> {
  const { rows } = await sql<{ size: number }>`select coalesce(max(seq), 0) as size from log`.execute(db);
  return rows[0]!.size;
}

/** The number that the next sighting gets: numbers are not used again when sightings go with a capture that was removed. */
export async function nextSighting(db: Db): Promise<number> {
  const { rows } = await sql<{ next: number }>`select coalesce(max(number), 0) + 1 as next from log where kind = 'sighting'`.execute(db);
  return rows[0]!.next;
}

/** The nodes of the tree over the log. */
export function nodesIn(db: Db): NodeAt {
  return async (level, index) => {
    const { hash } = await db
      .selectFrom("log_nodes")
      .select("hash")
      .where("level", "=", level)
      .where("position", "=", index)
      .executeTakeFirstOrThrow();
    return hash;
  };
}
