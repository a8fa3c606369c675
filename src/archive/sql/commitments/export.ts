import { sql } from "kysely";
import type { ExportEntry } from "../../archive.ts";
import { commitmentTellingEntry } from "../../export.ts";
import type { Db } from "../connection.ts";
import { commitmentOf } from "./commitments.ts";

/** How many centres are fetched at a time. */
const BATCH = 200;

/** Every commitment over articles, with what was said since and how that stands to its scope, sorted by id; with `all` also those that are not sure. */
export async function* exportedCommitments(db: Db, all: boolean): AsyncIterable<ExportEntry> {
  for (let last = ""; ; ) {
    const { rows } = await sql<{ id: string }>`select id from links where kind = 'commitment' and centre = seq and id > ${last}
      order by id limit ${BATCH}`.execute(db);
    for (const { id } of rows) {
      const commitment = await commitmentOf(db, id);
      if (commitment?.id === id && (all || commitment.sure)) yield commitmentTellingEntry(commitment);
    }
    if (rows.length < BATCH) return;
    last = rows.at(-1)!.id;
  }
}
