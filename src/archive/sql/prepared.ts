import type Database from "better-sqlite3";
import type { SqliteDatabase, SqliteStatement } from "kysely";

/** How many prepared statements are kept: the program has fewer than a hundred, some in several lengths. */
const KEPT = 300;

/**
 * A database that keeps the statements it prepares. Preparing costs more than most of them run, and each one thrown away lives on
 * until the event loop comes round to it. Those used longest ago go first.
 */
export function keepingPrepared(database: Database.Database): SqliteDatabase {
  const kept = new Map<string, SqliteStatement>();
  return {
    prepare: (sql) => {
      const statement = kept.get(sql) ?? (database.prepare(sql) as SqliteStatement);
      kept.delete(sql);
      kept.set(sql, statement);
      if (kept.size > KEPT) kept.delete(kept.keys().next().value!);
      return statement;
    },
    close: () => database.close(),
  };
}
