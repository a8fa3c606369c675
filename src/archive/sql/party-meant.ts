import { sql } from "kysely";
import { asksWithInitial, MOST_NAMESAKES, meantAmong } from "../../linking/index.ts";
import type { Db } from "./connection.ts";
import { fromJson, toJson } from "./json.ts";

/** The party's key that a key means by what it asks for; null where nobody is known by it, or several are who may be meant. */
export async function meantBy(db: Db, id: string, asks: string): Promise<string | null> {
  const known = await db
    .selectFrom("party_values")
    .select("party")
    .where("of", "=", sql.lit("offer"))
    .where("value_json", "=", toJson(asks))
    .where("party", "!=", id)
    .orderBy("party")
    .limit(MOST_NAMESAKES + 1)
    .execute();
  if (known.length === 0 || (known.length === 1 && !asksWithInitial(asks))) return known[0]?.party ?? null;
  const namesakes = [];
  for (const { party } of known) namesakes.push({ id: party, hints: await hintsOf(db, party) });
  return meantAmong(await hintsOf(db, id), namesakes, asks);
}

async function hintsOf(db: Db, party: string): Promise<string[]> {
  const rows = await db.selectFrom("party_values").select("value_json").where("party", "=", party).where("of", "=", "hint").execute();
  return rows.map(({ value_json }) => fromJson<string>(value_json));
}
