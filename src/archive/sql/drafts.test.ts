import { mkdtemp, readdir, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { copyArchive } from "../copying/index.ts";
import { ASSURANCE, add, all } from "../testing/fixtures.ts";
import { openSqlite } from "./open.ts";

let folder: string;
const at = (name: string) => join(folder, name);

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "onrecord-"));
});
afterEach(() => rm(folder, { recursive: true }));

test("what a program left that was killed while it made an archive is taken away and named; what is being made stays", async () => {
  const id = "0b6f2a4e-1c3d-4e5f-8a9b-0c1d2e3f4a5b";
  const left = [`a.db.${id}.new`, `a.db.${id}.new-journal`];
  const others = [`a.db.${id.replaceAll("0", "1")}.new`, `b.db.${id}.new`, "a.db.mine.new"];
  for (const name of [...left, ...others]) await writeFile(at(name), "");
  const before = new Date(Date.now() - 7_200_000);
  for (const name of [...left, ...others.slice(1)]) await utimes(at(name), before, before);
  const cleared: string[] = [];
  const onCleared = (files: readonly string[]) => void cleared.push(...files);
  await (await openSqlite(at("a.db"), { create: true, onCleared })).close();
  expect(cleared.toSorted()).toEqual(left);
  expect((await readdir(folder)).filter((name) => name.endsWith(".new")).sort()).toEqual(others.sort());
});

test("a copy is marked as not finished from the moment that it is there, and is carried on with", async () => {
  const one = await openSqlite(at("one.db"), { create: true });
  await add(one, ASSURANCE);
  const captures = await all(one.captures());
  await one.close();
  await (await openSqlite(at("copy.db"), { create: true, unfinished: true })).close();
  await expect(openSqlite(at("copy.db"))).rejects.toMatchObject({ code: "archive-unfinished" });
  await copyArchive(at("one.db"), at("copy.db"));
  const copy = await openSqlite(at("copy.db"));
  expect(await all(copy.captures())).toEqual(captures);
  await copy.close();
});
