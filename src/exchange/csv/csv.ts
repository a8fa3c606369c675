import type { Write } from "../format.ts";
import { feedOf } from "../tables/feed.ts";
import { csvCell } from "./cell.ts";

/** What ends a record in RFC 4180. */
const END = "\r\n";

/** One flat table as RFC 4180 writes it, in UTF-8 without a mark at its start, the names of the columns first. */
export const writeCsv: Write = async function* (material, { table }, lost) {
  const { columns, rows } = feedOf(material, table, lost);
  yield `${columns.map(({ name }) => name).join(",")}${END}`;
  for await (const row of rows) yield `${row.map((cell) => csvCell(cell, lost)).join(",")}${END}`;
};
