import type { Selectable } from "kysely";
import { OnrecordError } from "../../record/error.ts";
import type { SavedSearch, SearchQuery, SearchTerms, SearchToSave } from "../archive.ts";
import type { Db } from "./connection.ts";
import { fromJson, toJson } from "./json.ts";
import type { Tables } from "./schema.ts";
import { termsIn } from "./searching/terms.ts";

/** The step that keeps people's searches. `autoincrement` gives no number twice, so that an id never comes to mean another search. */
export const SAVED_SEARCHES: readonly string[] = [
  `create table saved_searches (seq integer primary key autoincrement, name_json text not null unique, query_json text not null, by_json text not null,
    made text not null) strict`,
];

/** UTF-16 code units: names stand in lists and titles. */
const LONGEST_NAME = 120;

/** The searches that people keep, in the order they were kept. */
export async function savedSearches(db: Db): Promise<readonly SavedSearch[]> {
  return (await db.selectFrom("saved_searches").selectAll().orderBy("seq").execute()).map(savedIn);
}

/** One of them; null where there is none. */
export async function savedSearchOf(db: Db, id: string): Promise<SavedSearch | null> {
  const row = await db.selectFrom("saved_searches").selectAll().where("seq", "=", numberOf(id)).executeTakeFirst();
  return row ? savedIn(row) : null;
}

/** Keeps a search, inside the caller's transaction. Throws `bad-query` and `bad-search`. */
export async function saveSearch(db: Db, { name, query, by, made }: SearchToSave): Promise<SavedSearch> {
  const terms = termsOf(query);
  termsIn(terms);
  const row = { name_json: await freeName(db, name, null), query_json: toJson(terms), by_json: toJson(by), made };
  const { seq } = await db.insertInto("saved_searches").values(row).returning("seq").executeTakeFirstOrThrow();
  return savedIn({ ...row, seq });
}

/** Gives one another name. Throws `not-found` and `bad-search`. */
export async function renameSearch(db: Db, id: string, name: string): Promise<SavedSearch> {
  const name_json = await freeName(db, name, id);
  const row = await db.updateTable("saved_searches").set({ name_json }).where("seq", "=", numberOf(id)).returningAll().executeTakeFirst();
  if (!row) throw noSearch(id);
  return savedIn(row);
}

/** Removes one. Throws `not-found`. */
export async function removeSearch(db: Db, id: string): Promise<void> {
  const { numDeletedRows } = await db.deleteFrom("saved_searches").where("seq", "=", numberOf(id)).executeTakeFirst();
  if (numDeletedRows === 0n) throw noSearch(id);
}

/** A name as it is stored, where it may be given. A search may keep its own. */
async function freeName(db: Db, given: string, id: string | null): Promise<string> {
  const name = given.trim();
  if (name === "" || name.length > LONGEST_NAME)
    throw new OnrecordError("bad-search", `Expected a name of 1 to ${LONGEST_NAME} letters, not one of ${name.length}.`, { name });
  const name_json = toJson(name);
  const holder = await db.selectFrom("saved_searches").select("seq").where("name_json", "=", name_json).executeTakeFirst();
  if (holder && idOf(holder.seq) !== id)
    throw new OnrecordError("bad-search", `Expected a name that no other search has; ${idOf(holder.seq)} is called \`${name}\`.`, {
      name,
      id: idOf(holder.seq),
    });
  return name_json;
}

/** What is asked, without which part of the list. */
function termsOf({ limit: _, after: __, facets: ___, ...terms }: SearchQuery): SearchTerms {
  return terms;
}

function savedIn({ seq, name_json, query_json, by_json, made }: Selectable<Tables["saved_searches"]>): SavedSearch {
  return { id: idOf(seq), name: fromJson(name_json), query: fromJson(query_json), by: fromJson(by_json), made };
}

const idOf = (seq: number): string => `q${seq}`;

/** The number in an id; 0, which none has, where it is no such id. */
function numberOf(id: string): number {
  return /^q[1-9]\d{0,14}$/.test(id) ? Number(id.slice(1)) : 0;
}

function noSearch(id: string): OnrecordError {
  return new OnrecordError("not-found", `Expected a saved search, not \`${id}\`. \`onrecord searches\` lists them.`, { id });
}
