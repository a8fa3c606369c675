import { type Expression, type SqlBool, sql } from "kysely";
import { ownerName } from "../../linking/index.ts";
import type { PartyKind } from "../../record/party.ts";
import type { Page, PageRequest, PartyEntry } from "../archive.ts";
import { CountKeyAndId, fromCursor, limitOf, pageOf } from "../page.ts";
import { type Phrases, readQuery } from "../words.ts";
import type { Db } from "./connection.ts";
import { fromJson } from "./json.ts";
import { headOf, tiesOf } from "./party-ties.ts";

/** A party's page under any id that leads to it, or null where it has none. */
export async function partyOf(db: Db, id: string): Promise<PartyEntry | null> {
  const head = await headOf(db, id);
  return head === null ? null : ((await partiesOf(db, [head]))[0] ?? null);
}

/** Parties by how many statements they made, what several articles tell counted once, most first, then by the name they are compared by. */
export async function partyPage(
  db: Db,
  request: PageRequest & { readonly words?: string; readonly kind?: PartyKind },
): Promise<Page<PartyEntry>> {
  const limit = limitOf(request);
  const after = fromCursor(request.after, CountKeyAndId);
  const phrases = request.words === undefined ? [] : readQuery(request.words);
  const matching = db
    .selectFrom("parties as p")
    .where("p.paged", "=", 1)
    .$if(request.kind !== undefined, (query) => query.where("p.kind", "=", request.kind!))
    .where((where) => where.and(holdPhrases(sql.ref("p.words"), phrases)));
  const found = await matching
    .select(["p.id", "p.tellings", "p.key"])
    .$if(after !== null, (query) => {
      const [tellings, key, id] = after!;
      return query.where("p.tellings", "<=", tellings).where((where) => {
        const later = where.or([where("p.key", ">", key), where.and([where("p.key", "=", key), where("p.id", ">", id)])]);
        return where.or([where("p.tellings", "<", tellings), later]);
      });
    })
    .orderBy("p.tellings", "desc")
    .orderBy("p.key")
    .orderBy("p.id")
    .limit(limit + 1)
    .execute();
  const { rows, next } = pageOf(found, limit, ({ tellings, key, id }) => [tellings, key, id]);
  const { total } = await matching.select(sql<number>`count(*)`.as("total")).executeTakeFirstOrThrow();
  const entries = await partiesOf(
    db,
    rows.map(({ id }) => id),
  );
  return { entries, next, total };
}

/** Whether a column of words, a blank at both its ends, holds every phrase. */
export function holdPhrases(words: Expression<unknown>, phrases: Phrases): Expression<SqlBool>[] {
  return phrases.map((phrase) => sql<SqlBool>`instr(${words}, ${` ${phrase.join(" ")} `}) > 0`);
}

/** The pages of the parties with these ids, in their order; those that have none are left out. */
export async function partiesOf(db: Db, ids: readonly string[]): Promise<PartyEntry[]> {
  if (ids.length === 0) return [];
  const rows = await db.selectFrom("parties").selectAll().where("id", "in", ids).where("paged", "=", 1).execute();
  const values = await db
    .selectFrom("party_nodes as n")
    .innerJoin("party_values as v", "v.party", "n.id")
    .select((select) => ["n.party", "v.of", "v.value_json", select.fn.sum<number>("v.articles").as("articles")])
    .where("n.party", "in", ids)
    .where("v.of", "in", ["name", "role", "country", "state"])
    .groupBy(["n.party", "v.of", "v.value_json"])
    .orderBy("articles", "desc")
    .orderBy("v.value_json")
    .execute();
  const parties = new Map(rows.map((row) => [row.id, row]));
  const ties = await tiesOf(db, ids);
  const called = Map.groupBy(values, ({ party, of }) => `${of} ${party}`);
  const valuesOf = (of: string, id: string) => (called.get(`${of} ${id}`) ?? []).map(({ value_json }) => fromJson<string>(value_json));
  return ids.flatMap((id) => {
    const party = parties.get(id);
    if (!party) return [];
    const names = valuesOf("name", id);
    const links = ties.get(id)!;
    return {
      ...{
        id,
        kind: party.kind as PartyKind,
        name: names[0]!,
        names,
        country: valuesOf("country", id)[0] ?? null,
        state: valuesOf("state", id).map(ownerName)[0] ?? null,
        roles: valuesOf("role", id),
      },
      ...{
        articles: party.articles,
        statements: party.statements,
        tellings: party.tellings,
        why: links[0]!.why,
        links: links.length > 1 ? links : [],
      },
    };
  });
}
