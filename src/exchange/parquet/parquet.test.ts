import { parquetMetadata, parquetReadObjects } from "hyparquet";
import { describe, expect, it } from "vitest";
import type { ExportEntry } from "../../archive/archive.ts";
import { all } from "../../archive/testing/fixtures.ts";
import { noLosses } from "../lost.ts";
import { TABLES } from "../tables/index.ts";
import { COPY, INCIDENT, smallRecord, written } from "../testing/stage.ts";
import { writeParquet } from "./parquet.ts";

function asBuffer(bytes: Buffer): ArrayBuffer {
  return new Uint8Array(bytes).buffer;
}

describe("Parquet", () => {
  it("comes back out of a reader word for word, with types, and the codebook in its metadata", async () => {
    const archive = await smallRecord(INCIDENT, COPY);
    const { bytes } = await written(archive, "parquet");
    const file = asBuffer(bytes);
    const rows = await parquetReadObjects({ file });
    const statements = (await all(archive.export({ all: false }))).filter(({ type }) => type === "statement");
    expect(rows.map(({ content }) => content)).toEqual(statements.map((entry) => (entry.words as { content: string }).content));
    expect(rows.map(({ passage }) => passage)).toEqual(statements.map((entry) => (entry.passage as { text: string }).text));
    expect(rows.every(({ sure, articles }) => sure === true && (articles == null || typeof articles === "bigint"))).toBe(true);
    const codebook = parquetMetadata(file).key_value_metadata!.find(({ key }) => key === "onrecord:codebook")!;
    expect(JSON.parse(codebook.value!).map(({ name }: { name: string }) => name)).toEqual(TABLES[0]!.columns.map(({ name }) => name));
  });

  it.each(TABLES.map(({ name }) => name))("the table %s has the very cells of the CSV's rows", async (table) => {
    const archive = await smallRecord(INCIDENT, COPY);
    const { bytes } = await written(archive, "parquet", { table });
    const rows = await parquetReadObjects({ file: asBuffer(bytes) });
    const { of, columns, rows: rowsOf } = TABLES.find(({ name }) => name === table)!;
    const expected = (await all(archive.export({ all: false }))).filter(({ type }) => type === of).flatMap(rowsOf);
    expect(rows).toHaveLength(expected.length);
    for (const [at, row] of rows.entries())
      expect(columns.map(({ name, type }) => (type === "whole" && row[name] != null ? Number(row[name]) : (row[name] ?? null)))).toEqual(
        expected[at],
      );
  });

  it("writes group after group, and tells of what UTF-8 cannot write", async () => {
    const entries = Array.from(
      { length: 25_000 },
      (_, at): ExportEntry => ({ type: "relation", id: `r${at}`, kind: "denies", why: at === 7 ? "\ud83d" : "so" }),
    );
    const material = {
      entries: async function* () {
        yield* entries;
      },
    } as unknown as Parameters<typeof writeParquet>[0];
    const lost = noLosses();
    const pieces = await all(writeParquet(material, { table: "relations" }, lost) as AsyncIterable<Uint8Array>);
    expect(pieces).toHaveLength(3);
    const file = asBuffer(Buffer.concat(pieces));
    const rows = await parquetReadObjects({ file });
    expect(rows).toHaveLength(25_000);
    expect(rows[24_999]!.id).toBe("r24999");
    expect(rows[7]!.why).toBe("\ufffd");
    expect(lost.list()).toMatchObject([{ what: "half of a pair of code units", count: 1 }]);
    expect(parquetMetadata(file).row_groups).toHaveLength(3);
  });
});
