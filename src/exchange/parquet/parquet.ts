import { ByteWriter, ParquetWriter } from "hyparquet-writer";
import { canonical } from "../../record/canonical.ts";
import type { Write } from "../format.ts";
import type { Lost } from "../lost.ts";
import { feedOf } from "../tables/feed.ts";
import type { Cell, Column } from "../tables/index.ts";

/** How many rows stand in a group: so many are held at a time. */
const ROWS = 10_000;

/** The types of Parquet for those of our tables. */
const TYPES = { text: "STRING", whole: "INT64", number: "DOUBLE", "yes-no": "BOOLEAN" } as const;

/** The schema elements of a table: every column may be empty. */
function schemaOf(columns: readonly Column[]): ConstructorParameters<typeof ParquetWriter>[0]["schema"] {
  const elements = columns.map(({ name, type }) => ({
    ...{ name, repetition_type: "OPTIONAL" as const },
    ...(type === "text"
      ? { type: "BYTE_ARRAY" as const, converted_type: "UTF8" as const }
      : { type: ({ whole: "INT64", number: "DOUBLE", "yes-no": "BOOLEAN" } as const)[type] }),
  }));
  return [{ name: "root", num_children: columns.length }, ...elements];
}

/** One flat table as Parquet, a group of rows at a time; the codebook of its columns stands in the file's own metadata. */
export const writeParquet: Write = async function* (material, { table }, lost) {
  const { columns, rows } = feedOf(material, table, lost);
  const writer = new ByteWriter();
  const file = new ParquetWriter({
    ...{ writer, schema: schemaOf(columns), createdBy: "onrecord" },
    kvMetadata: [{ key: "onrecord:codebook", value: canonical(columns) }],
  });
  let group: (readonly Cell[])[] = [];
  for await (const row of rows) {
    group.push(row);
    if (group.length < ROWS) continue;
    writeGroup(file, columns, group, lost);
    group = [];
    yield taken(writer);
  }
  if (group.length > 0) writeGroup(file, columns, group, lost);
  file.finish();
  yield taken(writer);
};

function writeGroup(file: ParquetWriter, columns: readonly Column[], rows: readonly (readonly Cell[])[], lost: Lost): void {
  const columnData = columns.map(({ name, type }, index) => ({
    ...{ name, type: TYPES[type], offsetIndex: false },
    data: rows.map((row) => parquetValue(row[index] ?? null, type, lost)),
  }));
  void file.write({ columnData, rowGroupSize: rows.length });
}

function parquetValue(cell: Cell, type: Column["type"], lost: Lost): string | number | bigint | boolean | undefined {
  if (cell === null) return undefined;
  if (type === "whole") return BigInt(Math.trunc(Number(cell)));
  if (typeof cell !== "string" || cell.isWellFormed()) return cell;
  lost.add("half of a pair of code units", "UTF-8 has no way to write it: U+FFFD stands for it.");
  return cell.toWellFormed();
}

/** What was written since the last time; the writer goes on at the place in the file where it is. */
function taken(writer: ByteWriter): Uint8Array {
  const bytes = writer.getBytes().slice();
  writer.index = 0;
  return bytes;
}
