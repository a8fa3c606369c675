import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import type { Archive } from "../../archive/archive.ts";
import { openArchive } from "../../archive/index.ts";
import { ENGINE } from "../../pipeline/index.ts";
import { readRecord } from "../testing/read-record.ts";
import { emptyArchive, written } from "../testing/stage.ts";
import { bring } from "./bring.ts";
import { jsonItems } from "./json-items.ts";
import { linesOf } from "./lines.ts";

const NOW = () => "2040-01-01T00:00:00Z";
/** Three pages are read and decided on: seconds, or many where others use the machine. */
const READING = 120_000;
const FORMATS = ["jsonl", "stix", "web-annotation"] as const;

function file(content: string | Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), "onrecord-transfer-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(join(folder, "record.json"), content);
  return join(folder, "record.json");
}

describe("a record that travels with its captures", () => {
  const folder = mkdtempSync(join(tmpdir(), "onrecord-transfer-"));
  const exported = new Map<string, Buffer>();
  let archive: Archive;
  beforeAll(async () => {
    archive = await readRecord(await openArchive(join(folder, "record.db"), { create: true }));
    for (const format of FORMATS) exported.set(format, (await written(archive, format, { captures: true }, { all: true })).bytes);
  }, READING);
  afterAll(async () => {
    await archive.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it.each(FORMATS)(
    "comes back as %s: exported, imported into an empty archive, exported again, it is the same bytes in every format",
    async (format) => {
      const other = await emptyArchive();
      const brought = await bring(other, file(exported.get(format)!), NOW);
      expect(brought).toMatchObject({ captures: { new: 3, known: 0 }, decisions: { new: 11, known: 0 }, names: 1 });
      expect(brought).toMatchObject({ undecided: [], missing: [], unread: [], statements: { other: 0 } });
      expect(brought.statements.same).toBeGreaterThan(20);
      for (const [name, bytes] of exported)
        expect((await written(other, name, { captures: true }, { all: true })).bytes.equals(bytes), name).toBe(true);
      expect(await bring(other, file(exported.get(format)!), NOW)).toMatchObject({
        captures: { new: 0, known: 3 },
        decisions: { new: 0, known: 11 },
      });
      expect(await other.decisions()).toHaveLength(11);
    },
    READING,
  );

  it("leaves paths behind, and says what it cannot take along", async () => {
    expect(exported.get("jsonl")!.toString()).not.toContain("/home/ada");
    await archive.seal({ engine: ENGINE, at: NOW() });
    const { lost } = await written(archive, "jsonl", { captures: true });
    expect(lost).toMatchObject([{ what: "seal", count: 1 }]);
  });

  it("without them brings decisions to pages that are here, and says which pages are not", async () => {
    const plain = file((await written(archive, "jsonl", {}, { all: true })).bytes);
    const empty = await bring(await emptyArchive(), plain, NOW);
    expect(empty).toMatchObject({ captures: { new: 0 }, decisions: { new: 0 }, statements: { same: 0 } });
    expect(empty.missing).toHaveLength(3);
    expect(empty.missing.flatMap(({ addresses }) => addresses)).toEqual(["https://post.example/a"]);
    expect(empty.undecided).toHaveLength(11);
    expect(await bring(archive, plain, NOW)).toMatchObject({ decisions: { new: 0, known: 11 }, missing: [], statements: { other: 0 } });
  });

  it("believes nothing that is not in the captures: a statement put into the file is not in the record", async () => {
    const forged = `${exported.get("jsonl")}{"type":"statement","id":"s00000000000000000000","words":{"content":"never said"}}\n`;
    const other = await emptyArchive();
    expect((await bring(other, file(forged), NOW)).statements.other).toBe(1);
    expect((await written(other, "jsonl")).text).not.toContain("never said");
  });
});

describe("what is no export of ours", () => {
  it.each([
    ["empty", ""],
    ["plain text", "hello"],
    ["bytes", Buffer.from([0xff, 0xfe, 0x00])],
    ["a capture without sightings", '{"type":"capture","id":"x","bytes":"AAAA","mediaType":"text/plain"}\n'],
    ["a decision of no kind", '{"type":"decision","id":"d1","kind":"bless"}\n'],
    ["a broken line", '{"type":"statement"\n'],
    ["a broken bundle", '{"type":"bundle","objects":[{"type":]}'],
    ["names of numbers", '{"type":"knowledge","rows":[1]}\n'],
  ])("%s: is refused in words", async (_, content) => {
    await expect(bring(await emptyArchive(), file(content), NOW)).rejects.toMatchObject({ code: "bad-import" });
  });

  it("a file that is not there is refused, a bundle of others brings nothing", async () => {
    await expect(bring(await emptyArchive(), "/nowhere/record.jsonl", NOW)).rejects.toMatchObject({ code: "bad-import" });
    const others =
      '{"type":"bundle","id":"bundle--1","objects":[{"type":"note","extensions":null},null,3,"x",{"type":"artifact","payload_bin":"AAAA"}]}';
    expect(await bring(await emptyArchive(), file(others), NOW)).toMatchObject({ captures: { new: 0 }, decisions: { new: 0 } });
  });
});

describe("a file in pieces", () => {
  const pieces = async function* (text: string, size: number): AsyncIterable<string> {
    for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size);
  };
  const gathered = async <T>(items: AsyncIterable<T>): Promise<T[]> => {
    const list: T[] = [];
    for await (const item of items) list.push(item);
    return list;
  };

  it("gives the items of a list wherever it is cut, whatever stands beside it", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.jsonValue()), fc.jsonValue(), fc.integer({ min: 1, max: 9 }), async (items, beside, size) => {
        const text = JSON.stringify({ before: beside, "a[{": [1], items, after: { items: [2] } });
        expect(await gathered(jsonItems(pieces(text, size), "items"))).toEqual(JSON.parse(JSON.stringify(items)));
      }),
    );
  });

  it("gives lines wherever it is cut", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ minLength: 1 }).filter((line) => !line.includes("\n"))),
        fc.integer({ min: 1, max: 9 }),
        async (lines, size) => {
          expect(await gathered(linesOf(pieces(lines.join("\n"), size)))).toEqual(lines);
        },
      ),
    );
  });
});
