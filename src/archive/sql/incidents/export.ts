import { sql } from "kysely";
import { UNSURE } from "../../../linking/index.ts";
import type { ExportEntry } from "../../archive.ts";
import { incidentEntryOf } from "../../export.ts";
import type { Db } from "../connection.ts";
import { incidentOf } from "./incidents.ts";

/** How many centres are fetched at a time. */
const BATCH = 200;

/** What is told of incidents over articles, sorted by id; without `all` the sure ones. */
export async function* exportedIncidents(db: Db, all: boolean): AsyncIterable<ExportEntry> {
  for (let last = ""; ; ) {
    const { rows } = await sql<{
      id: string;
      rank: string;
    }>`select id, rank from links where kind = 'incident' and centre = seq and id > ${last}
      order by id limit ${BATCH}`.execute(db);
    for (const { id, rank } of rows) {
      const entry = all || !rank.startsWith(UNSURE) ? await incidentOf(db, id) : null;
      if (entry?.id === id) yield incidentEntryOf(entry);
    }
    if (rows.length < BATCH) return;
    last = rows.at(-1)!.id;
  }
}
