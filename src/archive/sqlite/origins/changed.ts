import { changesOf, differencesFrom, type StoryChange, type StoryText } from "../../../linking/index.ts";
import type { Article } from "../../../record/article.ts";
import { slice } from "../../../record/span.ts";
import type { StoryChanged } from "../../archive.ts";
import type { Db } from "../connection.ts";
import { fromJson } from "../json.ts";

/** Longer texts, in UTF-16 code units, are not laid beside others: a book, not a story. */
const LONGEST = 400_000;

/** How many changed sentences are shown: more is another story. */
const MOST_SHOWN = 40;

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

/** What a story changed of another, with words to be read. */
export function changedFrom(before: StoryText, after: StoryText): StoryChanged {
  const { changes, same } = changesOf(before, after);
  const count = (kind: StoryChange["kind"]) => changes.filter((change) => change.kind === kind).length;
  return {
    ...{ same, added: count("added"), leftOut: count("left out"), altered: count("altered"), moved: count("moved") },
    shown: changes.slice(0, MOST_SHOWN).map((change) => ({ kind: change.kind, runs: runsOf(change, before.text, after.text) })),
  };
}

function runsOf({ kind, before, after }: StoryChange, old: string, now: string): StoryChanged["shown"][number]["runs"] {
  if (kind === "altered") return differencesFrom(slice(old, before!), slice(now, after!));
  if (kind === "moved") return [{ text: slice(now, after!), how: "same" }];
  return kind === "added" ? [{ text: slice(now, after!), how: "differs" }] : [{ text: slice(old, before!), how: "missing" }];
}
