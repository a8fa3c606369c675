import { copyFile, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ASSURANCE, AT, add, all, captureOf, DENIAL, ENGINE } from "../../testing/fixtures.ts";
import { openSqlite } from "../open.ts";

/** What must not be changed unseen: what is kept for ever, what was read out of it, and what both are proved by. */
const TABLES = [
  ...["captures", "contents", "sightings", "knowledge", "decisions", "decision_places", "decision_standings"],
  ...["articles", "texts", "statements", "entries", "speakers", "former_ids", "party_nodes", "links", "link_keys"],
  ...["log", "log_nodes", "removals", "seals", "record_leaves", "record_nodes"],
];

/** Columns that only help to find or count: made again out of the others, and checked against them where they are used. */
const HELPERS = new Set(["statements.speaking"]);

type Value = number | string | Buffer | null;
type Change = {
  readonly table: string;
  readonly row: number;
  readonly how: "change" | "remove" | "insert";
  readonly column: number;
  readonly at: number;
};

let folder: string;
let original: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "onrecord-"));
  original = join(folder, "original.db");
  const archive = await openSqlite(original, { create: true });
  const hash = await add(archive, ASSURANCE);
  await archive.keep(captureOf(ASSURANCE).captured, { ...captureOf(ASSURANCE).sighting, place: "elsewhere", given: { publisher: "Post" } });
  await add(archive, { ...ASSURANCE, place: "again", given: { publisher: "Post" } });
  await archive.learn({ add: [{ name: "Ayle", kind: "state", aliases: [], country: null, source: "", date: null }] });
  await archive.seal({ engine: ENGINE, at: AT });
  await add(archive, DENIAL);
  const statements = (await archive.article(hash))!.statements;
  await archive.decide({ by: "Ada", at: AT, kind: "accept", statement: statements[1]!.id });
  await archive.decide({ by: "Ada", at: AT, kind: "amend", statement: statements[0]!.id, change: { act: "claim" } });
  await archive.decide({ by: "Ada", at: AT, kind: "undo", undoes: "d1" });
  for (let number = 0; number < 12; number++)
    await add(archive, {
      text: `Bo Tal said number ${number}`,
      statements: [{ source: "Bo Tal", cue: "said", content: `number ${number}`, speakers: ["p1"] }],
      parties: [{ id: "p1", name: "Bo Tal", role: "Bo Tal" }],
    });
  // A page that is gone, with a decision that quoted it and one that is still there.
  const gone = await add(archive, { ...DENIAL, text: `${DENIAL.text}\nAgain.` });
  const told = (await archive.article(gone))!.statements;
  await archive.decide({ by: "Ada", at: AT, kind: "amend", statement: told[0]!.id, change: { act: "claim" } });
  await archive.decide({ by: "Ada", at: AT, kind: "merge", ids: [told[1]!.id, statements[2]!.id] });
  await archive.remove({ capture: gone, by: "Ada", at: AT, reason: "asked to" });
  await archive.seal({ engine: ENGINE, at: AT });
  expect(await all(archive.damage())).toEqual([]);
  await archive.close();
}, 60_000);
afterAll(() => rm(folder, { recursive: true }));

