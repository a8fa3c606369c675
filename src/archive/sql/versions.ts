import { sql } from "kysely";
import type { ArticleVersion } from "../archive.ts";
import type { Db } from "./connection.ts";

/** Versions of one address that are listed. */
const MOST = 1_000;

/** The address of an article, as it was read. */
const ADDRESS = sql<string | null>`json_extract(a.article_json, '$.address')`;

/** An article's address is looked up by what is in its JSON. */
export const ARTICLE_ADDRESSES: readonly string[] = [
  "create index articles_by_address on articles (json_extract(article_json, '$.address'))",
];

/** The address of an article by its capture, in an index of both: an article's JSON has all its paragraphs. */
export const ARTICLE_PAGES = "create index articles_with_address on articles (sha256, json_extract(article_json, '$.address'))";

/** The articles of the address of one, itself among them, in the order in which they were first met; itself alone where it has no address. */
export async function versionsOf(db: Db, capture: string): Promise<ArticleVersion[]> {
  const own = await db.selectFrom("articles as a").select(ADDRESS.as("address")).where("a.sha256", "=", capture).executeTakeFirst();
  if (!own) return [];
  const rows = await db
    .selectFrom("articles as a")
    .innerJoin("sightings as s", "s.capture", "a.capture")
    .select(["a.sha256"])
    .select(sql<string>`min(s.at)`.as("at"))
    .$if(own.address === null, (query) => query.where("a.sha256", "=", capture))
    .$if(own.address !== null, (query) => query.where(ADDRESS, "=", own.address))
    .groupBy(["a.capture", "a.sha256"])
    .orderBy("at")
    .orderBy("a.sha256")
    .limit(MOST)
    .execute();
  return rows.map(({ sha256, at }) => ({ capture: sha256, at }));
}
