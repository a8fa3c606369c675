import { sql } from "kysely";
import type { Db } from "../sql/connection.ts";
import { SCHEMA_NAME } from "./connection.ts";

/**
 * Has a server count anew what grew since it counted: it plans by that how it answers, and keeps the plan of a question that is asked often. It counts by itself once a minute, and in the first
 * minute of an archive it would go through whole tables a hundred times an article, as was right while they were empty. Called after each transaction that wrote; looks after the first, the second,
 * the fourth and so on, since a table grows twofold in no fewer than all before it.
 */
export function countingAsItGrows(): (writer: Db) => Promise<void> {
  let written = 0;
  return async (writer) => {
    written++;
    if ((written & (written - 1)) !== 0) return;
    // What was written stands, whatever becomes of this: only time is lost.
    await countAnew(writer).catch(() => undefined);
  };
}

/** Counts the tables that take twice the pages of when they were counted last; those that somebody else counts just now aside. */
async function countAnew(writer: Db): Promise<void> {
  const { rows } = await sql<{ name: string }>`select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = ${SCHEMA_NAME} and c.relkind = 'r'
      and pg_relation_size(c.oid) >= 2 * greatest(c.relpages, 1)::bigint * current_setting('block_size')::bigint`.execute(writer);
  if (rows.length === 0) return;
  await sql`analyze (skip_locked) ${sql.join(rows.map(({ name }) => sql.table(name)))}`.execute(writer);
}
