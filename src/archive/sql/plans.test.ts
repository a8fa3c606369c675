import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { type CompiledQuery, Kysely, SqliteDialect } from "kysely";
import { expect, test } from "vitest";
import { ASSURANCE, AT, add, all, captureOf, DENIAL, quote, readAgain } from "../testing/fixtures.ts";
import { naming } from "../testing/parties.ts";
import { openSqlite } from "./open.ts";
import type { Tables } from "./schema.ts";
import { sqliteArchive } from "./store.ts";

/** What SQLite says where it reads all of a table or an index, rather than looks up rows in it or takes those it is given. */
const SCAN =
  /^SCAN (?!\d+-ROW VALUES|CONSTANT ROW|(?:statement_words|article_grams|unread_words) VIRTUAL TABLE INDEX 0:=|(?:j|json_each) VIRTUAL TABLE)/;

const OFFICE = { role: "Foreign Minister", country: "VAR" };
const ROE = naming("Foreign Minister Ann Roe was there.", { name: "Ann Roe", ...OFFICE });
const OTHER = naming("Foreign Minister Bea Roe was there.", { name: "Bea Roe", ...OFFICE });
const SHORT = naming("Foreign Minister Roe was there.", { name: "Roe", ...OFFICE });

test("no call about one thing reads a whole table, so that its cost does not grow with the archive", async () => {
  const folder = await mkdtemp(join(tmpdir(), "onrecord-"));
  const path = join(folder, "a.db");
  await (await openSqlite(path, { create: true })).close();
  const database = new Database(path);
  const queries: CompiledQuery[] = [];
  const db = () =>
    new Kysely<Tables>({ dialect: new SqliteDialect({ database: new Database(path) }), log: ({ query }) => void queries.push(query) });
  const archive = sqliteArchive(path, "own", { writer: db(), reader: db() }, { timeout: 1 });

  const hash = await add(archive, ASSURANCE);
  await add(archive, DENIAL);
  await readAgain(archive, ASSURANCE);
  const { statements, parties } = (await archive.article(hash))!;
  const order = { by: "Ada", at: AT };
  await archive.decide({ ...order, kind: "amend", statement: statements[0]!.id, change: { content: [quote(ASSURANCE, "not meddle")] } });
  await archive.decide({ ...order, kind: "undo", undoes: "d1" });
  await archive.statement(statements[1]!.id);

  for (const page of [SHORT, ROE, OTHER]) await add(archive, page);
  const [one, other] = (await archive.parties({ words: "roe" })).entries;
  await archive.decide({ ...order, kind: "merge", ids: [one!.id, other!.id] });
  await archive.decide({ ...order, kind: "split", party: one!.id, captures: [captureOf(OTHER).captured.sha256] });
  await archive.decide({ ...order, kind: "undo", undoes: "d3" });
  await readAgain(archive, ROE);
  await archive.dossier(one!.id);
  await archive.telling(statements[0]!.id);
  await archive.origin(hash);
  await archive.lineage(hash);
  await archive.party(parties[0]!.party!);
  await archive.decisions({ statement: statements[0]!.id });
  await archive.decisions({ capture: hash });
  await archive.capture(hash);
  await archive.given(hash);
  await all(archive.captures());

  const plans = queries
    .filter(({ sql }) => /^\s*(select|insert|update|delete)/i.test(sql))
    .map(({ sql, parameters }) => ({
      sql,
      plan: database
        .prepare<unknown[], { detail: string }>(`explain query plan ${sql}`)
        .all(...parameters)
        .map(({ detail }) => detail),
    }));
  expect(plans.length).toBeGreaterThan(50);
  expect(plans.filter(({ plan }) => plan.some((detail) => SCAN.test(detail)))).toEqual([]);
  database.close();
  await archive.close();
  await rm(folder, { recursive: true });
});
