import Database from "better-sqlite3";
import { Kysely, SqliteDialect, sql } from "kysely";
import { expect, test } from "vitest";
import { MIGRATIONS, migrate } from "./migrations.ts";
import { PARTY_NODES } from "./party-tables.ts";
import type { Tables } from "./schema.ts";

test("an archive of before keeps its parties, each under its own key", async () => {
  const database = new Database(":memory:");
  const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database }) });
  const before = MIGRATIONS.slice(0, MIGRATIONS.indexOf(PARTY_NODES));
  await migrate(db, 0, before);
  for (const row of [
    "insert into captures values (1, 'a', 'text/plain', 1, '{}')",
    "insert into articles values (1, 'a', '{}', '{}', '{}', '', 0)",
    "insert into parties values ('p1', 'person', 'ann roe', ' ann roe ', 1, 2, 1, 1)",
    `insert into party_values values ('p1', 'name', '"Ann Roe"', 1)`,
    `insert into article_parties values (1, 'p1', 2, '[["name","Ann Roe"]]')`,
  ])
    await sql.raw(row).execute(db);
  database.pragma("foreign_keys = on");
  await migrate(db, before.length);
  expect(await db.selectFrom("party_nodes").selectAll().execute()).toEqual([
    {
      ...{ id: "p1", kind: "person", key: "ann roe", whole: 1, asks: null, resolves: null, party: "p1", joined: "key" },
      ...{ articles: 1, statements: 2, roles: 1 },
    },
  ]);
  expect(await db.selectFrom("party_values").select("party").execute()).toEqual([{ party: "p1" }]);
  expect(await db.selectFrom("article_parties").select("party").execute()).toEqual([{ party: "p1" }]);
  expect(database.pragma("foreign_key_check")).toEqual([]);
  await db.destroy();
});
