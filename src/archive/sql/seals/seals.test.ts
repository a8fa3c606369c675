import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { expect, onTestFinished, test } from "vitest";
import { sealHash } from "../../../record/seal.ts";
import type { Archive } from "../../archive.ts";
import { BUCKET } from "../../proof/index.ts";
import { ASSURANCE, AT, add, all, DENIAL, ENGINE, readAgain } from "../../testing/fixtures.ts";
import { connect } from "../connection.ts";
import { openSqlite } from "../open.ts";
import { changedTree } from "./check.ts";

const LATER = "2031-06-01T10:00:00Z";

async function archive(): Promise<Archive> {
  const folder = await mkdtemp(join(tmpdir(), "onrecord-"));
  const opened = await openSqlite(join(folder, "a.db"), { create: true });
  onTestFinished(async () => {
    await opened.close();
    await rm(folder, { recursive: true });
  });
  return opened;
}

const page = (number: number) => ({
  text: `Ann Roe said number ${number}`,
  parties: [{ id: "p1", name: "Ann Roe", role: "Ann Roe" }],
  statements: [{ source: "Ann Roe", cue: "said", content: `number ${number}`, speakers: ["p1"] }],
});

test("a seal covers what came, names the seal before, and is not made where nothing came", async () => {
  const store = await archive();
  const hash = await add(store, ASSURANCE);
  const first = (await store.seal({ engine: ENGINE, at: AT }))!;
  expect(first.seal).toMatchObject({ size: 1, previous: null, engine: ENGINE, at: AT });
  expect(first.hash).toBe(sealHash(first.seal));
  expect(await store.seal({ engine: ENGINE, at: LATER })).toBeNull();
  await readAgain(store, ASSURANCE);
  expect(await store.seal({ engine: ENGINE, at: LATER })).toBeNull();

  await store.decide({ by: "Ada", at: AT, kind: "reject", statement: (await store.article(hash))!.statements[0]!.id });
  await store.learn({ add: [{ name: "Ayle", kind: "state", aliases: [], country: null, source: "", date: null }] });
  expect(await store.seal({ engine: ENGINE, at: LATER, least: 3 })).toBeNull();
  expect((await store.status()).sealed).toEqual({ hash: first.hash, at: AT, since: 2 });
  const second = (await store.seal({ engine: ENGINE, at: LATER, least: 2 }))!;
  expect(second.seal).toMatchObject({ size: 3, previous: first.hash });
  expect(second.seal.recordRoot).not.toBe(first.seal.recordRoot);
  expect(await all(store.seals())).toEqual([first, second]);
  expect(await all(store.damage())).toEqual([]);
});

test("the record's root is kept up to date at the cost of what changed, and is that of a record sealed at once", async () => {
  const [one, other] = [await archive(), await archive()];
  for (let number = 0; number < 60; number++) {
    await add(one, page(number));
    if (number % 7 === 0) await one.seal({ engine: ENGINE, at: AT });
  }
  for (let number = 10; number < 40; number++) await readAgain(one, page(number), ENGINE, { ...page(number), parties: [], statements: [] });
  await one.seal({ engine: ENGINE, at: AT });
  for (let number = 10; number < 40; number++) await readAgain(one, page(number));
  for (let number = 59; number >= 0; number--) await add(other, page(number));
  const [by, at] = [(await one.seal({ engine: ENGINE, at: AT }))!, (await other.seal({ engine: ENGINE, at: AT }))!];
  expect(by.seal).toMatchObject({ recordRoot: at.seal.recordRoot, recordSize: at.seal.recordSize });
  expect(by.seal.logRoot).not.toBe(at.seal.logRoot);
  for (const store of [one, other]) expect(await all(store.damage())).toEqual([]);
});

test("what cannot be read any more is named, and nothing else", async () => {
  const store = await archive();
  for (let number = 0; number < 12; number++) await add(store, page(number));
  const hash = await add(store, ASSURANCE);
  const [first] = (await store.article(hash))!.statements;
  await store.decide({ by: "Ada", at: AT, kind: "accept", statement: first!.id });
  await store.decide({ by: "Ada", at: AT, kind: "undo", undoes: "d1" });
  await store.seal({ engine: ENGINE, at: AT });
  const db = connect(store.place, "write");
  await sql`update entries set entry_json = substr(entry_json, 2) where statement = 7`.execute(db);
  await sql`drop trigger decisions_no_update`.execute(db);
  await sql`update decisions set decision_json = '{ ' || substr(decision_json, 2) where id = 'd2'`.execute(db);
  const { id } = await db.selectFrom("statements").select("id").where("seq", "=", 7).executeTakeFirstOrThrow();
  await db.destroy();
  const found = await all(store.damage());
  expect(found).toContain(`statement ${id}: it cannot be read`);
  expect(found).toContain("decision d2: it is missing or cannot be read, though it is in the log");
  expect(found.filter((line) => !line.includes(id) && !line.includes("d2"))).toEqual([]);
});

test("a record of any size is checked a part at a time", async () => {
  const store = await archive();
  for (let number = 0; number < 40; number++) await add(store, page(number));
  const { seal } = (await store.seal({ engine: ENGINE, at: AT }))!;
  expect(seal.recordSize).toBeGreaterThan(100);
  const db = connect(store.place, "write");
  const checked = async (most: number) => {
    const found: string[] = [];
    const checking = changedTree(db, "", most);
    let step = await checking.next();
    for (; !step.done; step = await checking.next()) found.push(step.value);
    return { found, root: Buffer.from(step.value.hash).toString("hex"), count: step.value.count };
  };
  for (const most of [BUCKET, 50, 1000]) expect(await checked(most)).toEqual({ found: [], root: seal.recordRoot, count: seal.recordSize });
  await sql`update record_leaves set hash = zeroblob(32) where place = (select min(place) from record_leaves)`.execute(db);
  for (const most of [BUCKET, 50, 1000]) expect((await checked(most)).found).toContainEqual(expect.stringMatching(/^record: node /));
  await db.destroy();
});

test("an archive from before there was a log has all of it put in", async () => {
  const store = await archive();
  const hash = await add(store, ASSURANCE);
  await add(store, DENIAL);
  await store.decide({ by: "Ada", at: AT, kind: "accept", statement: (await store.article(hash))!.statements[0]!.id });
  const db = connect(store.place, "write");
  const root = async () =>
    (await sql<{ hash: Buffer }>`select hash from log_nodes order by level, position`.execute(db)).rows.map((row) =>
      row.hash.toString("hex"),
    );
  const before = await root();
  for (const table of ["log", "log_nodes"]) {
    await sql.raw(`drop trigger ${table}_no_delete`).execute(db);
    await sql.raw(`delete from ${table}`).execute(db);
  }
  const { fillLog } = await import("../log/fill.ts");
  await fillLog(db);
  expect(await root()).toEqual(before);
  await db.destroy();
  expect(await all(store.damage())).toEqual([]);
});
