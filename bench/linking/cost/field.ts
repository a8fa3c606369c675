import { closeSync, openSync } from "node:fs";
import Database from "better-sqlite3";
import { sql } from "kysely";
import { ARTICLES } from "../../../src/archive/origins.ts";
import { connect } from "../../../src/archive/sql/connection.ts";
import { putNodes } from "../../../src/archive/sql/linking/index.ts";
import { migrate } from "../../../src/archive/sql/migrations.ts";
import type { ArticleSketch, LinkNode } from "../../../src/linking/index.ts";
import { KEYS_OF_ONE, STORED, storedArticle } from "./articles.ts";

/** The tables of linking, full of articles. */
export interface Field {
  /** Adds articles by the linking door, in one transaction that is taken back; gives the milliseconds of the processor that it took, whatever else runs. */
  add(articles: readonly LinkNode<ArticleSketch>[]): Promise<number>;
  close(): Promise<void>;
}

/** Rows that added articles point at: as many as are added at a time. */
const SPARE = 100;

/**
 * Makes a database that holds so many articles, none like another. `STORED` of them came through the door; the others are written into the tables
 * by number, as the door would leave them, since a million go through it in an hour.
 */
export async function openField(path: string, size: number): Promise<Field> {
  closeSync(openSync(path, "w"));
  const made = connect(path, "write");
  await migrate(made, 0);
  await made.destroy();
  fill(path, size);
  const db = connect(path, "write");
  await sql`begin`.execute(db);
  for (let number = 1; number <= STORED; number++) await putNodes(db, ARTICLES, size + SPARE + number, [storedArticle(number)]);
  await sql`commit`.execute(db);
  return {
    async add(articles) {
      await sql`begin`.execute(db);
      const start = process.cpuUsage();
      for (const [index, article] of articles.entries()) await putNodes(db, ARTICLES, size + 1 + index, [article]);
      const { user, system } = process.cpuUsage(start);
      await sql`rollback`.execute(db);
      return (user + system) / 1000;
    },
    close: () => db.destroy(),
  };
}

/** How many bits a key's number has: `keysOf` takes six bytes of a hash. */
const KEY_BITS = 48;

/** Keys in their order lead to articles in no order, by a multiplication: so every table is written from its beginning to its end. */
const STRIDE = 7919;

function fill(path: string, size: number): void {
  const database = new Database(path);
  database.pragma("synchronous = off");
  database.pragma("journal_mode = off");
  database.pragma("foreign_keys = off");
  const { sketch, keys } = storedArticle(0);
  const rank = "strftime('%Y-%m-%d', 2458849.5 + n * 4000.0 / $size, 'auto') || printf(' %09d %020d', n, n)";
  const numbers = "with recursive numbers (n) as (select 1 union all select n + 1 from numbers where n < $last)";
  const run = (statement: string, given: Record<string, number | string>) => database.prepare(statement).run(given);
  const rows = { last: size + SPARE + STORED };
  run(
    `insert into captures (seq, sha256, media_type, size, given_json) ${numbers} select n, printf('%064d', n), 'text/plain', 0, '{}' from numbers`,
    rows,
  );
  run(
    `insert into articles (capture, sha256, engine_json, given_json, article_json, date_key, sure) ${numbers} select n, printf('%064d', n), '{}', '{}', '{}', '', 0 from numbers`,
    rows,
  );
  run(
    `insert into links (seq, kind, id, capture, rank, keys_json, sketch_json, centre, members)
      ${numbers} select n, 'article', printf('%064d', n), n, ${rank}, $keys, $sketch, n, 1 from numbers`,
    { last: size, size, keys: JSON.stringify(keys), sketch: JSON.stringify(sketch) },
  );
  run(
    `insert into link_keys (key, rank, link) select key, ${rank}, n from (
      ${numbers.replaceAll("(n)", "(i)").replaceAll("n + 1", "i + 1").replaceAll("n <", "i <")}
      select i * $step as key, (i * ${STRIDE}) % $size + 1 as n from numbers)`,
    { last: size * KEYS_OF_ONE, size, step: Math.floor(2 ** KEY_BITS / (size * KEYS_OF_ONE + 1)) },
  );
  database.pragma("journal_mode = wal");
  database.close();
}
