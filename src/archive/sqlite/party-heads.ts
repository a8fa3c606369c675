import { sql } from "kysely";
import { hasPage } from "../../linking/index.ts";
import type { PartyKind } from "../../record/party.ts";
import { wordsOf } from "../words.ts";
import type { Db } from "./connection.ts";
import { fromJson } from "./json.ts";

/** How many of a party's names are looked through where parties are sought by name. */
const MOST_NAMES = 100;

/** Adds to what is counted of a party. Whether it has a page follows from it. */
export async function countParty(db: Db, id: string, by: { articles: number; statements: number; roles: number }): Promise<void> {
  const { kind, roles } = await db
    .updateTable("parties")
    .set((set) => ({
      articles: set("articles", "+", by.articles),
      statements: set("statements", "+", by.statements),
      roles: set("roles", "+", by.roles),
    }))
    .where("id", "=", id)
    .returning(["kind", "roles"])
    .executeTakeFirstOrThrow();
  const { whole } = await db.selectFrom("party_nodes").select("whole").where("id", "=", id).executeTakeFirstOrThrow();
  const paged = pagedAs(kind as PartyKind, whole, roles);
  await db.updateTable("parties").set({ paged }).where("id", "=", id).where("paged", "!=", paged).execute();
}

/** Counts a party anew that gained or lost keys; where none is left there is no such party any more. */
export async function recount(db: Db, id: string): Promise<void> {
  const head = await db
    .selectFrom("party_nodes")
    .select(["kind", "key", "whole"])
    .where("id", "=", id)
    .where("party", "=", id)
    .executeTakeFirst();
  if (!head) {
    await db.deleteFrom("parties").where("id", "=", id).execute();
    return;
  }
  const { rows } = await sql<{ articles: number; statements: number; roles: number }>`
    select count(distinct a.capture) as articles, coalesce(sum(a.statements), 0) as statements,
      (select sum(roles) from party_nodes where party = ${id}) as roles
    from party_nodes n join article_parties a on a.party = n.id where n.party = ${id}`.execute(db);
  const { articles, statements, roles } = rows[0]!;
  const row = { kind: head.kind, key: head.key, words: await namesOf(db, id), articles, statements, roles };
  const values = { ...row, paged: pagedAs(head.kind as PartyKind, head.whole, roles) };
  await db
    .insertInto("parties")
    .values({ id, ...values })
    .onConflict((conflict) => conflict.column("id").doUpdateSet(values))
    .execute();
}

/** Takes up the names of a party by which it is sought. */
export async function rename(db: Db, id: string): Promise<void> {
  await db
    .updateTable("parties")
    .set({ words: await namesOf(db, id) })
    .where("id", "=", id)
    .execute();
}

/** A short name alone is no party that anybody could look up. */
function pagedAs(kind: PartyKind, whole: number, roles: number): 0 | 1 {
  return whole === 1 && hasPage(kind, roles > 0) ? 1 : 0;
}

/** Two blanks between names, so that no phrase is found across two of them. */
async function namesOf(db: Db, id: string): Promise<string> {
  const { rows } = await sql<{ value_json: string }>`select distinct v.value_json from party_nodes n
    join party_values v on v.party = n.id and v.of = 'name' where n.party = ${id} order by v.value_json limit ${MOST_NAMES}`.execute(db);
  return ` ${rows.map(({ value_json }) => wordsOf(fromJson<string>(value_json)).join(" ")).join("  ")} `;
}
