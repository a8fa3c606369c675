import { sql } from "kysely";
import { inBatches } from "./batches.ts";
import type { Db } from "./connection.ts";
import { texts } from "./dialects.ts";

/** The ids of the pages of parties, by the ids of what they are one by (`PartyLink`); those without a page are left out. */
export async function pagesOf(db: Db, links: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await inBatches([...new Set(links)], async (some) => {
    const found = await sql<{ id: string; party: string }>`select n.id, p.id as party from ${texts(some)}
      cross join party_nodes n on n.id = j.value cross join parties p on p.id = n.party and p.paged = 1`.execute(db);
    return found.rows;
  });
  return new Map(rows.map(({ id, party }) => [id, party]));
}
