import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { sql } from "kysely";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openArchive } from "../index.ts";
import { ASSURANCE, AT, add, all, captureOf } from "../testing/fixtures.ts";
import { connect } from "./connection.ts";
import { APPLICATION_ID, MIGRATIONS, migrate, SCHEMA } from "./migrations.ts";
import { openSqlite } from "./open.ts";

/** Bytes of a page of a SQLite file, as they are where nothing else is asked for. */
const PAGE = 4096;

let folder: string;
let path: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "onrecord-"));
  path = join(folder, "a.db");
});
afterEach(() => rm(folder, { recursive: true }));

async function made(): Promise<string> {
  const archive = await openSqlite(path, { create: true });
  const hash = await add(archive, ASSURANCE);
  await archive.close();
  return hash;
}

/** Changes an archive behind its back. */
function meddle(...statements: string[]): void {
  const database = new Database(path);
  for (const statement of statements) database.exec(statement);
  database.close();
}

/** Runs work on a file that must be left as it is, to the byte and to the time. */
async function untouched(work: () => Promise<void>): Promise<void> {
  const before = [await readFile(path), (await stat(path)).mtimeMs, await readdir(folder)];
  await work();
  expect([await readFile(path), (await stat(path)).mtimeMs, await readdir(folder)]).toEqual(before);
}

describe("opening", () => {
  test("a missing archive is made where that is asked for, and nothing else is left beside it", async () => {
    await expect(openSqlite(path)).rejects.toMatchObject({ code: "archive-missing", message: expect.stringContaining("onrecord add") });
    expect(await readdir(folder)).toEqual([]);
    await made();
    expect(await readdir(folder)).toEqual(["a.db"]);
    await expect(openSqlite(join(folder, "no", "a.db"), { create: true })).rejects.toMatchObject({ code: "archive-missing" });
  });

  test("what was kept is there when it is opened again", async () => {
    const hash = await made();
    const archive = await openSqlite(path, { create: true });
    expect((await archive.article(hash))!.statements).toHaveLength(3);
    await archive.close();
  });

  test("two that make the same archive at once get the same one", async () => {
    const archives = await Promise.all([openSqlite(path, { create: true }), openSqlite(path, { create: true })]);
    await add(archives[0]!, ASSURANCE);
    expect(await all(archives[1]!.captures())).toHaveLength(1);
    for (const archive of archives) await archive.close();
  });

  test.each([
    ["text", async () => writeFile(path, "no archive\n".repeat(100))],
    ["nothing", async () => writeFile(path, "")],
    ["another program's database", async () => meddle("create table t (x)")],
  ])("a file that holds %s is refused and left as it is", async (_, make) => {
    await make();
    await untouched(() => expect(openSqlite(path, { create: true })).rejects.toMatchObject({ code: "archive-not-one" }));
  });

  test("a folder is refused", async () => {
    await expect(openSqlite(folder, { create: true })).rejects.toMatchObject({ code: "archive-not-one" });
  });

  test("an archive of a newer program is refused and left as it is", async () => {
    await made();
    meddle(`pragma user_version = ${SCHEMA + 1}`, `update meta set value = '${SCHEMA + 1}' where key = 'schema'`);
    await untouched(() =>
      expect(openSqlite(path)).rejects.toMatchObject({ code: "archive-newer", data: { schema: SCHEMA + 1, known: SCHEMA } }),
    );
  });

  test("the sample world and one's own files never share an archive", async () => {
    await made();
    await expect(openSqlite(path, { world: "sample", create: true })).rejects.toMatchObject({ code: "archive-world" });
    const sample = await openSqlite(join(folder, "sample.db"), { world: "sample", create: true });
    expect(sample.world).toBe("sample");
    await sample.close();
    await expect(openSqlite(sample.place, { world: "own" })).rejects.toMatchObject({ code: "archive-world" });
    const either = await openSqlite(sample.place);
    expect(either.world).toBe("sample");
    await either.close();
  });

  test("an address of a server is refused clearly", async () => {
    await expect(openArchive("mysql://localhost/onrecord")).rejects.toMatchObject({
      code: "archive-unsupported",
      message: expect.stringContaining("PostgreSQL"),
    });
  });

  test("to be read, nothing can be written", async () => {
    const hash = await made();
    const archive = await openSqlite(path, { readOnly: true });
    expect((await archive.search({})).total).toBe(2);
    expect((await all(archive.export({ all: true }))).length).toBeGreaterThan(0);
    expect(await all(archive.damage())).toEqual([]);
    const { captured, sighting } = captureOf(ASSURANCE);
    await expect(archive.keep(captured, sighting)).rejects.toMatchObject({ code: "archive-read-only" });
    await expect(archive.decide({ by: "Ada", at: AT, kind: "add", capture: hash, change: {} })).rejects.toMatchObject({
      code: "archive-read-only",
    });
    await archive.close();
    await expect(openSqlite(join(folder, "none.db"), { readOnly: true, create: true })).rejects.toMatchObject({ code: "archive-missing" });
  });

  test("an older archive is brought forward, but not where it may only be read", async () => {
    const database = new Database(path);
    database.exec(
      `pragma application_id = ${APPLICATION_ID}; create table meta (key text primary key, value text); insert into meta values ('schema', '0'), ('world', 'own')`,
    );
    database.close();
    await expect(openSqlite(path, { readOnly: true })).rejects.toMatchObject({ code: "archive-read-only", data: { schema: 0 } });
  });

  test("the steps after an archive's version are taken, once", async () => {
    await made();
    const db = connect(path, "write");
    const steps = [...MIGRATIONS, ["create table more (x)"], ["create table yet_more (x)"]];
    await migrate(db, SCHEMA, steps);
    await migrate(db, SCHEMA + 2, steps);
    expect(await db.selectFrom("meta").select("value").where("key", "=", "schema").execute()).toEqual([{ value: String(SCHEMA + 2) }]);
    expect((await sql<{ user_version: number }>`pragma user_version`.execute(db)).rows).toEqual([{ user_version: SCHEMA + 2 }]);
    await sql`select * from more, yet_more`.execute(db);
    await db.destroy();
  });
});

