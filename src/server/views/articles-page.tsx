import type { ArticleSummary, Page } from "../../archive/archive.ts";
import { useFormat } from "../http/format.ts";
import { words } from "../words.ts";
import { ArticleLine } from "./article-line.tsx";
import { Pager } from "./pager.tsx";
import { Within } from "./within.tsx";

/** All articles, a page at a time. */
export function ArticlesPage({ articles, query }: { readonly articles: Page<ArticleSummary>; readonly query: URLSearchParams }) {
  const format = useFormat();
  return (
    <div class="page narrow">
      <h1>{words.articles.title}</h1>
      <Within path="/articles" query={query} />
      {articles.total === 0 ? (
        <p class="empty">
          {words.articles.empty} <a href="/">{words.articles.emptyDo}</a>.
        </p>
      ) : (
        <>
          <p class="total">{words.count.articles(articles.total, format.number(articles.total))}</p>
          <ul class="article-lines long">
            {articles.entries.map((article) => (
              <ArticleLine article={article} />
            ))}
          </ul>
        </>
      )}
      <Pager path="/articles" query={query} next={articles.next} />
    </div>
  );
}
