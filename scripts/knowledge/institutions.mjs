import { readdirSync, readFileSync } from "node:fs";

const FOLDER = new URL("tables/", import.meta.url);

/** The columns that every table has, in their order; some have more. */
const COLUMNS = ["name", "aliases", "kind", "country", "source", "date"];

/** Pages of the English Wikipedia are most of the sources: the start of their addresses is left out of the rows. */
const WIKIPEDIA = "https://en.wikipedia.org/wiki/";

/** One row an institution, of all tables in tables/, in their order. Throws where a table is not as it should be, with its line. */
export function institutionRows() {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith(".tsv"))
    .sort()
    .flatMap((file) => tableRows(file, readFileSync(new URL(file, FOLDER), "utf8")));
}

function tableRows(file, text) {
  const [head, ...lines] = text.replace(/\r?\n$/, "").split("\n");
  const columns = head.split("\t");
  if (COLUMNS.some((column, index) => columns[index] !== column)) throw new Error(`${file}:1: expected ${COLUMNS.join(", ")}, not ${head}`);
  return lines.map((line, index) => {
    const cells = line.split("\t");
    const row = Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? ""]));
    const fault = faultOf(row, cells.length, columns.length);
    if (fault) throw new Error(`${file}:${index + 2}: ${fault}`);
    const names = [row.name, ...(row.aliases ? row.aliases.split(";") : [])].join(";");
    const owned = row["state-owned"] === "yes" ? "state-owned" : "";
    const seat = row["stands for"] ? `${row["stands for"]}/${row.also}` : "";
    const source = row.source.startsWith(WIKIPEDIA) ? row.source.slice(WIKIPEDIA.length) : row.source;
    return [names, row.kind, row.country, source, row.date, owned || seat].join("|");
  });
}

function faultOf(row, found, expected) {
  if (found !== expected) return `expected ${expected} cells, not ${found}`;
  if (row.name === "" || row.name !== row.name.trim()) return `expected a name, not \`${row.name}\``;
  if (!/^(?:[A-Z]{3})?$/.test(row.country)) return `expected an ISO alpha-3 code or nothing, not \`${row.country}\``;
  if (!/^https:\/\//.test(row.source)) return `expected an address as the source, not \`${row.source}\``;
  if (!/^\d{4}(?:-\d\d){0,2}$/.test(row.date)) return `expected a date, not \`${row.date}\``;
  return Object.values(row).some((cell) => cell.includes("|")) ? "expected no | in a cell" : null;
}
