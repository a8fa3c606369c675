import { sql } from "kysely";
import type { StatementEntry } from "../../archive.ts";
import type { Db } from "../connection.ts";
import { entriesOf } from "../entries.ts";
import { toldOf } from "../telling/told.ts";

/** Statements by their ids; those that are not there are left out. */
export async function entriesByIds(db: Db, ids: readonly string[]): Promise<ReadonlyMap<string, StatementEntry>> {
  const { rows } = await sql<{
    seq: number;
  }>`select s.seq from json_each(${JSON.stringify(ids)}) j cross join statements s on s.id = j.value`.execute(db);
  const entries = await entriesOf(
    db,
    rows.map(({ seq }) => seq),
  );
  return new Map(entries.map((entry) => [entry.id, entry]));
}

/** Of statements that are told several times the one that is first met: each is shown once. */
export async function firstTold(db: Db, statements: readonly string[]): Promise<ReadonlySet<string>> {
  const told = await toldOf(db, statements);
  const first = new Map<string, string>();
  for (const statement of statements) {
    const telling = told.get(statement)?.id ?? statement;
    const before = first.get(telling);
    if (before === undefined || statement === telling || (before !== telling && statement < before)) first.set(telling, statement);
  }
  return new Set(first.values());
}
