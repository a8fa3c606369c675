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
import { type Brought, bring as bringOpened } from "./bring.ts";
import { jsonItems } from "./json-items.ts";
import { linesOf } from "./lines.ts";
import { openExported } from "./read-file.ts";

const NOW = () => "2040-01-01T00:00:00Z";
/** Three pages are read and decided on: seconds, or many where others use the machine. */
const READING = 120_000;
/** How many decisions these have, the one among them that follows of two readings that agree. */
const DECISIONS = 16;
const FORMATS = ["jsonl", "stix", "web-annotation"] as const;

function file(content: string | Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), "onrecord-transfer-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(join(folder, "record.json"), content);
  return join(folder, "record.json");
}

async function bring(archive: Archive, path: string, now: () => string): Promise<Brought> {
  return bringOpened(archive, await openExported(path), now);
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
      expect(brought).toMatchObject({ captures: { new: 3, known: 0 }, decisions: { new: DECISIONS, known: 0 }, names: 1 });
      expect(brought).toMatchObject({ undecided: [], missing: [], unread: [], statements: { other: 0 } });
      expect(brought.statements.same).toBeGreaterThan(20);
      for (const [name, bytes] of exported)
        expect((await written(other, name, { captures: true }, { all: true })).bytes.equals(bytes), name).toBe(true);
      expect(await bring(other, file(exported.get(format)!), NOW)).toMatchObject({
        captures: { new: 0, known: 3 },
        decisions: { new: 0, known: DECISIONS },
      });
      expect(await other.decisions()).toHaveLength(DECISIONS);
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
    expect(empty).toMatchObject({ captures: { new: 0 }, decisions: { new: 0 }, statements: { same: 0, other: 0 } });
    expect(empty.statements.absent).toBeGreaterThan(20);
    expect(empty.missing).toHaveLength(3);
    expect(empty.missing.flatMap(({ addresses }) => addresses)).toEqual(["https://post.example/a"]);
    expect(empty.undecided).toHaveLength(DECISIONS);
    expect(await bring(archive, plain, NOW)).toMatchObject({
      decisions: { new: 0, known: DECISIONS },
      missing: [],
      statements: { other: 0 },
    });
  });

  it(
    "believes nothing that is not in the captures: a statement put into the file, or changed in it, is not in the record",
    async () => {
      const capture =
        /"type":"statement"/.exec(exported.get("jsonl")!.toString()) && JSON.parse(exported.get("jsonl")!.toString().split("\n")[0]!).id;
      const forged = `{"type":"statement","id":"s00000000000000000000","capture":"${capture}","words":{"content":"never said"}}\n${exported.get("jsonl")}`;
      const changed = forged.replace(/("content":")[^"]+(","cue":"[^"]*","source)/, "$1I did it$2");
      expect(changed).not.toBe(forged);
      const other = await emptyArchive();
      const { statements } = await bring(other, file(changed), NOW);
      expect(statements).toMatchObject({ other: 2, absent: 0, others: [expect.stringMatching(/^s0{20}$/), expect.stringMatching(/^s/)] });
      expect((await written(other, "jsonl")).text).not.toMatch(/never said|I did it/);
    },
    READING,
  );

  it.each(FORMATS)(
    "as %s: leaves out a page whose bytes are not of the hash that the file tells",
    async (format) => {
      const text = exported.get(format)!.toString();
      const bytes = /(?<="bytes":"|"payload_bin":"|base64,)[A-Za-z0-9+/]{40,}={0,2}/.exec(text)![0];
      const changed = Buffer.from(bytes, "base64");
      changed[changed.length - 2]! ^= 1;
      const other = await emptyArchive();
      const brought = await bring(other, file(text.replace(bytes, changed.toString("base64"))), NOW);
      expect(brought).toMatchObject({ captures: { new: 2, known: 0 }, altered: [expect.stringMatching(/^[0-9a-f]{64}$/)] });
      expect(brought.missing.map(({ capture }) => capture)).toEqual(brought.altered);
    },
    READING,
  );

  it.each(FORMATS)("as %s: is refused where it is cut off anywhere", async (format) => {
    const bytes = exported.get(format)!;
    const lines = bytes.toString().split("\n");
    for (const cut of [bytes.subarray(0, bytes.length - 4), bytes.subarray(0, bytes.length / 2), lines.slice(0, -4).join("\n")])
      await expect(openExported(file(cut))).rejects.toMatchObject({ code: "bad-import" });
  });

  it("comes back from what other programs made of a bundle: keys in another order, indented", async () => {
    const bundle = JSON.parse(exported.get("stix")!.toString());
    for (const text of [
      JSON.stringify({ id: bundle.id, objects: bundle.objects, type: "bundle" }, null, 4),
      `\ufeff${exported.get("jsonl")}`,
    ])
      expect((await openExported(file(text))).captures).toBe(3);
  });

  it(
    "brings no sighting twice, whatever the file is called",
    async () => {
      const before = (await written(archive, "jsonl", { captures: true }, { all: true })).text;
      await bring(archive, file(exported.get("stix")!), NOW);
      expect((await written(archive, "jsonl", { captures: true }, { all: true })).text).toBe(before);
    },
    READING,
  );
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
    ["another program's object", '{\n  "name": "x",\n  "version": 1\n}\n'],
    [
      "another program's bundle",
      '{"type":"bundle","id":"bundle--1","objects":[{"type":"indicator"},null,3,"x",{"type":"artifact","payload_bin":"AAAA"}]}',
    ],
    ["a decision by controls", '{"type":"decision","id":"d1","kind":"undo","undoes":"d2","by":"\\u0000","note":null}\n'],
    ["names of numbers", '{"type":"knowledge","rows":[1]}\n'],
  ])("%s: is refused in words", async (_, content) => {
    await expect(bring(await emptyArchive(), file(content), NOW)).rejects.toMatchObject({ code: "bad-import" });
  });

  it.each(["/nowhere/record.jsonl", tmpdir(), "-"])("%s, which is no file, is refused", async (path) => {
    await expect(openExported(path)).rejects.toMatchObject({ code: "bad-import" });
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
