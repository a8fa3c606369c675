import { sql } from "kysely";
import type { Article } from "../../record/article.ts";
import type { Findings } from "../../record/contract.ts";
import type { ArticleSummary, Page, PageRequest, PeriodQuery, StoredArticle } from "../archive.ts";
import { dayOf } from "../dates.ts";
import type { ArticleDraft } from "../draft.ts";
import { fromCursor, KeyAndId, limitOf, pageOf } from "../page.ts";
import type { Db } from "./connection.ts";
import { entriesOf } from "./entries.ts";
import { fromJson } from "./json.ts";
import { pagesOf } from "./party-pages-of.ts";

/** An article with its statements as they stand, or null where nothing was read. */
export async function articleOf(db: Db, capture: string): Promise<StoredArticle | null> {
  const row = await db
    .selectFrom("articles as a")
    .innerJoin("texts as t", "t.capture", "a.capture")
    .innerJoin("captures as c", "c.seq", "a.capture")
    .select(["a.capture", "c.media_type", "a.engine_json", "a.article_json", "t.text_json", "t.findings_json", "t.parties_json"])
    .where("a.sha256", "=", capture)
    .executeTakeFirst();
  if (!row) return null;
  const statements = await db
    .selectFrom("statements")
    .select(["seq", "id", "local"])
    .where("capture", "=", row.capture)
    .orderBy("start")
    .orderBy("id")
    .execute();
  const ids = new Map(statements.map(({ local, id }) => [local, id]));
  const findings = fromJson<Findings>(row.findings_json);
  return {
    ...{
      capture,
      mediaType: row.media_type,
      engine: fromJson(row.engine_json),
      text: fromJson(row.text_json),
      article: fromJson(row.article_json),
      findings,
    },
    parties: await pagedParties(db, fromJson(row.parties_json)),
    statements: await entriesOf(
      db,
      statements.map(({ seq }) => seq),
    ),
    quotations: findings.quotations.map((quotation) => ({
      ...quotation,
      statement: quotation.statement && (ids.get(quotation.statement) ?? null),
    })),
  };
}

/** An article's parties, each with the page it has now. */
export async function pagedParties(db: Db, parties: ArticleDraft["parties"]): Promise<StoredArticle["parties"]> {
  const paged = await pagesOf(
    db,
    parties.flatMap(({ link }) => link?.id ?? []),
  );
  return parties.map(({ link, ...party }) => ({ ...party, party: (link && paged.get(link.id)) ?? null }));
}

/** Articles, newest first by when they were published; unknown last. */
export async function articlePage(db: Db, request: PageRequest & PeriodQuery): Promise<Page<ArticleSummary>> {
  const limit = limitOf(request);
  const after = fromCursor(request.after, KeyAndId);
  const from = request.since === undefined ? "" : dayOf(request.since, "earliest");
  const to = request.until === undefined ? null : dayOf(request.until, "latest");
  const found = await db
    .selectFrom("articles as a")
    .select(["a.sha256", "a.date_key", "a.article_json", "a.sure", "a.waiting"])
    .select((select) =>
      select
        .selectFrom("sightings as s")
        .select("s.place_json")
        .whereRef("s.capture", "=", "a.capture")
        .orderBy("s.seq")
        .limit(1)
        .as("place_json"),
    )
    .$if(from !== "", (query) => query.where("a.date_key", ">=", from))
    .$if(to !== null, (query) => query.where("a.date_key", "<=", to!).where("a.date_key", ">", ""))
    .$if(after !== null, (query) =>
      query
        .where("a.date_key", "<=", after![0])
        .where((where) => where.or([where("a.date_key", "<", after![0]), where("a.sha256", ">", after![1])])),
    )
    .orderBy("a.date_key", "desc")
    .orderBy("a.sha256")
    .limit(limit + 1)
    .execute();
  const { rows, next } = pageOf(found, limit, ({ date_key, sha256 }) => [date_key, sha256]);
  const { total } = await db
    .selectFrom("articles as a")
    .select(sql<number>`count(*)`.as("total"))
    .$if(from !== "", (query) => query.where("a.date_key", ">=", from))
    .$if(to !== null, (query) => query.where("a.date_key", "<=", to!).where("a.date_key", ">", ""))
    .executeTakeFirstOrThrow();
  return { entries: rows.map(summaryOf), next, total };
}

function summaryOf(row: {
  sha256: string;
  article_json: string;
  sure: number;
  waiting: number;
  place_json: string | null;
}): ArticleSummary {
  const { title, publisher, published } = fromJson<Article>(row.article_json);
  return {
    ...{ capture: row.sha256, title: title?.text ?? null, publisher: publisher?.name ?? null, published: published?.edtf ?? null },
    ...{ statements: row.sure, waiting: row.waiting, place: row.place_json === null ? "" : fromJson<string>(row.place_json) },
  };
}
