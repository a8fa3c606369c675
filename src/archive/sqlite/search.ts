import type { SearchQuery, SearchResult } from "../archive.ts";
import { fromCursor, KeyAndId, limitOf, pageOf } from "../page.ts";
import type { Db } from "./connection.ts";
import { entriesOf } from "./entries.ts";
import { countsOf, whole } from "./facets.ts";
import { chosenIn, fixedIn } from "./matching.ts";

/** Statements that match, newest first, with how many there are of each kind. Throws `bad-query`. */
export async function search(db: Db, query: SearchQuery): Promise<SearchResult> {
  const limit = limitOf(query);
  const after = fromCursor(query.after, KeyAndId);
  const [fixed, chosen] = [fixedIn(query), chosenIn(query)];
  const found = await db
    .selectFrom("statements as s")
    .select(["s.seq", "s.id", "s.date_key"])
    .where(whole([...fixed, ...Object.values(chosen).flat()]))
    .$if(after !== null, (page) =>
      page
        .where("s.date_key", "<=", after![0])
        .where((where) => where.or([where("s.date_key", "<", after![0]), where("s.id", ">", after![1])])),
    )
    .orderBy("s.date_key", "desc")
    .orderBy("s.id")
    .limit(limit + 1)
    .execute();
  const { rows, next } = pageOf(found, limit, ({ date_key, id }) => [date_key, id]);
  const entries = await entriesOf(
    db,
    rows.map(({ seq }) => seq),
  );
  return { entries, next, ...(await countsOf(db, fixed, chosen)) };
}
