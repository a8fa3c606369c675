import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ASSURANCE, add, DENIAL } from "../archive/testing/fixtures.ts";
import { FORMATS, formatNamed } from "./formats.ts";
import { EXTENSION } from "./stix/extension.ts";
import { TABLES } from "./tables/index.ts";
import { exampleRecord } from "./testing/example-record.ts";
import { emptyArchive, HOSTILE, INCIDENT, smallRecord, written } from "./testing/stage.ts";

const DOCS = join(import.meta.dirname, "..", "..", "docs", "formats");
const page = (name: string) => readFileSync(join(DOCS, `${name}.md`), "utf8");

describe("docs/formats", () => {
  it.each(FORMATS.map(({ name }) => name))("%s has a page with its mapping, what is left out and an example", (name) => {
    const text = page(name);
    for (const heading of ["## What becomes what", "## What is left out", "## Example"]) expect(text).toContain(heading);
    expect(text).toContain(`--format ${name}`);
    expect(page("README")).toContain(`](${name}.md)`);
  });

  // Written anew by `vitest run src/exchange/formats.test.ts -u`.
  it.each(FORMATS.filter(({ name }) => name !== "parquet"))("the example of $name is what the program writes", async ({ name, ending }) => {
    const { text } = await written(await exampleRecord(), name, name === "stix" || name === "misp" ? { tlp: "clear" } : {});
    await expect(text).toMatchFileSnapshot(join(DOCS, "examples", `${name}${ending}`));
    expect(page(name)).toContain(`examples/${name}${ending}`);
  });

  it("the codebook beside them is that of the tables, and each table is named on the page", async () => {
    const { text } = await written(await exampleRecord(), "csv", { table: "codebook" });
    await expect(text).toMatchFileSnapshot(join(DOCS, "examples", "codebook.csv"));
    for (const { name } of TABLES) expect(page("csv")).toContain(`\`${name}\``);
  });

  it("has no example that nothing writes", () => {
    const known = new Set(["codebook.csv", ...FORMATS.map(({ name, ending }) => `${name}${ending}`)]);
    expect(readdirSync(join(DOCS, "examples")).filter((file) => !known.has(file))).toEqual([]);
  });

  it("defines every name of the STIX extension", async () => {
    const { text } = await written(await exampleRecord(), "stix", { captures: true });
    const objects: { extensions?: Record<string, object> }[] = JSON.parse(text).objects;
    const names = new Set(objects.flatMap(({ extensions }) => Object.keys(extensions?.[EXTENSION] ?? {})));
    for (const name of names) expect(page("stix"), name).toContain(`\`${name}\``);
    expect(page("stix")).toContain(EXTENSION);
  });
});

describe("words as hard to write down as words can be", () => {
  const byName = (endings: RegExp) => FORMATS.filter(({ ending }) => endings.test(ending)).map(({ name }) => name);

  it.each(byName(/json/))("%s: are JSON that has them as they are", async (name) => {
    const { text } = await written(await smallRecord(INCIDENT), name, name === "misp" ? { tlp: "red" } : {});
    const values = (name === "jsonl" ? text.trim().split("\n") : [text]).flatMap((part) => stringsIn(JSON.parse(part)));
    expect(values).toContain(HOSTILE.publisher);
    if (name !== "csl") expect(values.some((value) => value.includes("nihton\u202c 😀"))).toBe(true);
  });

  it.each(byName(/csv|bib|ris|md|html/))("%s: have no controls, halves of pairs or line ends of their own", async (name) => {
    const { bytes, text } = await written(await smallRecord(INCIDENT), name);
    expect(bytes.equals(Buffer.from(text.toWellFormed()))).toBe(true);
    expect([...text].filter((sign) => sign < " " && !"\t\r\n".includes(sign))).toEqual([]);
    if (/csv|ris|cameo/.test(name)) for (const line of text.split("\r\n").slice(0, 2)) expect(line).not.toContain("\r");
  });

  it.each(FORMATS.map(({ name }) => name))(
    "%s: gives the same bytes of the same record, whatever the order in which its pages came",
    async (name) => {
      const [one, other] = [await emptyArchive(), await emptyArchive()];
      const pages = [ASSURANCE, DENIAL, HOSTILE, INCIDENT];
      for (const page of pages) await add(one, page);
      for (const page of pages.toReversed()) await add(other, page);
      const first = await written(one, name, {}, { all: true });
      const second = await written(other, name, {}, { all: true });
      expect(first.bytes.equals(second.bytes)).toBe(true);
      expect(first.lost).toEqual(second.lost);
    },
  );

  it.each(FORMATS.map(({ name }) => name))("%s: an empty record is written too", async (name) => {
    const { text } = await written(await emptyArchive(), name);
    if (/json/.test(formatNamed(name).ending) && name !== "jsonl") expect(() => JSON.parse(text)).not.toThrow();
  });
});

function stringsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return value !== null && typeof value === "object" ? Object.values(value).flatMap(stringsIn) : [];
}

it("refuses a format that there is none of", () => {
  expect(() => formatNamed("docx")).toThrow("one of jsonl, csv");
  expect(existsSync(join(DOCS, "misp-statement", "definition.json"))).toBe(true);
});
