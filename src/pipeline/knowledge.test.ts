import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { type Archive, openArchive } from "../archive/index.ts";
import { captureBytes } from "../capture/index.ts";
import { addOne, ENGINE, readerOf, readUnread, verify } from "./index.ts";

const AT = "2031-04-09T10:00:00.000Z";
const PAGE = captureBytes(Buffer.from("Kestrel-9 said on Monday that the grid was never touched.\n"));
const ROW = { name: "Kestrel-9", aliases: [], kind: "threat-group", country: "NOR", source: "", date: null };

async function archive(): Promise<Archive> {
  const folder = mkdtempSync(join(tmpdir(), "onrecord-"));
  const opened = await openArchive(join(folder, "test.db"), { create: true });
  onTestFinished(async () => {
    await opened.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return opened;
}

const add = (store: Archive) => addOne(store, { captured: PAGE, place: "page.txt", given: {} }, AT);
const partiesOf = async (store: Archive) =>
  (await store.article(PAGE.sha256))!.findings.parties.map(({ name, kind, country }) => ({ name, kind, country }));

async function readAgain(store: Archive): Promise<number> {
  let count = 0;
  for await (const _ of readUnread(store)) count++;
  return count;
}

async function differences(store: Archive): Promise<string[]> {
  const all: string[] = [];
  for await (const { what } of verify(store)) all.push(what);
  return all;
}

it("names that a person gives make another engine: what was read before is unread, and is read anew with them", async () => {
  const store = await archive();
  await add(store);
  const before = await partiesOf(store);
  expect((await store.article(PAGE.sha256))!.engine).toEqual(ENGINE);
  await store.learn({ add: [ROW] });
  expect(await differences(store)).toEqual(["read with other names of your own; `onrecord add` reads it anew"]);
  expect(await readAgain(store)).toBe(1);
  expect(await readAgain(store)).toBe(0);
  expect(await partiesOf(store)).toEqual([{ name: "Kestrel-9", kind: "threat-group", country: "NOR" }]);
  expect((await store.article(PAGE.sha256))!.engine.models).toMatchObject({ knowledge: expect.stringMatching(/^[0-9a-f]{12}$/) });
  expect(await differences(store)).toEqual([]);
  await store.learn({ remove: ["Kestrel-9"] });
  expect((await readerOf(store)).engine).toEqual(ENGINE);
  expect(await readAgain(store)).toBe(1);
  expect(await partiesOf(store)).toEqual(before);
});

it("the same names give the same record, whether they came before the pages or after", async () => {
  const [one, other] = [await archive(), await archive()];
  await one.learn({ add: [ROW] });
  await add(one);
  await add(other);
  await other.learn({ add: [{ ...ROW, kind: "group" }] });
  await other.learn({ remove: ["Kestrel-9"], add: [ROW] });
  await readAgain(other);
  const exported = async (store: Archive) => {
    const entries: unknown[] = [];
    for await (const entry of store.export({ all: true })) entries.push(entry);
    return entries;
  };
  expect(await exported(other)).toEqual(await exported(one));
});

it("all names that a person gave for one institution are one party over articles", async () => {
  const store = await archive();
  await store.learn({ add: [{ ...ROW, name: "Port Watch", aliases: ["PW", "Harbour Guard"], kind: "cyber-agency", country: null }] });
  for (const name of ["Port Watch", "PW", "Harbour Guard"]) {
    const page = captureBytes(Buffer.from(`${name} said on Monday that the port was never touched.\n`));
    await addOne(store, { captured: page, place: `${name}.txt`, given: {} }, AT);
  }
  const { entries } = await store.parties({ words: "port watch" });
  expect(entries).toMatchObject([{ articles: 3, names: expect.arrayContaining(["Port Watch", "PW", "Harbour Guard"]) }]);
  expect(await differences(store)).toEqual([]);
});
