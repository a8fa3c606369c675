import { type RawBuilder, sql } from "kysely";
import type { Db } from "../sql/connection.ts";
import { lastNumber, numberAfter } from "../sql/dialects.ts";
import type { Table } from "../sql/layout.ts";

/** A row as it is stored. */
type Row = Readonly<Record<string, unknown>>;

/** How many rows are taken at once: few of tables whose rows hold whole pages. */
const BATCH = { usual: 500, pages: 10 };
const PAGES: ReadonlySet<string> = new Set(["contents", "texts", "next_readings"]);

/** Work in one transaction on the archive that is copied to. */
export type Writing = <T>(work: (db: Db) => Promise<T>) => Promise<T>;

/** Puts the rows of a table into another archive, from the last on that it has: what stands there is what was copied before. Calls back with how many came. */
export async function copyRows(from: Db, writing: Writing, table: Table, onCopied: (rows: number) => void): Promise<void> {
  let last = await writing((db) => lastOf(db, table));
  const most = PAGES.has(table.name) ? BATCH.pages : BATCH.usual;
  for (;;) {
    const rows = await rowsAfter(from, table, last, most);
    if (rows.length > 0) await writing((db) => put(db, table, rows));
    onCopied(rows.length);
    if (rows.length < most) break;
    last = rows.at(-1)!;
  }
  if (!table.numbered) return;
  const [column] = table.key;
  const { rows } = await sql<{ last: number }>`${lastNumber(table.name, column!)}`.execute(from);
  await writing(async (db) => sql`${numberAfter(table.name, column!, rows[0]!.last)}`.execute(db));
}

/** How many rows a table has. */
export async function countOf(db: Db, table: Table): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*) as count from ${sql.table(table.name)}`.execute(db);
  return rows[0]!.count;
}

async function lastOf(db: Db, { name, key }: Table): Promise<Row | null> {
  const backwards = sql.join(key.map((column) => sql`${sql.ref(column)} desc`));
  const { rows } = await sql<Row>`select ${listed(key)} from ${sql.table(name)} order by ${backwards} limit 1`.execute(db);
  return rows[0] ?? null;
}

async function rowsAfter(db: Db, { name, columns, key }: Table, last: Row | null, most: number): Promise<readonly Row[]> {
  const later = last ? sql`(${listed(key)}) > (${sql.join(key.map((column) => last[column]))})` : sql`true`;
  const { rows } =
    await sql<Row>`select ${listed(columns)} from ${sql.table(name)} where ${later} order by ${listed(key)} limit ${most}`.execute(db);
  return rows;
}

/** What is linked with a centre is told of it when all are there (`copyCentres`): it may come first. */
async function put(db: Db, { name }: Table, rows: readonly Row[]): Promise<void> {
  const values = name === "links" ? rows.map((row) => ({ ...row, centre: null })) : rows;
  await db
    .insertInto(name)
    .values(values as never)
    .execute();
}

/** Tells everything that is linked which centre it is with. */
export async function copyCentres(from: Db, writing: Writing): Promise<void> {
  for (let last = 0; ; ) {
    const rows = await from
      .selectFrom("links")
      .select(["seq", "centre"])
      .where("seq", ">", last)
      .orderBy("seq")
      .limit(BATCH.usual)
      .execute();
    await writing(async (db) => {
      for (const [centre, some] of Map.groupBy(rows, (row) => row.centre))
        await db
          .updateTable("links")
          .set({ centre })
          .where(
            "seq",
            "in",
            some.map(({ seq }) => seq),
          )
          .execute();
    });
    if (rows.length < BATCH.usual) return;
    last = rows.at(-1)!.seq;
  }
}

function listed(columns: readonly string[]): RawBuilder<unknown> {
  return sql.join(columns.map((column) => sql.ref(column)));
}
