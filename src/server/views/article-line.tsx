import type { ArticleSummary } from "../../archive/archive.ts";
import { useFormat } from "../http/format.ts";
import { words } from "../words.ts";
import { DateOf } from "./date.tsx";

/** An article in a list. */
export function ArticleLine({ article }: { readonly article: ArticleSummary }) {
  const format = useFormat();
  return (
    <li class="article-line">
      <a href={`/articles/${article.capture}`} class="article-title">
        <bdi>{article.title ?? words.untitled}</bdi>
      </a>
      <p class="quiet dots">
        <bdi>{article.publisher ?? words.noPublisher}</bdi>
        <DateOf edtf={article.published} />
        <span>{words.count.statements(article.statements, format.number(article.statements))}</span>
      </p>
    </li>
  );
}
