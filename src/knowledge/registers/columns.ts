import { readCsv } from "../csv.ts";

/** A record of a table by the names of its columns, in small letters; empty where there is no such column or cell. */
export type Cells = (column: string) => string;

/** The records of a CSV file with a head; null where it is none, or its records have other numbers of cells. */
export function tableOf(text: string): { readonly columns: readonly string[]; readonly rows: readonly Cells[] } | null {
  const csv = readCsv(text);
  if ("fault" in csv || csv.records.length === 0) return null;
  const [head, ...records] = csv.records;
  const columns = head!.cells.map((cell) => cell.trim().toLowerCase());
  const at = new Map(columns.map((column, index) => [column, index]));
  if (records.some(({ cells }) => cells.length !== columns.length)) return null;
  const rows = records.map(
    ({ cells }): Cells =>
      (column) =>
        (cells[at.get(column) ?? -1] ?? "").replace(/\s+/g, " ").trim(),
  );
  return { columns, rows };
}

/** Values of a cell that holds several, each once; registers write that there is none in words. */
export function several(cell: string, separator: RegExp = /\s*;\s*/): string[] {
  return [...new Set(cell.split(separator).map((value) => value.trim()))].filter((value) => value !== "" && !NONE.test(value));
}

const NONE = /^(?:not available|none|unknown|n\/?a|null|-)$/i;

/** A date as EDTF, written 2031-04-09, 2031-04, 2031, 2031/04/09 or 04/09/2031; null for anything else. */
export function edtfOf(cell: string): string | null {
  const iso = /^(\d{4})(?:[-/](\d{1,2})(?:[-/](\d{1,2}))?)?(?:[T ].*)?$/.exec(cell);
  if (iso)
    return [
      iso[1],
      ...[iso[2], iso[3]].filter((part) => part !== undefined && Number(part) > 0).map((part) => part!.padStart(2, "0")),
    ].join("-");
  const american = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(cell);
  return american ? `${american[3]}-${american[1]!.padStart(2, "0")}-${american[2]!.padStart(2, "0")}` : null;
}
