import { OnrecordError } from "../../record/error.ts";
import { ARTICLE_PARTIES } from "./article-parties.ts";
import { ARTICLES } from "./articles.ts";
import { ATTRIBUTIONS } from "./attributions.ts";
import { INCIDENTS } from "./incidents.ts";
import { OTHERS } from "./others.ts";
import { PARTIES } from "./parties.ts";
import { STATEMENTS } from "./statements.ts";
import type { Cell, Column, Table } from "./table.ts";

/** The flat tables, the one that is written where none is named first. */
export const TABLES: readonly Table[] = [STATEMENTS, ARTICLES, PARTIES, INCIDENTS, ...OTHERS, ATTRIBUTIONS, ARTICLE_PARTIES];

/** The name of the table that tells of all the others. */
export const CODEBOOK = "codebook";

/** The names that `--table` takes. */
export const TABLE_NAMES: readonly string[] = [...TABLES.map(({ name }) => name), CODEBOOK];

/** The columns of the codebook. */
export const CODEBOOK_COLUMNS: readonly Column[] = [
  { name: "table", type: "text", is: "The table" },
  { name: "column", type: "text", is: "The column" },
  { name: "type", type: "text", is: "text, whole (a whole number), number or yes-no" },
  { name: "is", type: "text", is: "What stands in it" },
  { name: "same_as", type: "text", is: "The column of another data set that means the same" },
];

/** A row for every column of every table. */
export function codebookRows(): Cell[][] {
  return TABLES.flatMap(({ name: table, columns }) => columns.map(({ name, type, is, sameAs }) => [table, name, type, is, sameAs ?? null]));
}

/** The table of a name. Throws `bad-query` where there is none. */
export function tableNamed(name: string = STATEMENTS.name): Table {
  const table = TABLES.find((one) => one.name === name);
  if (!table) throw new OnrecordError("bad-query", `Expected a table, one of ${TABLE_NAMES.join(", ")}, not \`${name}\`.`, { name });
  return table;
}

export type { Cell, Column, Table } from "./table.ts";
