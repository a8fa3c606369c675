import { sql } from "kysely";
import { gramsOf, wordsIn } from "../../../linking/index.ts";
import type { Db } from "../connection.ts";

/** How much of an article's text is searched for quotations, in UTF-16 code units: more than any article or report has. */
export const LONGEST_TEXT = 2_000_000;

/**
 * The step that makes the index by which words of an article are found again: of every three words in a row a hash. SQLite's full-text index serves, since it
 * gathers what is added and merges it in order, where a table by hash would be written at as many places as an article has words. What was read
 * before is read anew.
 */
export const ARTICLE_GRAMS: readonly string[] = [
  "create virtual table article_grams using fts5 (grams, content = '', contentless_delete = 1, detail = none, tokenize = 'ascii')",
  "update articles set engine_json = json_set(engine_json, '$.models.wording', 'none')",
];

/** Indexes the words of the text of an article that is not in the index. */
export async function indexWords(db: Db, capture: number, text: string): Promise<void> {
  await sql`insert into article_grams (rowid, grams) values (${capture}, ${gramsIn(text)})`.execute(db);
}

/** What is indexed of a text. */
export function gramsIn(text: string): string {
  const words = wordsIn(text.slice(0, LONGEST_TEXT)).map(({ word }) => word);
  return [...new Set(gramsOf(words))].map(tokenOf).join(" ");
}

/** A hash as the index's tokenizer takes it. */
export function tokenOf(gram: number): string {
  return gram.toString(36);
}
