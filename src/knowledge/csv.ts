/** A record of a CSV file, and the line on which it begins, from 1. */
export interface CsvRecord {
  readonly line: number;
  readonly cells: readonly string[];
}

/** A CSV file read: its records, or what is wrong with it and where. */
export type Csv = { readonly records: readonly CsvRecord[] } | { readonly fault: string; readonly line: number };

/**
 * Reads CSV as RFC 4180 has it: commas, quotation marks around a cell that holds commas, line ends or doubled marks; lines end in CRLF or LF. A
 * byte order mark at the start is passed over, and so are empty lines. Linear in the length.
 */
export function readCsv(text: string): Csv {
  const records: CsvRecord[] = [];
  let at = text.startsWith("\ufeff") ? 1 : 0;
  let line = 1;
  while (at < text.length) {
    const begun = line;
    const cells: string[] = [];
    for (;;) {
      const cell = text[at] === '"' ? quoted(text, at) : plain(text, at);
      if ("fault" in cell) return { fault: cell.fault, line: cell.fault === UNCLOSED ? line : line + newlines(cell.value) };
      cells.push(cell.value);
      line += newlines(cell.value);
      at = cell.end;
      if (text[at] !== ",") break;
      at++;
    }
    at += text.startsWith("\r\n", at) ? 2 : 1;
    line++;
    if (cells.length > 1 || cells[0] !== "") records.push({ line: begun, cells });
  }
  return { records };
}

const UNCLOSED = "expected a closing quotation mark, found the end of the file";

interface Cell {
  readonly value: string;
  readonly end: number;
}

function plain(text: string, from: number): Cell | { readonly fault: string; readonly value: string } {
  let end = from;
  while (end < text.length && !/[,\r\n"]/.test(text[end]!)) end++;
  if (text[end] === '"') return { fault: "expected a quotation mark only around a whole cell", value: "" };
  return { value: text.slice(from, end), end };
}

function quoted(text: string, from: number): Cell | { readonly fault: string; readonly value: string } {
  let end = from + 1;
  for (;;) {
    end = text.indexOf('"', end);
    if (end < 0) return { fault: UNCLOSED, value: "" };
    if (text[end + 1] !== '"') break;
    end += 2;
  }
  const value = text.slice(from + 1, end).replaceAll('""', '"');
  const next = text[end + 1];
  if (next === undefined || next === "," || next === "\n" || next === "\r") return { value, end: end + 1 };
  return { fault: "expected a comma or the end of the line after a closing quotation mark", value };
}

function newlines(value: string): number {
  let count = 0;
  for (let at = value.indexOf("\n"); at >= 0; at = value.indexOf("\n", at + 1)) count++;
  return count;
}
