import { closeSync, openSync } from "node:fs";
import Database from "better-sqlite3";
import { sql } from "kysely";
import { ARTICLES } from "../../../src/archive/origins.ts";
import { connect } from "../../../src/archive/sqlite/connection.ts";
import { keysOf } from "../../../src/archive/sqlite/linking/field.ts";
import { putNodes } from "../../../src/archive/sqlite/linking/index.ts";
import { migrate } from "../../../src/archive/sqlite/migrations.ts";
import type { ArticleSketch, LinkNode } from "../../../src/linking/index.ts";
import { storedArticle } from "./articles.ts";

/** The tables of linking, full of articles. */
export interface Field {
  readonly size: number;
  /** Adds articles by the linking door, in one transaction that is taken back; gives the milliseconds that it took, the disk aside. */
  add(articles: readonly LinkNode<ArticleSketch>[]): Promise<number>;
  close(): Promise<void>;
}

/** Rows of an article that linking points at, numbered from one; there are as many spare ones as are added at a time. */
const SPARE = 1_000;

/**
 * Makes a database that holds so many articles, none like another. They are written into the tables as the door would leave them, since a
 * million go through it in an hour, and by their keys in order, which is what makes it quick.
 */
export async function openField(path: string, size: number): Promise<Field> {
  closeSync(openSync(path, "w"));
  const db = connect(path, "write");
  await migrate(db, 0);
  await db.destroy();
  fill(path, size);
  const open = connect(path, "write");
  return {
    size,
    async add(articles) {
      await sql`begin`.execute(open);
      const start = performance.now();
      for (const [index, article] of articles.entries()) await putNodes(open, ARTICLES, size + 1 + index, [article]);
      const took = performance.now() - start;
      await sql`rollback`.execute(open);
      return took;
    },
    close: () => open.destroy(),
  };
}

function fill(path: string, size: number): void {
  const database = new Database(path);
  database.pragma("synchronous = off");
  database.pragma("journal_mode = off");
  database.pragma("cache_size = -200000");
  database.pragma("foreign_keys = off");
  database.exec("begin; create temp table filled (key integer, rank text, link integer)");
  const capture = database.prepare("insert into captures (seq, sha256, media_type, size, given_json) values (?, ?, 'text/plain', 0, '{}')");
  const article = database.prepare(
    "insert into articles (capture, sha256, engine_json, given_json, article_json, date_key, sure) values (?, ?, '{}', '{}', '{}', '', 0)",
  );
  const link = database.prepare(
    `insert into links (seq, kind, id, capture, rank, keys_json, sketch_json, centre, likeness_json, members)
      values (?, 'article', ?, ?, ?, ?, ?, ?, null, 1)`,
  );
  const key = database.prepare("insert into filled values (?, ?, ?)");
  for (let seq = 1; seq <= size + SPARE; seq++) {
    const node = storedArticle(seq);
    capture.run(seq, node.id);
    article.run(seq, node.id);
    if (seq > size) continue;
    link.run(seq, node.id, seq, node.rank, JSON.stringify(node.keys), JSON.stringify(node.sketch), seq);
    for (const number of keysOf("article", node)) key.run(number, node.rank, seq);
  }
  database.exec("insert into link_keys select key, rank, link from filled order by key, rank, link; drop table filled; commit");
  database.pragma("journal_mode = wal");
  database.close();
}
