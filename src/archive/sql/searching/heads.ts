import { sql } from "kysely";
import type { Db } from "../connection.ts";
import { numbers } from "../dialects.ts";
import type { Columns } from "./columns.ts";

/** How many signs of an id, after its letter, are a whole number that sorts as they do: below 2^53 in the base of all digits and small letters. */
const BEGINNING = /^s([0-9a-z]{10})[0-9a-z]{10}$/;
const BASE = 36;

/** The beginning of a statement's id as a number that sorts as the id does; NaN for what is no such id. */
export function headOf(id: string): number {
  const [, signs] = BEGINNING.exec(id) ?? [];
  return signs === undefined ? Number.NaN : Number.parseInt(signs, BASE);
}

/**
 * The beginnings of some statements' ids, in their order, by which those of one day are ordered: what was asked once is remembered until its article changes, since one day has hundreds of
 * statements and a page some. `version`: that of the columns when the statements were chosen; what changed meanwhile is not remembered.
 */
export async function headsOf(db: Db, columns: Columns, version: number, statements: readonly number[]): Promise<Float64Array> {
  const heads = new Float64Array(statements.length);
  const unknown = new Map<number, number>();
  for (const [at, seq] of statements.entries()) {
    const head = columns.head(seq);
    if (head === undefined) unknown.set(seq, at);
    else heads[at] = head;
  }
  for (const [seq, id] of await idsOf(db, [...unknown.keys()])) {
    heads[unknown.get(seq)!] = headOf(id);
    if (columns.version === version) columns.rememberHead(seq, headOf(id));
  }
  return heads;
}

/** The ids of some statements. */
export async function idsOf(db: Db, statements: readonly number[]): Promise<ReadonlyMap<number, string>> {
  if (statements.length === 0) return new Map();
  const { rows } = await sql<{ seq: number; id: string }>`select s.seq, s.id from ${numbers(statements)}
    cross join statements s on s.seq = j.value`.execute(db);
  return new Map(rows.map(({ seq, id }) => [seq, id]));
}
