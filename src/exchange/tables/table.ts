import type { ExportEntry } from "../../archive/archive.ts";

/** What a cell holds; null where nothing is known. Lists are joined (`LIST`), since a flat table has no lists. */
export type Cell = string | number | boolean | null;

/** A column of a table, as the codebook tells of it. */
export interface Column {
  readonly name: string;
  readonly type: "text" | "whole" | "number" | "yes-no";
  readonly is: string;
  /** The column of another data set that means the same. */
  readonly sameAs?: string;
}

/** A flat table of the entries of one type. What has no column of its own stands in the column `more` as JSON, so that nothing of a row is lost. */
export interface Table {
  readonly name: string;
  readonly is: string;
  /** The type of the entries that give its rows. */
  readonly of: string;
  readonly columns: readonly Column[];
  /** The rows that one entry gives, cells in the order of the columns. */
  readonly rows: (entry: ExportEntry) => readonly (readonly Cell[])[];
}

/** What stands between the items of a list in a cell. */
export const LIST = "; ";

/** A column with how its cell comes out of an entry. */
export interface Field<T> extends Column {
  readonly cell: (value: T) => Cell | readonly string[];
  /** The names of the entry's own values that this column says in full, so that `more` needs not repeat them. */
  readonly says: readonly string[];
}

/** Cells of lists are joined; a list with an item that would not come apart again stands as JSON; everything else as it is. */
export function flat(cell: Cell | readonly string[]): Cell {
  if (cell === null || typeof cell !== "object") return cell;
  if (cell.length === 0) return null;
  return cell.some((item) => item.includes(LIST) || item.startsWith("[")) ? JSON.stringify(cell) : cell.join(LIST);
}

/** Spans as a cell: `12-30; 44-60`, UTF-16 code units, end exclusive. */
export function spansOf(spans: readonly (readonly [number, number])[]): string[] {
  return spans.map(([start, end]) => `${start}-${end}`);
}
