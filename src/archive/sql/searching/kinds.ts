import type { Db } from "../connection.ts";
import { fromJson } from "../json.ts";

/** A combination of what facets count. */
export interface Bucket {
  readonly act: string;
  readonly form: string;
  readonly year: string;
}

/**
 * What the numbers in the columns of statements stand for, by these numbers. Combinations and sets are only ever added to a store, so that only new ones
 * are read.
 */
export class Kinds {
  readonly buckets: Bucket[] = [{ act: "", form: "", year: "" }];
  /** The values of each set: "state …", "topic …". Number 0 is the empty set. */
  readonly abouts: (readonly string[])[] = [[]];
  /** What parties are known by, each with a number of this list; and of each set of those that speak together, these numbers. */
  readonly nodes: string[] = [];
  readonly speaking: (readonly number[])[] = [[]];
  readonly #numbers = new Map<string, number>();

  /** Reads what came since. */
  async refresh(db: Db): Promise<void> {
    const buckets = await db.selectFrom("buckets").selectAll().where("seq", ">=", this.buckets.length).orderBy("seq").execute();
    for (const { seq, ...bucket } of buckets) put(this.buckets, seq, bucket, this.buckets[0]!);
    const abouts = await db.selectFrom("abouts").selectAll().where("seq", ">=", this.abouts.length).orderBy("seq").execute();
    for (const { seq, values_json } of abouts) put(this.abouts, seq, fromJson<string[]>(values_json), []);
    const speaking = await db.selectFrom("speaking").selectAll().where("seq", ">=", this.speaking.length).orderBy("seq").execute();
    for (const { seq, parties_json } of speaking)
      put(
        this.speaking,
        seq,
        fromJson<string[]>(parties_json).map((id) => this.#numberOf(id)),
        [],
      );
  }

  #numberOf(id: string): number {
    const known = this.#numbers.get(id);
    if (known !== undefined) return known;
    this.#numbers.set(id, this.nodes.length);
    return this.nodes.push(id) - 1;
  }
}

/** Puts a value at its place; numbers that the store left out stand for nothing. */
function put<T>(list: T[], at: number, value: T, nothing: T): void {
  while (list.length < at) list.push(nothing);
  list[at] = value;
}
