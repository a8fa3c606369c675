import { sql } from "kysely";
import type { SearchQuery, SearchResult } from "../archive.ts";
import { fromCursor, KeyAndId, limitOf, pageOf } from "../page.ts";
import type { Db } from "./connection.ts";
import { entriesOf } from "./entries.ts";
import { countsOf } from "./facets.ts";
import { heirOf } from "./former-parties.ts";
import { chosenIn, fixedIn, matching } from "./matching.ts";

/** Statements that match, newest first, with how many there are of each kind. Throws `bad-query`. */
export async function search(db: Db, query: SearchQuery): Promise<SearchResult> {
  const limit = limitOf(query);
  const after = fromCursor(query.after, KeyAndId);
  const asked = query.party === undefined ? query : { ...query, party: await heirOf(db, query.party) };
  const [fixed, chosen] = [fixedIn(asked), chosenIn(asked)];
  const later = after === null ? sql`true` : sql`s.date_key <= ${after[0]} and (s.date_key < ${after[0]} or s.id > ${after[1]})`;
  const { rows: found } = await sql<{ seq: number; id: string; date_key: string }>`
    select s.seq, s.id, s.date_key from ${matching(fixed, chosen)} and ${later} order by s.date_key desc, s.id limit ${limit + 1}`.execute(
    db,
  );
  const { rows, next } = pageOf(found, limit, ({ date_key, id }) => [date_key, id]);
  const entries = await entriesOf(
    db,
    rows.map(({ seq }) => seq),
  );
  return { entries, next, ...(await countsOf(db, fixed, chosen)) };
}
