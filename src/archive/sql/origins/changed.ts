import type { StoryText } from "../../../linking/index.ts";
import type { Article } from "../../../record/article.ts";
import type { Db } from "../connection.ts";
import { fromJson } from "../json.ts";

/** Longer texts, in UTF-16 code units, are not laid beside others: a book, not a story. */
const LONGEST = 400_000;

/** An article's text with its blocks; null where it was not read or is too long to be laid beside another. */
export async function storyOf(db: Db, capture: string): Promise<StoryText | null> {
  const row = await db
    .selectFrom("articles as a")
    .innerJoin("texts as t", "t.capture", "a.capture")
    .select(["a.article_json", "t.text_json"])
    .where("a.sha256", "=", capture)
    .executeTakeFirst();
  if (!row) return null;
  const text = fromJson<string>(row.text_json);
  return text.length > LONGEST ? null : { text, article: fromJson<Article>(row.article_json) };
}
