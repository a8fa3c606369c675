import { insertAll } from "./batches.ts";
import type { Db } from "./connection.ts";
import { toJson } from "./json.ts";
import { numbersOfSets } from "./sets.ts";

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

/** The numbers of sets of states and topics, by the JSON of the set; those that were not met before are put in. An empty set has none. */
export async function aboutsOf(db: Db, sets: readonly (readonly string[])[]): Promise<ReadonlyMap<string, number>> {
  return numbersOfSets(db, { table: "abouts", column: "values_json" }, sets, async (about) => {
    const { seq } = await db
      .insertInto("abouts")
      .values({ values_json: toJson(about) })
      .returning("seq")
      .executeTakeFirstOrThrow();
    await insertAll(
      db,
      "about_values",
      about.map((value) => ({ about: seq, value })),
    );
    return seq;
  });
}
