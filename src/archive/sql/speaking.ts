import { insertAll } from "./batches.ts";
import type { Db } from "./connection.ts";
import { toJson } from "./json.ts";
import { numbersOfSets } from "./sets.ts";

/** The numbers of sets of parties that speak together, by the JSON of the set; those that were not met before are put in. An empty set has none. */
export async function speakingOf(db: Db, sets: readonly (readonly string[])[]): Promise<ReadonlyMap<string, number>> {
  return numbersOfSets(db, { table: "speaking", column: "parties_json" }, sets, async (parties) => {
    const { seq } = await db
      .insertInto("speaking")
      .values({ parties_json: toJson(parties) })
      .returning("seq")
      .executeTakeFirstOrThrow();
    await insertAll(
      db,
      "speaking_parties",
      parties.map((party) => ({ speaking: seq, party })),
    );
    return seq;
  });
}
