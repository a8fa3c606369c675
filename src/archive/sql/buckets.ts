import { sql } from "kysely";
import type { Db } from "./connection.ts";
import { given } from "./dialects.ts";

/** What facets count together. */
export interface Bucket {
  readonly act: string;
  readonly form: string;
  readonly year: string;
}

/** What buckets are told apart by. */
export const bucketKey = ({ act, form, year }: Bucket): string => `${act} ${form} ${year}`;

/** The numbers of buckets, by their keys; those that were not met before are put in. */
export async function bucketsOf(db: Db, buckets: readonly Bucket[]): Promise<ReadonlyMap<string, number>> {
  const wanted = new Map(buckets.map(({ act, form, year }) => [bucketKey({ act, form, year }), { act, form, year }]));
  const { rows } = await sql<Bucket & { seq: number }>`select b.seq, b.act, b.form, b.year
    from ${given({ act: "text", form: "text", year: "text" }, [...wanted.values()])}
    cross join buckets b on b.act = r.act and b.form = r.form and b.year = r.year`.execute(db);
  const numbers = new Map(rows.map((row) => [bucketKey(row), row.seq]));
  for (const [key, bucket] of wanted) {
    if (numbers.has(key)) continue;
    numbers.set(key, (await db.insertInto("buckets").values(bucket).returning("seq").executeTakeFirstOrThrow()).seq);
  }
  return numbers;
}
