import { sql } from "kysely";
import type { Removal } from "../../../record/log.ts";
import type { Db } from "../connection.ts";
import { fromJson } from "../json.ts";

/** The removal of the capture that is removed now and whose hash begins so; null where it is there, or was never, or where several do. */
export async function removalOf(db: Db, start: string): Promise<Removal | null> {
  const rows = await db
    .selectFrom("removals as r")
    .innerJoin("captures as c", "c.seq", "r.capture")
    .select(["r.removal_json", "c.sha256"])
    .where("c.sha256", ">=", start)
    .where("c.sha256", "<=", `${start}g`)
    .where("c.removed", "=", 1)
    .orderBy("r.seq", "desc")
    .execute();
  const [last] = rows;
  return last && rows.every(({ sha256 }) => sha256 === last.sha256) ? fromJson(last.removal_json) : null;
}

/** The captures that are removed now, after one, sorted by hash. */
export async function removalsAfter(db: Db, after: string, limit: number): Promise<(Removal & { readonly id: string })[]> {
  const { rows } = await sql<{
    id: string;
    removal_json: string;
  }>`select c.sha256 as id, (select removal_json from removals where capture = c.seq
    order by seq desc limit 1) as removal_json from captures c where c.sha256 > ${after} and c.removed = 1 order by c.sha256 limit ${limit}`.execute(
    db,
  );
  return rows.map(({ id, removal_json }) => ({ ...fromJson<Removal>(removal_json), id }));
}

/**
 * Moves what stands in the log file beside the archive into it and empties the log file, in which pages of before still stand. False where another program that
 * reads just now keeps it from that; what is left then goes when that has closed the archive.
 */
export async function emptyLogFile(db: Db): Promise<boolean> {
  const { rows } = await sql<{ busy: number }>`pragma wal_checkpoint(truncate)`.execute(db);
  return rows[0]?.busy === 0;
}
