import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { expect, test } from "vitest";
import { AT, add, all } from "../testing/fixtures.ts";
import { naming } from "../testing/parties.ts";
import { openSqlite } from "./open.ts";

const OFFICE = { role: "Foreign Minister", country: "VAR" };

test.each([
  ["update party_nodes set resolves = null where asks is not null", /it leads to another than what it asks for/],
  ["update party_nodes set joined = 'merged' where asks is not null", /it is put together with others than it should be/],
  ["update party_nodes set party = id", /it is put together with others than it should be/],
  ["update parties set articles = articles + 1 where paged = 1", /party that is counted wrongly/],
  [`update article_parties set values_json = '[]'`, /what an article gives to it is not what is stored/],
  ["update article_parties set day = '1999-01-01'", /party with another day of an article than it has/],
  ["update decision_nodes set node = null where position = 0", /it is put together with others than it should be/],
])("%s is found", async (change, what) => {
  const folder = await mkdtemp(join(tmpdir(), "onrecord-"));
  const archive = await openSqlite(join(folder, "a.db"), { create: true });
  await add(archive, naming("Foreign Minister Ann Roe was there.", { name: "Ann Roe", ...OFFICE }));
  await add(archive, naming("Foreign Minister Roe was there.", { name: "Roe", ...OFFICE }));
  await add(archive, naming("Foreign Minister Bo Tal was there.", { name: "Bo Tal", ...OFFICE }));
  const [one, other] = (await archive.parties({})).entries;
  await archive.decide({ kind: "merge", ids: [one!.id, other!.id], by: "Ada", at: AT });
  expect(await all(archive.damage())).toEqual([]);
  const database = new Database(join(folder, "a.db"));
  expect(database.prepare(change).run().changes).toBeGreaterThan(0);
  database.close();
  expect((await all(archive.damage())).join("\n")).toMatch(what);
  await archive.close();
  await rm(folder, { recursive: true });
});
