import type { OriginSummary, Page } from "../../archive/archive.ts";
import { useFormat } from "../http/format.ts";
import { originWords } from "../origin-words.ts";
import { words } from "../words.ts";
import { DateOf } from "./date.tsx";
import { Pager } from "./pager.tsx";

/** What articles lead back to, by how many do. */
export function OriginsPage({ origins, query }: { readonly origins: Page<OriginSummary>; readonly query: URLSearchParams }) {
  const format = useFormat();
  return (
    <div class="page narrow">
      <h1>{originWords.title}</h1>
      <p class="total">{originWords.means}</p>
      {origins.entries.length === 0 ? (
        <p class="empty">{originWords.empty}</p>
      ) : (
        <ul class="article-lines long">
          {origins.entries.map(({ id, name, title, published, articles, root }) => (
            <li class="article-line">
              <a href={`/origins/${id}`} class="article-title">
                <bdi>{title ?? words.untitled}</bdi>
              </a>
              <p class="quiet dots">
                <span>{words.count.articles(articles, format.number(articles))}</span>
                <bdi>{name ?? originWords.unknown}</bdi>
                <DateOf edtf={published} />
                {root === null && <span>{originWords.elsewhere}</span>}
              </p>
            </li>
          ))}
        </ul>
      )}
      <Pager path="/origins" query={query} next={origins.next} />
    </div>
  );
}
