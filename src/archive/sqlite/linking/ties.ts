import { sql } from "kysely";
import type { LinkKindName } from "../../links.ts";
import type { Db } from "../connection.ts";

/** What people hold of two things: `together`, `apart`, or null for nothing any more. */
export type Tie = "together" | "apart" | null;

/** Notes what people hold of two things of a kind, in the place of what was noted before. Who notes "apart" settles both anew (`settleAgain`). */
export async function tie(db: Db, kind: LinkKindName, [first, second]: readonly [string, string], held: Tie): Promise<void> {
  const [one, other] = first < second ? [first, second] : [second, first];
  await db.deleteFrom("link_ties").where("kind", "=", kind).where("one", "=", one).where("other", "=", other).execute();
  if (held !== null)
    await db
      .insertInto("link_ties")
      .values({ kind, one, other, together: held === "together" ? 1 : 0 })
      .execute();
}

/**
 * The centres that people hold together with this one, itself among them, smallest rank first: the first of them names the whole. Asked
 * for when it is read, since ties are few and centres move.
 */
export async function joinedCentres(db: Db, kind: LinkKindName, centre: string): Promise<readonly string[]> {
  const met = new Map<string, string>();
  for (let asked: readonly string[] = [centre]; asked.length > 0; ) {
    const { rows } = await sql<{ id: string; rank: string }>`with here as (
        select c.id, c.rank, n.id as member from json_each(${JSON.stringify(asked)}) j
        join links c on c.kind = ${kind} and c.id = j.value join links n on n.centre = c.seq),
      tied as (select t.other as id from here h join link_ties t on t.kind = ${kind} and t.one = h.member and t.together = 1
        union select t.one from here h join link_ties t on t.kind = ${kind} and t.other = h.member and t.together = 1)
      select c.id, c.rank from tied t join links n on n.kind = ${kind} and n.id = t.id join links c on c.seq = n.centre
      union select id, rank from here`.execute(db);
    asked = rows.filter(({ id }) => !met.has(id) && !asked.includes(id)).map(({ id }) => id);
    for (const { id, rank } of rows) met.set(id, rank);
  }
  return [...met].sort(([, one], [, other]) => (one < other ? -1 : 1)).map(([id]) => id);
}
