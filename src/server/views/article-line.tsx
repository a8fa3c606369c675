import type { ArticleSummary } from "../../archive/archive.ts";
import { words } from "../words.ts";
import { DateOf } from "./date.tsx";
import { StatementTally } from "./statement-tally.tsx";

/** An article in a list. */
export function ArticleLine({ article }: { readonly article: ArticleSummary }) {
  return (
    <li class="article-line">
      <a href={`/articles/${article.capture}`} class="article-title">
        <bdi>{article.title ?? words.untitled}</bdi>
      </a>
      <p class="quiet dots">
        <bdi>{article.publisher ?? words.noPublisher}</bdi>
        <DateOf edtf={article.published} />
        <StatementTally sure={article.statements} waiting={article.waiting} query={new URLSearchParams({ capture: article.capture })} />
      </p>
    </li>
  );
}
