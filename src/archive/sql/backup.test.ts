import { spawn } from "node:child_process";
import { once } from "node:events";
import { copyFile, mkdtemp, readdir, readFile, rm, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { sql } from "kysely";
import { afterEach, beforeEach, expect, test } from "vitest";
import { ASSURANCE, AT, add, all, captureOf, ENGINE, readAgain } from "../testing/fixtures.ts";
import { restoreTo } from "./backup.ts";
import { connect } from "./connection.ts";
import { APPLICATION_ID, MIGRATIONS, migrate, SCHEMA } from "./migrations.ts";
import { openSqlite } from "./open.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "onrecord-"));
});
afterEach(() => rm(folder, { recursive: true }));
const at = (name: string) => join(folder, name);

test("a copy made while others write is one state of the archive, and is restored whole", async () => {
  const path = at("a.db");
  const child = spawn(process.execPath, [join(import.meta.dirname, "testing", "keep-until-killed.ts"), path, " ".repeat(50_000)], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  let printed = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    printed += text;
  });
  while (printed.split("\n").length < 20) await once(child.stdout, "data");
  const archive = await openSqlite(path, { readOnly: true });
  const before = printed.split("\n").slice(0, -1);
  const shares: number[] = [];
  await archive.backup(at("copy.db"), (share) => shares.push(share));
  const after = printed.split("\n").length;
  child.kill("SIGKILL");
  await once(child, "close");
  expect(shares.at(-1)).toBeLessThanOrEqual(1);
  await archive.close();

  await restoreTo(at("copy.db"), at("new.db"));
  const restored = await openSqlite(at("new.db"));
  const kept = new Set([...(await all(restored.captures())), ...(await all(restored.seals())).map(({ hash }) => `seal ${hash}`)]);
  expect(before.filter((line) => !kept.has(line))).toEqual([]);
  expect(kept.size).toBeLessThanOrEqual(after + 2);
  await restored.close();
  expect((await readdir(folder)).filter((name) => name.endsWith(".new"))).toEqual([]);
}, 60_000);

test("nothing is written over, and what is not whole is not restored", async () => {
  const archive = await openSqlite(at("a.db"), { create: true });
  await add(archive, ASSURANCE);
  await archive.seal({ engine: ENGINE, at: AT });
  await writeFile(at("there"), "mine");
  await expect(archive.backup(at("there"))).rejects.toMatchObject({ code: "archive-exists" });
  await expect(archive.backup(at("no/copy.db"))).rejects.toMatchObject({ code: "bad-file" });
  await archive.backup(at("copy.db"));
  await archive.close();
  await expect(restoreTo(at("copy.db"), at("a.db"))).rejects.toMatchObject({ code: "archive-exists" });
  await expect(restoreTo(at("gone.db"), at("new.db"))).rejects.toMatchObject({ code: "archive-missing" });
  await expect(restoreTo(at("there"), at("new.db"))).rejects.toMatchObject({ code: "archive-not-one" });

  await copyFile(at("copy.db"), at("cut.db"));
  await truncate(at("cut.db"), 40_000);
  await expect(restoreTo(at("cut.db"), at("new.db"))).rejects.toMatchObject({
    code: "archive-damaged",
    message: expect.stringContaining("cut.db"),
  });
  await rm(at("cut.db"));

  const db = connect(at("copy.db"), "write");
  await sql`update entries set entry_json = json_set(entry_json, '$.act.main', 'threat') where statement = 1`.execute(db);
  await db.destroy();
  await expect(restoreTo(at("copy.db"), at("new.db"))).rejects.toMatchObject({
    code: "archive-damaged",
    message: expect.stringContaining("it is not what was sealed"),
  });
  expect((await readdir(folder)).sort()).toEqual(["a.db", "copy.db", "there"]);
  expect(await readFile(at("there"), "utf8")).toBe("mine");
});

/** Makes an archive as the version before there was a log made it: a capture met twice, not read yet, and a person's names. */
async function older(path: string): Promise<number> {
  const version = MIGRATIONS.findIndex((step) => step.some((part) => typeof part === "string" && part.startsWith("create table log ")));
  const { captured, sighting } = captureOf(ASSURANCE);
  const database = new Database(path);
  database.pragma(`application_id = ${APPLICATION_ID}`);
  database.pragma("journal_mode = wal");
  database.close();
  const db = connect(path, "write");
  await migrate(db, 0, MIGRATIONS.slice(0, version));
  await sql`insert into meta values ('world', 'own')`.execute(db);
  await sql`insert into captures values (1, ${captured.sha256}, 'text/plain', ${captured.size}, '{}')`.execute(db);
  await sql`insert into contents values (1, ${captured.bytes})`.execute(db);
  for (const place of [sighting.place, "elsewhere"])
    await sql`insert into sightings (capture, place_json, at, given_json) values (1, ${JSON.stringify(place)}, ${AT}, '{}')`.execute(db);
  await sql`insert into knowledge values (1, '[]')`.execute(db);
  await db.destroy();
  return version;
}

test("an older archive is copied before it is brought forward, and then is sound, sealed and the same", async () => {
  const version = await older(at("a.db"));
  expect(version).toBeLessThan(SCHEMA);
  await expect(openSqlite(at("a.db"), { readOnly: true })).rejects.toMatchObject({ code: "archive-read-only" });
  const copies: string[] = [];
  const archive = await openSqlite(at("a.db"), { onBackup: (copy) => copies.push(copy) });
  expect(copies).toEqual([`${at("a.db")}.version-${version}.backup`]);
  expect((await archive.status()).counts).toMatchObject({ captures: 1, sightings: 2 });
  expect(await all(archive.damage())).toEqual([]);
  await readAgain(archive, ASSURANCE);
  expect((await archive.seal({ engine: ENGINE, at: AT }))!.seal).toMatchObject({ size: 3 });
  expect(await all(archive.damage())).toEqual([]);
  await archive.close();

  await restoreTo(copies[0]!, at("again.db"));
  const again = await openSqlite(at("again.db"), { onBackup: () => expect.unreachable() });
  expect((await again.status()).counts).toMatchObject({ captures: 1, articles: 0 });
  await again.close();
});

test("an older archive is copied whether or not anybody asked to be told of it", async () => {
  const version = await older(at("a.db"));
  await (await openSqlite(at("a.db"))).close();
  await restoreTo(`${at("a.db")}.version-${version}.backup`, at("again.db"));
});
