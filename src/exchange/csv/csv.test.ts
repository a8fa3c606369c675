import { parse as parseCsv } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { all } from "../../archive/testing/fixtures.ts";
import { noLosses } from "../lost.ts";
import { TABLES } from "../tables/index.ts";
import { COPY, INCIDENT, smallRecord, written } from "../testing/stage.ts";
import { csvCell, unguarded } from "./cell.ts";

function parse(text: string): Record<string, string>[] {
  return parseCsv(text, { columns: true, record_delimiter: "\r\n" }) as Record<string, string>[];
}

describe("CSV", () => {
  it("comes back out of another library word for word, but for controls, which are told of", async () => {
    const archive = await smallRecord();
    const { text, lost } = await written(archive, "csv");
    const rows = parse(text);
    const statements = (await all(archive.export({ all: false }))).filter(({ type }) => type === "statement");
    expect(rows.map(({ id }) => id)).toEqual(statements.map(({ id }) => id));
    for (const [index, entry] of statements.entries()) {
      const { words, passage } = entry as unknown as { words: { content: string }; passage: { text: string } };
      expect(unguarded(rows[index]!.content!)).toBe(words.content);
      expect(unguarded(rows[index]!.passage!)).toBe(passage.text.replace("\0", "␀").replace("\u0007", "␇"));
    }
    expect(lost.find(({ what }) => what === "control character")?.count).toBeGreaterThan(0);
  });

  it("holds every entry of the record in one of its tables, the rest of each in `more`", async () => {
    const archive = await smallRecord(INCIDENT, COPY);
    const entries = await all(archive.export({ all: false }));
    for (const type of new Set(entries.map((entry) => entry.type))) {
      const table = TABLES.find(({ of }) => of === type)!;
      const { text, lost } = await written(archive, "csv", { table: table.name });
      if (type !== "incident") expect(parse(text)).toHaveLength(entries.filter((entry) => entry.type === type).length);
      const left = lost.filter(({ what }) => what !== "control character").reduce((sum, { count }) => sum + count, 0);
      expect(left).toBe(entries.filter((entry) => entry.type !== type).length);
    }
  });

  it("has a codebook with every column of every table", async () => {
    const { text } = await written(await smallRecord(), "csv", { table: "codebook" });
    expect(parse(text).map(({ table, column }) => `${table} ${column}`)).toEqual(
      TABLES.flatMap(({ name, columns }) => columns.map((column) => `${name} ${column.name}`)),
    );
  });

  it.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", " =1", "'=1", "\u200f=1", "＝1", "\n@x"])(
    "never writes %j so that a spreadsheet runs it",
    (text) => {
      const [[cell]] = parseCsv(csvCell(text, noLosses()), { record_delimiter: "\r\n" }) as [[string]];
      expect(cell.startsWith("'")).toBe(true);
      expect(unguarded(cell)).toBe(text);
    },
  );

  it("gives back any text that has no controls", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "grapheme" }), { minLength: 1 }), (texts) => {
        const row = texts.map((text) => csvCell(text, noLosses())).join(",");
        const [cells] = parseCsv(`${row}\r\n`, { record_delimiter: "\r\n" }) as string[][];
        expect(cells!.map(unguarded)).toEqual(texts);
      }),
    );
  });

  it("refuses a table that there is none of", async () => {
    await expect(written(await smallRecord(), "csv", { table: "nothing" })).rejects.toMatchObject({ code: "bad-query" });
  });
});
