import Database from "better-sqlite3";
import { Kysely, SqliteDialect } from "kysely";
import { migrate } from "./migrations.ts";
import type { Tables } from "./schema.ts";

/** A table that holds rows of its own, as the steps of the schema leave it. */
export interface Table {
  readonly name: keyof Tables;
  readonly columns: readonly string[];
  /** The columns of its primary key, in its order. */
  readonly key: readonly string[];
  /** Whether the store numbers its rows where nobody does; the key is that number. */
  readonly numbered: boolean;
  readonly refersTo: readonly string[];
}

/** What the steps of the schema make. */
export interface Layout {
  /** Those that are referred to before those that refer to them. */
  readonly tables: readonly Table[];
  /** The statements that make all of it in SQLite: tables in the same order, then the indexes of words, then what is on tables. */
  readonly statements: readonly string[];
}

/** A thing of a database, as SQLite lists it. */
interface Made {
  readonly type: string;
  readonly name: string;
  readonly sql: string;
}

/** What an archive is laid out as: the steps are taken in an empty database, since they are where it is written down. */
export async function layout(): Promise<Layout> {
  const database = new Database(":memory:");
  const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database }) });
  try {
    await migrate(db, 0);
    const made = database
      .prepare<[], Made>("select type, name, sql from sqlite_schema where sql is not null and name not like 'sqlite%'")
      .all();
    const wordIndexes = made.filter(({ sql }) => /^create virtual table/i.test(sql));
    // What an index of words keeps is in tables that are called after it.
    const isInside = ({ name }: Made) => wordIndexes.some((index) => name.startsWith(`${index.name}_`));
    const own = made.filter((one) => one.type === "table" && !wordIndexes.includes(one) && !isInside(one));
    const tables = referredFirst(own.map((one) => tableOf(database, one)));
    const sqlOf = new Map(own.map(({ name, sql }) => [name, sql]));
    const rest = made.filter(({ type }) => type !== "table");
    return { tables, statements: [...tables.map(({ name }) => sqlOf.get(name)!), ...[...wordIndexes, ...rest].map(({ sql }) => sql)] };
  } finally {
    await db.destroy();
  }
}

function tableOf(database: Database.Database, { name, sql }: Made): Table {
  const columns = database.prepare<[], { name: string; pk: number }>(`pragma table_info("${name}")`).all();
  const key = columns.filter(({ pk }) => pk > 0).sort((one, other) => one.pk - other.pk);
  return {
    name: name as keyof Tables,
    columns: columns.map((column) => column.name),
    key: key.map((column) => column.name),
    numbered: /\((?:seq integer primary key|\w+ integer primary key autoincrement)/i.test(sql),
    refersTo: [...new Set([...sql.matchAll(/ references (\w+)/g)].map(([, table]) => table!))].filter((table) => table !== name),
  };
}

function referredFirst(tables: readonly Table[]): Table[] {
  const sorted: Table[] = [];
  for (let left = tables; left.length > 0; ) {
    const ready = left.filter(({ refersTo }) => refersTo.every((table) => sorted.some(({ name }) => name === table)));
    if (ready.length === 0) throw new Error("Expected tables that can be made one after the other, not a ring of references");
    sorted.push(...ready);
    left = left.filter((table) => !ready.includes(table));
  }
  return sorted;
}
