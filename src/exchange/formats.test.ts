import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { FORMATS, formatNamed } from "./formats.ts";
import { EXTENSION } from "./stix/extension.ts";
import { TABLES } from "./tables/index.ts";
import { exampleRecord } from "./testing/example-record.ts";
import { written } from "./testing/stage.ts";

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

it("refuses a format that there is none of", () => {
  expect(() => formatNamed("docx")).toThrow("one of jsonl, csv");
  expect(existsSync(join(DOCS, "misp-statement", "definition.json"))).toBe(true);
});
