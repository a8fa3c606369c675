import { readCsv } from "./csv.ts";
import { isStateCode, stateNamed } from "./states.ts";
import { USER_KINDS, type UserRow } from "./user.ts";

/** Something wrong in a person's file: on which line, from 1, and what. */
export interface RowFault {
  readonly line: number;
  readonly fault: string;
}

/** Rows read from a person's file, each with its line, and all that is wrong; where anything is, no row should be taken. */
export interface UserRows {
  readonly rows: readonly UserRow[];
  readonly faults: readonly RowFault[];
}

/** A name and an alias, in UTF-16 code units; longer ones are sentences. */
const LONGEST_NAME = 120;

/** A source, in UTF-16 code units. */
const LONGEST_SOURCE = 500;

/** Rows in a file: more are no longer somebody's own knowledge, and reading leans on every one. */
export const MOST_ROWS = 10_000;

const COLUMNS = ["name", "kind", "country", "aliases", "source", "date"] as const;
type Column = (typeof COLUMNS)[number];

/**
 * Reads rows from CSV. The first line names the columns, in any order: `name` and `kind` must be there; `country` (a state's name or ISO alpha-3 code),
 * `aliases` (semicolons between), `source` and `date` (2031, 2031-04, 2031-04-09) may.
 */
export function readUserRows(text: string): UserRows {
  const csv = readCsv(text);
  if ("fault" in csv) return { rows: [], faults: [csv] };
  const [head, ...records] = csv.records;
  const columns = (head?.cells ?? []).map((cell) => cell.trim().toLowerCase());
  const wrong = headFault(columns);
  if (wrong !== null) return { rows: [], faults: [{ line: head?.line ?? 1, fault: wrong }] };
  if (records.length > MOST_ROWS)
    return { rows: [], faults: [{ line: records[MOST_ROWS]!.line, fault: `expected at most ${MOST_ROWS} rows, found ${records.length}` }] };
  const rows: UserRow[] = [];
  const faults: RowFault[] = [];
  const taken = new Map<string, number>();
  for (const { line, cells } of records) {
    const row = cells.length === columns.length ? rowOf(columns, cells) : `expected ${columns.length} cells, found ${cells.length}`;
    const fault = typeof row === "string" ? row : doubled(row, line, taken);
    if (fault !== null) faults.push({ line, fault });
    else rows.push(row as UserRow);
  }
  return { rows, faults };
}

function headFault(columns: readonly string[]): string | null {
  if (columns.length === 1 && columns[0]!.includes(";")) return "expected commas between the columns, found semicolons";
  const strange = columns.find((column) => !(COLUMNS as readonly string[]).includes(column));
  if (strange !== undefined || !columns.includes("name") || !columns.includes("kind"))
    return `expected a first line that names the columns (name, kind, and any of country, aliases, source, date), found \`${columns.join(",").slice(0, 80)}\``;
  return new Set(columns).size < columns.length ? "expected each column once" : null;
}

/** The row, or what is wrong with it. */
function rowOf(columns: readonly string[], cells: readonly string[]): UserRow | string {
  const cell = (column: Column) => (cells[columns.indexOf(column)] ?? "").replace(/\s+/g, " ").trim();
  const [name, kind, country, source, date] = [cell("name"), cell("kind"), cell("country"), cell("source"), cell("date")];
  const aliases = [
    ...new Set(
      cell("aliases")
        .split(";")
        .map((alias) => alias.trim()),
    ),
  ].filter((alias) => alias !== "" && alias !== name);
  const long = [name, ...aliases].find((one) => one.length > LONGEST_NAME);
  const bare = [name, ...aliases].find((one) => !/[\p{L}\p{N}]/u.test(one));
  if (name === "") return "expected a name, found nothing";
  if (long !== undefined) return `expected a name of at most ${LONGEST_NAME} characters, found \`${long.slice(0, 40)}…\``;
  if (bare !== undefined) return `expected a name with letters or figures, found \`${bare}\``;
  if (!(USER_KINDS as readonly string[]).includes(kind))
    return `expected a kind (${USER_KINDS.join(", ")}), found \`${kind.slice(0, 40)}\``;
  const whose = stateIn(country);
  if (whose === null) return `expected a state's name, or its ISO alpha-3 code such as FRA, found \`${country.slice(0, 40)}\``;
  if (source.length > LONGEST_SOURCE) return `expected a source of at most ${LONGEST_SOURCE} characters, found ${source.length}`;
  if (date !== "" && !isDate(date)) return `expected a date such as 2031, 2031-04 or 2031-04-09, found \`${date.slice(0, 40)}\``;
  return { name, aliases, kind, ...whose, source, date: date || null };
}

/** Whose a row is: by code, by a name that the tables have a code of, or by another name; null for what is neither. */
function stateIn(cell: string): Pick<UserRow, "country" | "state"> | null {
  if (cell === "") return { country: null };
  const known = isStateCode(cell) ? cell : nameCode(cell);
  if (known !== null) return { country: known };
  const isName = cell.length <= LONGEST_NAME && /\p{L}/u.test(cell) && !LIKE_A_CODE.test(cell);
  return isName ? { country: null, state: cell } : null;
}

/** What looks like a code and is none is a slip, never a state's name. */
const LIKE_A_CODE = /^\p{Lu}{1,3}$/u;

function nameCode(name: string): string | null {
  const known = stateNamed(name);
  return known && known.form !== "capital" ? known.code : null;
}

function isDate(date: string): boolean {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(date) ?? [];
  if (year === undefined) return false;
  const last = new Date(Date.UTC(Number(year), Number(month ?? 1), 0)).getUTCDate();
  return Number(month ?? 1) >= 1 && Number(month ?? 1) <= 12 && Number(day ?? 1) >= 1 && Number(day ?? 1) <= last;
}

/** A name that means two things would make reading depend on their order. */
function doubled({ name, aliases }: UserRow, line: number, taken: Map<string, number>): string | null {
  for (const one of [name, ...aliases]) {
    const before = taken.get(one);
    if (before !== undefined) return `expected each name once, found \`${one}\` as on line ${before}`;
  }
  for (const one of [name, ...aliases]) taken.set(one, line);
  return null;
}