/** Changes a value to another of its type: a number by one, one byte of a text or of bytes, or a space into JSON. */
function other(value: Value, at: number): Value {
  if (value === null) return 1;
  if (typeof value === "number") return value + 1;
  const bytes = Buffer.from(value);
  if (bytes.length === 0) return typeof value === "string" ? "x" : Buffer.from("x");
  const place = at % bytes.length;
  // White space changes nothing of what JSON says, and is a change all the same.
  if (typeof value === "string" && /^[{[]/.test(value) && at % 4 === 0) return `${value[0]} ${value.slice(1)}`;
  if (typeof value === "string") return value.slice(0, place) + (value[place] === "7" ? "8" : "7") + value.slice(place + 1);
  bytes[place]! ^= 1 << (at % 8);
  return bytes;
}

/** Makes a change past every rule of the tables and says what it is; null where the tables themselves do not take it. */
function meddle(path: string, { table, row, how, column, at }: Change): string | null {
  const database = new Database(path);
  try {
    database.pragma("foreign_keys = off");
    database.pragma("ignore_check_constraints = on");
    for (const { name } of database.prepare("select name from sqlite_schema where type = 'trigger'").all() as { name: string }[])
      database.exec(`drop trigger ${name}`);
    const columns = (database.pragma(`table_info(${table})`) as { name: string; pk: number }[]).map(({ name, pk }) => ({ name, pk }));
    const rows = database.prepare(`select * from ${table}`).all() as Record<string, Value>[];
    const chosen = rows[row % rows.length];
    if (!chosen) return null;
    const keys = columns.filter(({ pk }) => pk > 0);
    const where = keys.map(({ name }) => `${name} = ?`).join(" and ");
    const key = keys.map(({ name }) => chosen[name]!);
    if (how === "remove") {
      database.prepare(`delete from ${table} where ${where}`).run(...key);
      return `${table} ${key.join(" ")} removed`;
    }
    const some = columns.filter(({ name }) => !HELPERS.has(`${table}.${name}`));
    const name = how === "insert" ? keys[column % keys.length]!.name : some[column % some.length]!.name;
    const value = other(chosen[name]!, at);
    if (how === "insert") {
      const unique = columns.filter(({ name: one, pk }) => pk === 0 && ["sha256", "id", "hash", "kind", "place_json"].includes(one));
      const values = columns.map(({ name: one }) =>
        one === name
          ? typeof value === "number"
            ? 9000 + at
            : value
          : unique.some((two) => two.name === one)
            ? other(chosen[one]!, at)
            : chosen[one]!,
      );
      database.prepare(`insert into ${table} values (${columns.map(() => "?").join(", ")})`).run(...values);
      return `${table} inserted`;
    }
    database.prepare(`update ${table} set ${name} = ? where ${where}`).run(value, ...key);
    return `${table}.${name} ${key.join(" ")}: ${String(chosen[name]).slice(0, 60)} to ${String(value).slice(0, 60)}`;
  } catch (error) {
    if (error instanceof Database.SqliteError) return null;
    throw error;
  } finally {
    database.close();
  }
}

/** What is found wrong in a copy with a change, an archive that cannot be opened any more included. */
async function foundIn(path: string): Promise<string[]> {
  const archive = await openSqlite(path, { world: "own" }).catch((error: Error) => error.message);
  if (typeof archive === "string") return [archive];
  const found = await all(archive.damage()).finally(() => archive.close());
  return found;
}

test("every value that is changed, every row that is removed or put in is found", async () => {
  const Changes: fc.Arbitrary<Change> = fc.record({
    table: fc.constantFrom(...TABLES),
    row: fc.nat({ max: 60 }),
    how: fc.constantFrom("change", "change", "remove", "insert"),
    column: fc.nat({ max: 12 }),
    at: fc.nat({ max: 3000 }),
  }) as fc.Arbitrary<Change>;
  await fc.assert(
    fc.asyncProperty(Changes, async (change) => {
      const path = join(folder, "copy.db");
      for (const end of ["", "-wal", "-shm"]) await rm(path + end, { force: true });
      await copyFile(original, path);
      const what = meddle(path, change);
      fc.pre(what !== null);
      expect(await foundIn(path), what!).not.toEqual([]);
    }),
    { numRuns: 30 },
  );
}, 600_000);

test("whether somebody decided on a statement, and whether it rests on nobody named, are held against the record", async () => {
  for (const column of ["decided", "on_unnamed", "named"]) {
    const path = await copyWith((database) => {
      database.exec(`update statements set ${column} = 1 - ${column} where seq = (select min(seq) from statements)`);
    });
    expect((await foundIn(path)).join("\n"), column).toMatch(/statement s\w+: what is stored is not what its article/);
  }
});

/** A copy of the archive in which something was done past all rules. */
async function copyWith(work: (database: Database.Database) => void): Promise<string> {
  const path = join(folder, "copy.db");
  for (const end of ["", "-wal", "-shm"]) await rm(path + end, { force: true });
  await copyFile(original, path);
  const database = new Database(path);
  // What SQLite keeps of its own may be written to as well.
  database.unsafeMode(true);
  work(database);
  database.close();
  return path;
}

test.each([
  ["statement_words", "onsens", /words by which it is found/],
  ["article_grams", null, /words by which a quotation of it is found/],
])("one letter that is changed inside of the index %s is found", async (index, word, told) => {
  const path = await copyWith((database) => {
    const blocks = database.prepare(`select id, block from ${index}_data`).all() as { id: number; block: Buffer }[];
    const at = ({ block }: { block: Buffer }) =>
      word === null ? block.findIndex((byte, place) => place > 20 && /[h-p]/.test(String.fromCharCode(byte))) : block.indexOf(word);
    const { id, block } = blocks.find((one) => one.id > 1000 && at(one) > 0)!;
    // The last letter, so that the words stay in their order.
    block[at({ block }) + (word?.length ?? 1) - 1]! += 1;
    database.prepare(`update ${index}_data set block = ? where id = ?`).run(block, id);
  });
  expect((await foundIn(path)).join("\n")).toMatch(told);
});

test("what cannot be read any more is named, and the rest is looked at all the same", async () => {
  const path = await copyWith((database) => {
    database.exec("drop trigger if exists knowledge_no_update");
    database.exec(
      "update knowledge set rows_json = '[{'; update links set keys_json = '{' where seq = 1; update speakers set words = ' nobody '",
    );
  });
  const found = (await foundIn(path)).join("\n");
  expect(found).toMatch(/cannot be read/);
  expect(found).toMatch(/statement s\w+: what is stored is not what its article and the decisions on it give/);
});
