import type { ExportEntry } from "../../archive/archive.ts";
import { canonical } from "../../record/canonical.ts";
import { type Field, flat, type Table } from "./table.ts";

/** What every table ends with. */
const MORE = { name: "more", type: "text", is: "What the entry has beside the columns, as JSON; empty where there is nothing" } as const;

/** A table with a row an entry. */
export function tableOf<T extends object = ExportEntry>(
  { name, is, of }: Pick<Table, "name" | "is" | "of">,
  fields: readonly Field<T>[],
): Table {
  const said = new Set(["type", ...fields.flatMap(({ says }) => says)]);
  return {
    ...{ name, is, of },
    columns: [...fields.map(({ cell: _, says: __, ...column }) => column), MORE],
    rows: (entry) => [[...fields.map(({ cell }) => flat(cell(entry as unknown as T))), moreOf(entry, said)]],
  };
}

/** A table with several rows an entry: one for each item, beside the entry's id. */
export function tableOfItems<T extends object>(
  { name, is, of }: Pick<Table, "name" | "is" | "of">,
  itemsOf: (entry: ExportEntry) => readonly T[],
  fields: readonly Field<T>[],
): Table {
  const said = new Set(fields.flatMap(({ says }) => says));
  return {
    ...{ name, is, of },
    columns: [...fields.map(({ cell: _, says: __, ...column }) => column), MORE],
    rows: (entry) => itemsOf(entry).map((item) => [...fields.map(({ cell }) => flat(cell(item))), moreOf(item, said)]),
  };
}

function moreOf(value: object, said: ReadonlySet<string>): string | null {
  const rest = Object.entries(value).filter(([name, part]) => !said.has(name) && !isEmpty(part));
  return rest.length === 0 ? null : canonical(Object.fromEntries(rest));
}

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || (Array.isArray(value) && value.length === 0);
}
