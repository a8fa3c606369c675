import type { StatementDraft } from "../draft.ts";
import type { Db } from "./connection.ts";
import { toJson } from "./json.ts";

/**
 * The step that keeps for which states a statement's speakers speak and which topics it is on: the sets of them that were met, since these are far fewer than
 * statements. What was read before is read anew.
 */
export const ABOUTS: readonly string[] = [
  "create table abouts (seq integer primary key, values_json text not null unique) strict",
  "create table about_values (about integer not null references abouts, value text not null, primary key (about, value)) strict, without rowid",
  "create index about_values_by_value on about_values (value, about)",
  "alter table statements add column about integer references abouts",
  "drop index statements_by_date",
  // Every column that a search asks for or counts, so that it reads this alone.
  "create index statements_by_date on statements (standing, date_key desc, id, bucket, speaking, about, named, capture)",
  "update articles set engine_json = json_set(engine_json, '$.models.abouts', 'none')",
];

/** What sets of them are told apart by; empty where there is nothing to tell. */
export const aboutKey = ({ about }: StatementDraft): string => about.join("\n");

/** The number of a statement's set, which is put in where it was not met before. */
export async function aboutOf(db: Db, { about }: StatementDraft): Promise<number> {
  const values_json = toJson(about);
  const known = await db.selectFrom("abouts").select("seq").where("values_json", "=", values_json).executeTakeFirst();
  if (known) return known.seq;
  const { seq } = await db.insertInto("abouts").values({ values_json }).returning("seq").executeTakeFirstOrThrow();
  await db
    .insertInto("about_values")
    .values(about.map((value) => ({ about: seq, value })))
    .execute();
  return seq;
}
