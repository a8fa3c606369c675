import { sql } from "kysely";
import type { Db } from "./connection.ts";
import { texts } from "./dialects.ts";
import { toJson } from "./json.ts";

/** A table of sets, each stored once as JSON in a column. */
export interface Sets {
  readonly table: "speaking" | "abouts";
  readonly column: "parties_json" | "values_json";
}

/** The numbers of sets, by their JSON, asked for together; those that were not met before are put in. An empty set has none. */
export async function numbersOfSets(
  db: Db,
  { table, column }: Sets,
  sets: readonly (readonly string[])[],
  put: (set: readonly string[]) => Promise<number>,
): Promise<ReadonlyMap<string, number>> {
  const wanted = new Map(sets.filter((set) => set.length > 0).map((set) => [toJson(set), set]));
  if (wanted.size === 0) return new Map();
  const { rows } = await sql<{ seq: number; json: string }>`select s.seq, s.${sql.ref(column)} as json from ${texts([...wanted.keys()])}
    cross join ${sql.table(table)} s on s.${sql.ref(column)} = j.value`.execute(db);
  const numbers = new Map(rows.map(({ seq, json }) => [json, seq]));
  for (const [json, set] of wanted) if (!numbers.has(json)) numbers.set(json, await put(set));
  return numbers;
}
