import { once } from "node:events";
import { chmodSync, createWriteStream, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import pg from "pg";
import type { Server } from "../../src/archive/postgres/testing/server.ts";
import { layout, type Table } from "../../src/archive/sql/layout.ts";
import { wordsIn } from "../serving/multiply.ts";

type Row = readonly unknown[];

/** What the template of a database has by itself. */
const HAS: ReadonlySet<string> = new Set(["meta"]);

/**
 * The address of a database with what an archive in a file holds, made where there is none of that name yet. Row by row as the program copies archives takes hours for a million statements; here the
 * server reads whole tables from files, without looking at what refers to what, and makes the indexes after that. What finds pages by their words is left out, since only statements are searched.
 */
export async function inPostgres(server: Server, path: string, name: string): Promise<string> {
  const known = await server.find(name);
  if (known) return known;
  const making = `${name}_making`;
  const begun = await server.find(making);
  if (begun) await server.drop(begun);
  const address = await server.database({ archive: true, name: making });
  const database = new Database(path, { readonly: true });
  const client = new pg.Client({ connectionString: address, options: "-c search_path=onrecord -c session_replication_role=replica" });
  const folder = mkdtempSync(join(tmpdir(), "onrecord-rows-"));
  chmodSync(folder, 0o755);
  await client.connect();
  try {
    await client.query("set maintenance_work_mem = '512MB'");
    const { rows: indexes } = await client.query<{ indexname: string; indexdef: string }>(`select indexname, indexdef from pg_indexes i
      where schemaname = 'onrecord' and not exists (select from pg_constraint c where c.conname = i.indexname)`);
    for (const { indexname } of indexes) await client.query(`drop index "${indexname}"`);
    const copied = async (table: string, columns: readonly string[], rows: Iterable<Row>) => {
      const file = join(folder, table);
      await writeRows(file, rows);
      await client.query(`copy ${table} (${columns.map((column) => `"${column}"`).join(", ")}) from '${file}'`);
      rmSync(file);
    };
    for (const table of (await layout()).tables) if (!HAS.has(table.name)) await copied(table.name, table.columns, rowsOf(database, table));
    const { last } = database.prepare<[], { last: number }>("select max(seq) as last from statements").get()!;
    await copied("statement_words", ["rowid", "words", "speakers"], wordRows(database, last));
    for (const { indexdef } of indexes) await client.query(indexdef);
    await client.query("select post_until(((select max(rowid) from statement_words) - 1024) >> 12 << 12)");
    await client.query("analyze");
  } finally {
    await client.end();
    database.close();
    rmSync(folder, { recursive: true });
  }
  return server.rename(making, name);
}

function rowsOf(database: Database.Database, { name, columns }: Table): Iterable<Row> {
  const listed = columns.map((column) => `"${column}"`).join(", ");
  return database.prepare<[], unknown[]>(`select ${listed} from ${name}`).raw().iterate();
}

function* wordRows(database: Database.Database, last: number): Iterable<Row> {
  for (const { seq, words, speakers } of wordsIn(database, last)) yield [seq, words, speakers];
}

/** A file as `copy` reads it. */
async function writeRows(file: string, rows: Iterable<Row>): Promise<void> {
  const stream = createWriteStream(file, { highWaterMark: 1 << 20 });
  for (const row of rows) if (!stream.write(`${row.map(written).join("\t")}\n`)) await once(stream, "drain");
  stream.end();
  await once(stream, "finish");
}

const ESCAPED: Readonly<Record<string, string>> = { "\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r" };

function written(value: unknown): string {
  if (value === null) return "\\N";
  if (Buffer.isBuffer(value)) return `\\\\x${value.toString("hex")}`;
  return String(value).replaceAll(/[\\\t\n\r]/g, (sign) => ESCAPED[sign]!);
}
