import type { Db } from "../connection.ts";
import { tellingIdsOf } from "../telling/told.ts";

/** Of statements that are told several times the one that is first met: each is shown once. */
export async function firstTold(db: Db, statements: readonly string[]): Promise<ReadonlySet<string>> {
  const told = await tellingIdsOf(db, statements);
  const first = new Map<string, string>();
  for (const statement of statements) {
    const telling = told.get(statement) ?? statement;
    const before = first.get(telling);
    if (before === undefined || statement === telling || (before !== telling && statement < before)) first.set(telling, statement);
  }
  return new Set(first.values());
}
