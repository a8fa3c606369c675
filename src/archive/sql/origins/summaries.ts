import { originId, versionsAmong } from "../../../linking/index.ts";
import type { Article } from "../../../record/article.ts";
import type { OriginSummary } from "../../archive.ts";
import { inBatches } from "../batches.ts";
import type { Db } from "../connection.ts";
import { fromJson } from "../json.ts";
import { MOST_BELIEVED } from "../linking/index.ts";
import type { Gathered } from "./gathered.ts";

/** What lists show of an article. */
export interface Shown {
  readonly title: string | null;
  readonly publisher: string | null;
  /** EDTF. */
  readonly published: string | null;
}

/** Origins as lists show them, in their order. */
export async function summariesOf(db: Db, origins: readonly Gathered[]): Promise<OriginSummary[]> {
  const shown = await shownOf(
    db,
    origins.flatMap(({ centre, root }) => [centre, ...(root.article ? [root.article.id] : [])]),
  );
  return origins.map(({ centre, size, root, members }) => ({
    ...{ id: originId(centre), name: root.name, root: root.article?.id ?? null },
    ...{ title: shown.get(root.article?.id ?? centre)?.title ?? null, published: shown.get(centre)?.published ?? null },
    ...{ articles: size - versionsAmong(members), review: size > MOST_BELIEVED },
  }));
}

/** Title, publisher and date of articles, by their captures. */
export async function shownOf(db: Db, captures: readonly string[]): Promise<ReadonlyMap<string, Shown>> {
  const rows = await inBatches([...new Set(captures)], (some) =>
    db.selectFrom("articles").select(["sha256", "article_json"]).where("sha256", "in", some).execute(),
  );
  return new Map(
    rows.map(({ sha256, article_json }) => {
      const { title, publisher, published } = fromJson<Article>(article_json);
      return [sha256, { title: title?.text ?? null, publisher: publisher?.name ?? null, published: published?.edtf ?? null }];
    }),
  );
}
