import type { Lost } from "../lost.ts";
import type { Material } from "../material/material.ts";
import { CODEBOOK, CODEBOOK_COLUMNS, codebookRows, TABLES, tableNamed } from "./index.ts";
import type { Cell, Column } from "./table.ts";

/** The columns of a table, and its rows as they come. */
export interface Feed {
  readonly columns: readonly Column[];
  readonly rows: AsyncIterable<readonly Cell[]> | Iterable<readonly Cell[]>;
}

/** The table that is asked for, fed with what was chosen; entries of other types are told of. Throws `bad-query` for a table that there is none of. */
export function feedOf(material: Material, name: string | undefined, lost: Lost): Feed {
  if (name === CODEBOOK) return { columns: CODEBOOK_COLUMNS, rows: codebookRows() };
  const table = tableNamed(name);
  const others = new Map(TABLES.map((one) => [one.of, TABLES.filter(({ of }) => of === one.of).map((same) => same.name)]));
  async function* rows(): AsyncIterable<readonly Cell[]> {
    for await (const entry of material.entries()) {
      if (entry.type === table.of) yield* table.rows(entry);
      else lost.add(entry.type, whereElse(others.get(entry.type)));
    }
  }
  return { columns: table.columns, rows: rows() };
}

function whereElse(tables: readonly string[] | undefined): string {
  return tables === undefined ? "No table has it; jsonl does." : `It is in another table: --table ${tables.join(" or ")}.`;
}
