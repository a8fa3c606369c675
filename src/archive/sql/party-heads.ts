import { sql } from "kysely";
import { hasPage } from "../../linking/index.ts";
import type { PartyKind } from "../../record/party.ts";
import { wordsOf } from "../words.ts";
import type { Db } from "./connection.ts";
import { given } from "./dialects.ts";
import { fromJson } from "./json.ts";

/** How many of a party's names are looked through where parties are sought by name. */
const MOST_NAMES = 100;

/** What is added to the counts of a key or a party. */
export interface Gain {
  readonly id: string;
  readonly more_articles: number;
  readonly more_statements: number;
  readonly more_roles: number;
}

/** The columns of it. */
export const GAINS = { id: "text", more_articles: "number", more_statements: "number", more_roles: "number" } as const;

/** Adds to what is counted of parties, each named once. Whether they have a page follows from it. */
export async function countParties(db: Db, gains: readonly Gain[]): Promise<void> {
  const { rows } = await sql<{
    id: string;
    kind: string;
    roles: number;
    paged: number;
  }>`update parties set articles = articles + r.more_articles,
    statements = statements + r.more_statements, roles = roles + r.more_roles from ${given(GAINS, gains)} where parties.id = r.id
    returning parties.id, parties.kind, parties.roles, parties.paged`.execute(db);
  const nodes = await db
    .selectFrom("party_nodes")
    .select(["id", "whole"])
    .where(
      "id",
      "in",
      rows.map(({ id }) => id),
    )
    .execute();
  const whole = new Map(nodes.map((node) => [node.id, node.whole]));
  const changed = rows.map((row) => ({ ...row, now: pagedAs(row.kind as PartyKind, whole.get(row.id)!, row.roles) }));
  for (const paged of [0, 1] as const) {
    const ids = changed.filter(({ now, paged: before }) => now === paged && before !== paged).map(({ id }) => id);
    if (ids.length > 0) await db.updateTable("parties").set({ paged }).where("id", "in", ids).execute();
  }
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
  const { rows } = await sql<{ articles: number; statements: number; roles: number; tellings: number }>`
    select count(distinct a.capture) as articles, coalesce(sum(a.statements), 0) as statements,
      (select sum(roles) from party_nodes where party = ${id}) as roles,
      (select count(*) from party_tellings where party = ${id}) as tellings
    from party_nodes n join article_parties a on a.party = n.id where n.party = ${id}`.execute(db);
  const { articles, statements, roles, tellings } = rows[0]!;
  const row = { kind: head.kind, key: head.key, words: await namesOf(db, id), articles, statements, roles, tellings };
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
