import { sql } from "kysely";
import type { PageRequest } from "../../archive.ts";
import { fromCursor, KeyAndId, limitOf, pageOf } from "../../page.ts";
import type { Db } from "../connection.ts";
import { indexedBy, texts } from "../dialects.ts";
import { hiddenCentres } from "../linking/index.ts";

/** By what commitments are listed: the day on which each was given, those of no known day before all; as it stands in an index. */
export const KEY = "case when rank >= '9999' then substr(rank, 5) else rank end";

/** That a telling is sure; as it stands in an index. */
export const TELLS_SURELY = toldSurelyBy("sketch_json");

function toldSurelyBy(column: string): string {
  return `instr(${column}, '"sure":true') > 0`;
}

/** A part of a list of commitments: their ids. */
export interface Listed {
  readonly ids: readonly string[];
  readonly next: string | null;
  readonly total: number;
}

/** Which are asked for: sure ones or all, and of these only those `among` some ids where these are given. */
type Request = PageRequest & { readonly all?: boolean; readonly among?: readonly string[] };

/** The commitments of which some telling is sure, or all of them; those given last first, those of no known day last. */
export async function listed(db: Db, { all = false, among, ...request }: Request): Promise<Listed> {
  const limit = limitOf(request);
  const [key] = fromCursor(request.after, KeyAndId) ?? ["~"];
  const hidden = [...(await hiddenCentres(db, "commitment"))];
  const shown = sql`c.id not in (select value from ${texts(hidden)})`;
  const asked = among === undefined ? sql`true` : sql`c.id in (select value from ${texts(among)})`;
  const toldSurely = sql`exists (select 1 from links n where n.centre = c.seq and n.kind = 'commitment' and ${sql.raw(toldSurelyBy("n.sketch_json"))})`;
  const { rows: found } = await sql<{
    id: string;
    key: string;
  }>`select c.id, ${sql.raw(KEY)} as key from links c ${indexedBy("commitments_by_key")}
    where c.kind = 'commitment' and c.members > 0 and ${sql.raw(KEY)} < ${key} and ${shown} and ${asked} and ${all ? sql`true` : toldSurely}
    order by key desc limit ${limit + 1}`.execute(db);
  const { rows, next } = pageOf(found, limit, (row) => [row.key, row.id]);
  const ids = rows.map(({ id }) => id);
  if (among !== undefined) {
    const { rows: whole } = await sql<{ total: number }>`select count(*) as total from ${texts(among)}
      cross join links c on c.kind = 'commitment' and c.id = j.value where ${shown} and ${all ? sql`true` : toldSurely}`.execute(db);
    return { ids, next, total: whole[0]!.total };
  }
  const counted = all
    ? sql<{ total: number }>`select count(*) as total from links where kind = 'commitment' and members > 0`
    : sql<{ total: number }>`select count(distinct centre) as total from links ${indexedBy("commitments_told_surely")}
        where kind = 'commitment' and ${sql.raw(TELLS_SURELY)}`;
  const { rows: whole } = await counted.execute(db);
  const { rows: without } = await sql<{ total: number }>`select count(*) as total from ${texts(hidden)}
    cross join links c on c.kind = 'commitment' and c.id = j.value where ${all ? sql`true` : toldSurely}`.execute(db);
  return { ids, next, total: whole[0]!.total - without[0]!.total };
}
