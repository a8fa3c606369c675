import { expect, it } from "vitest";
import { smallRecord, written } from "../testing/stage.ts";

it("CSL-JSON: an item an article, names whole, dates in parts as far as known", async () => {
  const { text, lost } = await written(await smallRecord(), "csl");
  const items: Record<string, unknown>[] = JSON.parse(text);
  expect(items).toHaveLength(3);
  expect(items).toContainEqual(
    expect.objectContaining({
      ...{ type: "article-newspaper", "container-title": '+Ledger, "Daily" | *Post*', URL: "https://ledger.example/a?b=1&c=%22" },
      issued: { "date-parts": [[2032, 2]] },
    }),
  );
  expect(lost.find(({ what }) => what === "statement")?.count).toBeGreaterThan(0);
});

it("BibTeX: keys are plain, what LaTeX would run is written out", async () => {
  const { text } = await written(await smallRecord(), "bibtex");
  expect([...text.matchAll(/^@article\{([^,]+),$/gm)].map(([, key]) => key)).toEqual(
    expect.arrayContaining([expect.stringMatching(/^meridianpost2031-[0-9a-f]{8}$/)]),
  );
  expect(text).toContain('journal = {+Ledger, "Daily" | *Post*}');
  expect(text).toContain("month = feb");
  for (const entry of text.trim().split("\n\n")) {
    const plain = entry.replaceAll(/\\[{}]/g, "");
    expect(plain.split("{").length).toBe(plain.split("}").length);
  }
});

it("RIS: a tag a line, whatever stands in the values", async () => {
  const { text } = await written(await smallRecord(), "ris");
  for (const line of text.split("\r\n")) expect(line).toMatch(/^(?:[A-Z][A-Z0-9] {2}- .*)?$/u);
  expect(text.match(/^ER {2}- $/gm)).toHaveLength(3);
  expect(text).toContain("DA  - 2031/04/09/\r\n");
  expect(text).toContain("DA  - 2032/02//\r\n");
});
