import { sql } from "kysely";
import { hashOf } from "../../linking/index.ts";
import type { Db } from "./connection.ts";
import type { WordIndex } from "./dialects.ts";

/** Of each row that an index of words has, by its number, the sum over its words; a row without words is not among them. */
export type WordSums = ReadonlyMap<number, number>;

/** How much of a word is looked at, in UTF-16 code units: SQLite's index keeps no more than some thirty thousand bytes of one. */
const LOOKED_AT = 8000;

/** What is indexed of a row, by column. */
export type Indexed = Readonly<Record<string, string>>;

/** The sum over the words of a row: of each word with its place, where the index tells places, so that no word can be another or stand elsewhere with the same sum but by chance. */
export function sumOf(index: WordIndex, indexed: Indexed): number {
  let sum = 0;
  for (const [column, text] of Object.entries(indexed)) {
    const words = text.split(" ").filter((word) => word !== "");
    for (const [place, word] of words.entries()) sum += marked(index, column, place, word);
  }
  return sum;
}

/** Whole numbers of 32 bits, of which as many as a text has words are added exactly. */
function marked(index: WordIndex, column: string | null, place: number | null, word: string): number {
  const seen = word.slice(0, LOOKED_AT);
  return hashOf(index === "article_grams" ? seen : `${column} ${place} ${seen}`);
}

/** A word as SQLite tells it of its index; the column and the place are not told where the index does not keep them. */
interface Seen {
  readonly term: string;
  readonly doc: number;
  readonly col: string | null;
  readonly offset: number | null;
}

/** The sums over what SQLite's index has, which keeps no texts: it is read word by word. */
export async function sumsInFile(db: Db, index: WordIndex): Promise<WordSums> {
  await lookInto(db, index);
  const sums = new Map<number, number>();
  const seen = db.withTables<Record<`seen_${WordIndex}`, Seen>>().withSchema("temp").selectFrom(`seen_${index}`).selectAll();
  for await (const { term, doc, col, offset } of seen.stream()) sums.set(doc, (sums.get(doc) ?? 0) + marked(index, col, offset, term));
  return sums;
}

/** Makes the table by which SQLite shows an index. It is the connection's own, and changes nothing of the archive; so one that only reads may make it, too. */
async function lookInto(db: Db, index: WordIndex): Promise<void> {
  const { rows } = await sql<{ query_only: number }>`pragma query_only`.execute(db);
  const { query_only: before } = rows[0]!;
  await sql`pragma query_only = off`.execute(db);
  try {
    await sql`create virtual table if not exists temp.${sql.ref(`seen_${index}`)} using fts5vocab('main', ${sql.lit(index)}, 'instance')`.execute(
      db,
    );
  } finally {
    await sql`pragma query_only = ${sql.lit(before)}`.execute(db);
  }
}

/** How many rows are read at a time. */
const BATCH = 500;

/** The sums over what an index has that keeps its texts, as PostgreSQL's does. */
export async function sumsOfTexts(db: Db, index: WordIndex): Promise<WordSums> {
  const sums = new Map<number, number>();
  for (let last = 0; ; ) {
    const { rows } = await sql<
      { rowid: number } & Indexed
    >`select * from ${sql.table(index)} where rowid > ${last} order by rowid limit ${BATCH}`.execute(db);
    for (const { rowid, ...indexed } of rows) sums.set(rowid, sumOf(index, indexed as Indexed));
    if (rows.length < BATCH) return sums;
    last = rows.at(-1)!.rowid;
  }
}
