import { sql } from "kysely";
import type { Article } from "../../record/article.ts";
import { type Span, slice } from "../../record/span.ts";
import type { UnreadText, UnreadTextPage, UnreadTextQuery } from "../archive.ts";
import { bounded, nearWords } from "../near-words.ts";
import { fromCursor, KeyAndId, limitOf, pageOf } from "../page.ts";
import { readQuery, searchable } from "../words.ts";
import type { Db } from "./connection.ts";
import { holding } from "./dialects.ts";
import { fromJson } from "./json.ts";

/** How much of what is not read for statements is searched, in UTF-16 code units. */
const LONGEST = 2_000_000;

/** The step that makes the index of the words that are not read for statements, since they are in another language; what has such words is read anew. */
export const UNREAD_TEXTS: readonly string[] = [
  "create virtual table unread_words using fts5 (words, content = '', contentless_delete = 1, tokenize = 'ascii')",
  `update articles set engine_json = json_set(engine_json, '$.models.texts', 'none')
    where json_extract(article_json, '$.language') <> 'en' or json_array_length(article_json, '$.otherLanguages') > 0`,
];

/** Indexes the words, not read for statements, of an article that is not in the index. */
export async function indexUnread(db: Db, capture: number, text: string, article: Article): Promise<void> {
  const words = unreadWords(text, article);
  if (words !== null) await sql`insert into unread_words (rowid, words) values (${capture}, ${words})`.execute(db);
}

/** What is indexed of an article; null where all of it is read for statements. */
export function unreadWords(text: string, article: Article): string | null {
  const spans = unreadIn(article);
  if (spans.length === 0) return null;
  let left = LONGEST;
  const pieces = spans.map(([start, end]) => {
    const piece = text.slice(start, Math.min(end, start + Math.max(0, left)));
    left -= piece.length;
    return piece;
  });
  return searchable(pieces);
}

/** The parts of a story, its headline last, that are not read for statements: all of one in another language, else the paragraphs that are in one. */
function unreadIn({ notRead, blocks, title }: Article): readonly Span[] {
  if (!notRead) return blocks.flatMap(({ language, span }) => (language === undefined ? [] : [span]));
  const story = blocks.filter(({ kind, span }) => kind !== "furniture" && span[0] !== title?.span[0]).map(({ span }) => span);
  return title ? [...story, title.span] : story;
}

/** Articles with words that are not read for statements, newest first by publication; unknown last. Throws `bad-query`. */
export async function unreadTexts(db: Db, query: UnreadTextQuery): Promise<UnreadTextPage> {
  const limit = limitOf(query);
  const after = fromCursor(query.after, KeyAndId);
  const phrases = readQuery(query.words);
  const match = holding("unread_words", { words: phrases });
  const later = after === null ? sql`true` : sql`a.date_key <= ${after[0]} and (a.date_key < ${after[0]} or a.sha256 > ${after[1]})`;
  const { rows: found } = await sql<{ sha256: string; date_key: string; article_json: string; text_json: string }>`
    select a.sha256, a.date_key, a.article_json, t.text_json
    from unread_words w cross join articles a on a.capture = w.rowid join texts t on t.capture = a.capture
    where ${match} and ${later} order by a.date_key desc, a.sha256 limit ${limit + 1}`.execute(db);
  const { rows: counted } = await sql<{
    total: number;
  }>`select count(*) as total from unread_words w where ${match}`.execute(db);
  const { rows, next } = pageOf(found, limit, ({ date_key, sha256 }) => [date_key, sha256]);
  return { entries: rows.map((row) => entryOf(row, phrases)), next, total: counted[0]!.total };
}

function entryOf(row: { sha256: string; article_json: string; text_json: string }, phrases: readonly (readonly string[])[]): UnreadText {
  const article = fromJson<Article>(row.article_json);
  const text = fromJson<string>(row.text_json);
  const spans = unreadIn(article);
  const at = spans.findIndex((span) => nearWords(slice(text, span), phrases) !== null);
  const whole = spans[Math.max(0, at)]!;
  const hit = nearWords(slice(text, whole), phrases) ?? 0;
  const span = bounded(text, whole[0] + hit, whole);
  const block = article.blocks.find((each) => each.span[0] === whole[0]);
  return {
    capture: row.sha256,
    title: article.title?.text ?? null,
    publisher: article.publisher?.name ?? null,
    published: article.published?.edtf ?? null,
    notRead: article.notRead ?? { language: block?.language ?? "und", why: "statements are read from English only" },
    passage: { span: [...span], text: slice(text, span) },
  };
}
