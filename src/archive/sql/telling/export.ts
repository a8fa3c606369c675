import { sql } from "kysely";
import type { ExportEntry } from "../../archive.ts";
import { tellingEntry } from "../../export.ts";
import type { Db } from "../connection.ts";
import { clusterOf } from "../linking/index.ts";
import { toldOf } from "./told.ts";

/** How many centres are fetched at a time. */
const BATCH = 200;

/** What several statements tell, sorted by id. */
export async function* exportedTellings(db: Db): AsyncIterable<ExportEntry> {
  for (let last = ""; ; ) {
    const { rows } = await sql<{ id: string }>`select id from (
        select id from links where kind = 'statement' and centre = seq and members > 1
        union select c.id from link_ties t join links n on n.kind = 'statement' and n.id in (t.one, t.other) join links c on c.seq = n.centre
          where t.kind = 'statement' and t.together = 1)
      where id > ${last} order by id limit ${BATCH}`.execute(db);
    for (const { id } of rows) {
      const cluster = await clusterOf(db, "statement", id);
      if (!cluster || cluster.id !== id || cluster.size < 2) continue;
      yield tellingEntry(cluster, (await toldOf(db, [id])).get(id)!);
    }
    if (rows.length < BATCH) return;
    last = rows.at(-1)!.id;
  }
}
