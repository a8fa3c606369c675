import type { Insertable } from "kysely";
import type { Db } from "./connection.ts";
import type { Tables } from "./schema.ts";

/** How many values are asked for at once: SQLite takes some thirty thousand in one statement, and a hostile page has more statements. */
const BATCH = 1000;

/** The rows for all keys, asked for a batch at a time, in the order of the keys' batches. */
export async function inBatches<Key, Row>(keys: readonly Key[], ask: (some: readonly Key[]) => Promise<readonly Row[]>): Promise<Row[]> {
  const rows: Row[] = [];
  for (let at = 0; at < keys.length; at += BATCH) for (const row of await ask(keys.slice(at, at + BATCH))) rows.push(row);
  return rows;
}

/** How many rows go into one insertion: each row is up to twelve values, of which SQLite takes some thirty thousand. */
const ROWS = 200;

/** Puts rows into a table, many at once. */
export async function insertAll<T extends keyof Tables>(db: Db, table: T, rows: readonly Insertable<Tables[T]>[]): Promise<void> {
  for (let at = 0; at < rows.length; at += ROWS)
    await db
      .insertInto(table)
      .values(rows.slice(at, at + ROWS))
      .execute();
}
