import { sql } from "kysely";
import { inBatches } from "../batches.ts";
import type { Db } from "../connection.ts";
import { indexedBy, texts } from "../dialects.ts";
import { aroundCentresOf } from "../origins/index.ts";

/** Whose reporting articles are, by capture: the outlet that their origin leads back to; null where that is not known. */
export async function outletsOf(db: Db, captures: readonly string[]): Promise<ReadonlyMap<string, string | null>> {
  const gathered = await aroundCentresOf(db, captures);
  return new Map([...gathered].map(([capture, { root }]) => [capture, root.outlet]));
}

/** What articles are counted by, by capture: the address, of which several versions are one article, else the capture's own hash. */
export async function pagesOf(db: Db, captures: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await inBatches([...new Set(captures)], async (some) => {
    const { rows: found } = await sql<{ capture: string; address: string | null }>`select a.sha256 as capture,
      json_extract(a.article_json, '$.address') as address from ${texts(some)} cross join articles a ${indexedBy("articles_with_address")} on a.sha256 = j.value`.execute(
      db,
    );
    return found;
  });
  return new Map(rows.map(({ capture, address }) => [capture, address ?? capture]));
}
