import { draft } from "../draft.ts";
import type { Db } from "../sql/connection.ts";
import { decisionsOn } from "../sql/decisions-on.ts";
import { readingOf } from "../sql/derive.ts";
import { indexStatements } from "../sql/statements.ts";
import { indexUnread } from "../sql/unread-texts.ts";
import { indexWords } from "../sql/wording/grams.ts";
import type { Writing } from "./rows.ts";

/** How many articles are indexed in one transaction. */
const BATCH = 20;

/** Makes the indexes of words of an archive that was copied, which each store keeps in its own way, from the last article on that is in them. */
export async function indexAll(writing: Writing, onIndexed: (articles: number) => void): Promise<void> {
  for (;;) {
    const count = await writing(async (db) => {
      const articles = await db
        .selectFrom("articles")
        .select(["capture", "sha256"])
        .where("capture", ">", await lastIndexed(db))
        .orderBy("capture")
        .limit(BATCH)
        .execute();
      for (const { capture, sha256 } of articles) await index(db, capture, sha256);
      return articles.length;
    });
    onIndexed(count);
    if (count < BATCH) return;
  }
}

/** An article's own words come last, so that all of it is indexed where these are. */
async function lastIndexed(db: Db): Promise<number> {
  const { last } = await db
    .selectFrom("article_grams")
    .select(({ fn }) => fn.max<number | null>("rowid").as("last"))
    .executeTakeFirstOrThrow();
  return last ?? 0;
}

async function index(db: Db, capture: number, sha256: string): Promise<void> {
  const read = await readingOf(db, sha256);
  const decisions = await decisionsOn(db, capture);
  const made = draft(
    read,
    decisions.map(({ decision }) => decision),
  );
  const rows = await db.selectFrom("statements").select(["seq", "id"]).where("capture", "=", capture).execute();
  const numbers = new Map(rows.map(({ seq, id }) => [id, seq]));
  await indexStatements(
    db,
    made.statements.map(({ entry, words, speakers }) => ({ seq: numbers.get(entry.id)!, words, speakers })),
  );
  await indexUnread(db, capture, read.text, read.article);
  await indexWords(db, capture, read.text);
}
