import { type Expression, type SqlBool, sql } from "kysely";
import { whyLinked } from "../../linking/index.ts";
import type { PartyKind } from "../../record/party.ts";
import type { Page, PageRequest, PartyEntry } from "../archive.ts";
import { CountKeyAndId, fromCursor, limitOf, pageOf } from "../page.ts";
import { type Phrases, readQuery } from "../words.ts";
import type { Db } from "./connection.ts";
import { fromJson } from "./json.ts";

/** A party's page, or null where it has none. */
export async function partyOf(db: Db, id: string): Promise<PartyEntry | null> {
  return (await partiesOf(db, [id]))[0] ?? null;
}

/** Parties by how many statements they made, most first, then by the name they are compared by. */
export async function partyPage(db: Db, request: PageRequest & { readonly words?: string }): Promise<Page<PartyEntry>> {
  const limit = limitOf(request);
  const after = fromCursor(request.after, CountKeyAndId);
  const phrases = request.words === undefined ? [] : readQuery(request.words);
  const matching = db
    .selectFrom("parties as p")
    .where("p.paged", "=", 1)
    .where((where) => where.and(holdPhrases(sql.ref("p.words"), phrases)));
  const found = await matching
    .select(["p.id", "p.statements", "p.key"])
    .$if(after !== null, (query) => {
      const [statements, key, id] = after!;
      return query.where("p.statements", "<=", statements).where((where) => {
        const later = where.or([where("p.key", ">", key), where.and([where("p.key", "=", key), where("p.id", ">", id)])]);
        return where.or([where("p.statements", "<", statements), later]);
      });
    })
    .orderBy("p.statements", "desc")
    .orderBy("p.key")
    .orderBy("p.id")
    .limit(limit + 1)
    .execute();
  const { rows, next } = pageOf(found, limit, ({ statements, key, id }) => [statements, key, id]);
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

/** The pages under these ids, in their order; those that have none are left out. */
export async function partiesOf(db: Db, ids: readonly string[]): Promise<PartyEntry[]> {
  if (ids.length === 0) return [];
  const rows = await db.selectFrom("parties").selectAll().where("id", "in", ids).where("paged", "=", 1).execute();
  const values = await db
    .selectFrom("party_values")
    .selectAll()
    .where("party", "in", ids)
    .orderBy("articles", "desc")
    .orderBy("value_json")
    .execute();
  const parties = new Map(rows.map((row) => [row.id, row]));
  const called = Map.groupBy(values, ({ party, of }) => `${of} ${party}`);
  const valuesOf = (of: string, id: string) => (called.get(`${of} ${id}`) ?? []).map(({ value_json }) => fromJson<string>(value_json));
  return ids.flatMap((id) => {
    const party = parties.get(id);
    if (!party) return [];
    const kind = party.kind as PartyKind;
    const names = valuesOf("name", id);
    return {
      ...{ id, kind, name: names[0]!, names, country: valuesOf("country", id)[0] ?? null, roles: valuesOf("role", id) },
      ...{ articles: party.articles, statements: party.statements, why: whyLinked(kind, party.key) },
    };
  });
}