describe("another program that writes", () => {
  const HOLDER = join(import.meta.dirname, "testing", "hold-the-lock.ts");

  /** Has another program hold the lock; gives back what waits for its end. */
  async function held(milliseconds: number): Promise<() => Promise<unknown>> {
    const child = spawn(process.execPath, [HOLDER, path, String(milliseconds)], { stdio: ["ignore", "pipe", "inherit"] });
    const closed = once(child, "close");
    await once(child.stdout, "data");
    return () => closed;
  }

  test("is waited for, and the waiting told; reading does not wait", async () => {
    await made();
    const waited: number[] = [];
    const archive = await openSqlite(path, { onWait: (seconds) => waited.push(seconds) });
    const gone = await held(1500);
    const adding = add(archive, { text: "later" });
    expect((await archive.search({})).total).toBe(2);
    expect((await archive.status()).counts.captures).toBe(1);
    await adding;
    expect(waited).toEqual([1]);
    expect((await archive.status()).counts.articles).toBe(2);
    await gone();
    await archive.close();
  });

  test("is not waited for for ever, and nothing is harmed", async () => {
    await made();
    const archive = await openSqlite(path, { timeout: 0.2 });
    const gone = await held(1000);
    await expect(add(archive, { text: "later" })).rejects.toMatchObject({
      code: "archive-busy",
      message: expect.stringContaining("try again"),
    });
    await gone();
    await add(archive, { text: "later" });
    expect(await all(archive.damage())).toEqual([]);
    await archive.close();
  });

  test("many writers in one program take turns", async () => {
    const archives = [await openSqlite(path, { create: true }), await openSqlite(path)];
    await Promise.all(Array.from({ length: 40 }, (_, number) => add(archives[number % 2]!, { text: `page ${number}` })));
    expect((await archives[0]!.status()).counts.articles).toBe(40);
    for (const archive of archives) await archive.close();
  });
});

describe("what is kept for ever", () => {
  test("decisions and captures cannot be changed, by nobody", async () => {
    const hash = await made();
    const archive = await openSqlite(path);
    await archive.decide({ by: "Ada", at: AT, kind: "accept", statement: (await archive.article(hash))!.statements[0]!.id });
    await archive.close();
    for (const statement of [
      "update decisions set decision_json = '{}'",
      "delete from decisions",
      "update contents set bytes = x''",
      "delete from contents",
    ])
      expect(() => meddle(statement)).toThrow(/never changed|for ever/);
  });

  test.each([
    [
      "other bytes",
      ["drop trigger contents_no_update", "update contents set bytes = cast('other' as blob)"],
      /^capture [0-9a-f]{64}: its bytes have another hash/,
    ],
    ["another text", [`update texts set text_json = '"other"'`], /^article [0-9a-f]{64}: its text has another hash/],
    ["no text any more", [`update texts set text_json = '"oth'`], /^article [0-9a-f]{64}: its text/],
    ["a statement without its entry", ["delete from entries where statement = 1"], /^statement without its entry: s/],
    [
      "another act",
      [`update entries set entry_json = json_set(entry_json, '$.act.main', 'threat')`],
      /^statement s[0-9a-f]{20}: what is stored/,
    ],
    ["another speaker", [`update speakers set speaker_json = json_set(speaker_json, '$.name', 'Bo Tal')`], /^statement s/],
    ["a guess made sure", ["update statements set standing = 'sure'"], /^statement s/],
    ["a wrong number beside an article", ["update articles set sure = 9"], /^article that counts its statements wrongly: /],
    ["a wrong number beside a party", ["update parties set statements = 9"], /^party that is counted wrongly: p/],
    [
      "a row that points at nothing",
      ["pragma foreign_keys = off", "delete from captures"],
      /^database: row .* of .* points at nothing in captures/,
    ],
  ])("%s is found as damage", async (_, statements, line) => {
    await made();
    meddle(...statements);
    const archive = await openSqlite(path);
    expect(await all(archive.damage())).toContainEqual(expect.stringMatching(line));
    await archive.close();
  });

  /** Writes over the first page of a table. */
  async function scratch(table: string): Promise<void> {
    const database = new Database(path);
    const { rootpage } = database.prepare<[string], { rootpage: number }>("select rootpage from sqlite_schema where name = ?").get(table)!;
    database.close();
    const bytes = await readFile(path);
    bytes.fill(0xa5, (rootpage - 1) * PAGE, rootpage * PAGE);
    await writeFile(path, bytes);
  }

  test("a part of the file that was written over is found as damage", async () => {
    await made();
    await scratch("entries");
    const archive = await openSqlite(path);
    expect(await all(archive.damage())).toContainEqual(expect.stringMatching(/^database: /));
    await expect(archive.search({})).rejects.toMatchObject({ code: "archive-damaged" });
    await archive.close();
  });

  test("a file too damaged to be opened is refused as damaged", async () => {
    await made();
    await scratch("meta");
    await expect(openSqlite(path)).rejects.toMatchObject({ code: "archive-damaged" });
  });
});
