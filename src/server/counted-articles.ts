import type { Archive, ArticleSummary } from "../archive/archive.ts";

/** An article in a list, with how many of its statements wait for review beside those that are sure. */
export interface CountedArticle extends ArticleSummary {
  readonly waiting: number;
}

/** Counts what waits for review in each article. */
export function countWaiting(archive: Archive, articles: readonly ArticleSummary[]): Promise<CountedArticle[]> {
  return Promise.all(
    articles.map(async (article) => {
      const { total } = await archive.search({ capture: article.capture, standing: "unsure", limit: 1 });
      return { ...article, waiting: total };
    }),
  );
}
