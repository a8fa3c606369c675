import type { StatementDraft } from "../draft.ts";
import type { Db } from "./connection.ts";
import { madeAgain } from "./derived.ts";
import type { WordIndex } from "./dialects.ts";
import { searchedOf } from "./statements.ts";
import { unreadWords } from "./unread-texts.ts";
import { sumOf, type WordSums } from "./word-sums.ts";
import { gramsIn } from "./wording/grams.ts";

/** How a store's index of words is looked at. */
export type SumsOf = (db: Db, index: WordIndex) => Promise<WordSums>;

/**
 * Makes the words of every article again by which it and its statements are found, and compares them with what the indexes have: else a search would miss without a word
 * what stands on the record. Yields what differs. One article at a time.
 */
export async function* changedWords(db: Db, sumsOf: SumsOf): AsyncIterable<string> {
  const [statements, articles, unread] = [
    new Map(await sumsOf(db, "statement_words")),
    new Map(await sumsOf(db, "article_grams")),
    new Map(await sumsOf(db, "unread_words")),
  ];
  const isOther = (sums: Map<number, number>, row: number, wanted: number) => {
    const sum = sums.get(row) ?? 0;
    sums.delete(row);
    return sum !== wanted;
  };
  for (const { capture, sha256 } of await db.selectFrom("articles").select(["capture", "sha256"]).orderBy("capture").execute()) {
    // What cannot be read any more is told where the record is looked at.
    const made = await madeAgain(db, sha256).catch(() => null);
    if (made === null) continue;
    const { read, record } = made;
    const drafts = new Map<string, StatementDraft>(record.statements.map((draft) => [draft.entry.id, draft]));
    for (const { seq, id } of await db.selectFrom("statements").select(["seq", "id"]).where("capture", "=", capture).execute()) {
      const draft = drafts.get(id);
      if (draft && isOther(statements, seq, sumOf("statement_words", searchedOf(draft))))
        yield `statement ${id}: the words by which it is found are not its own`;
    }
    if (isOther(articles, capture, sumOf("article_grams", { grams: gramsIn(read.text) })))
      yield `article ${sha256}: the words by which a quotation of it is found are not its own`;
    if (isOther(unread, capture, sumOf("unread_words", { words: unreadWords(read.text, read.article) ?? "" })))
      yield `article ${sha256}: the words by which what is not read of it is found are not its own`;
  }
  for (const [index, left] of [
    ["statements", statements],
    ["articles", articles],
    ["texts that are not read", unread],
  ] as const)
    for (const row of left.keys()) yield `index of the words of ${index}: row ${row} is of nothing that is there`;
}
