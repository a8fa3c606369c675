import type { OriginArticle, OriginEntry } from "../../archive/archive.ts";
import { useFormat } from "../http/format.ts";
import { originWords } from "../origin-words.ts";
import { words } from "../words.ts";
import { DateOf } from "./date.tsx";
import { OriginChanges } from "./origin-changes.tsx";
import { OriginTree } from "./origin-tree.tsx";
import { Pager } from "./pager.tsx";

/** An origin: whose reporting it is, and its articles in the order of time, how each leads there and what it changed. */
export function OriginPage({ origin, query }: { readonly origin: OriginEntry; readonly query: URLSearchParams }) {
  const format = useFormat();
  const { id, name, root, title, articles, review, members } = origin;
  return (
    <div class="page narrow">
      <h1>
        <bdi>{title ?? words.untitled}</bdi>
      </h1>
      <p>{words.count.articles(articles, format.number(articles))}</p>
      {review && <p class="remark">{originWords.review}</p>}
      <dl class="party-facts">
        <dt>{originWords.whose}</dt>
        <dd>
          <bdi>{name ?? originWords.unknown}</bdi>
        </dd>
        <dt>{originWords.root}</dt>
        <dd>{root === null ? originWords.elsewhere : <a href={`/articles/${root}`}>{title ?? words.untitled}</a>}</dd>
      </dl>
      <section>
        <h2>{originWords.articles}</h2>
        <OriginTree origin={origin} />
        <ol class="lineage">
          {members.entries.map((article) => (
            <Article article={article} />
          ))}
        </ol>
      </section>
      <Pager path={`/origins/${id}`} query={query} next={members.next} />
    </div>
  );
}

function Article({ article: { capture, title, publisher, published, lineage, why, changed } }: { readonly article: OriginArticle }) {
  return (
    <li class="article-line">
      <p class="quiet dots">
        <DateOf edtf={published} />
        <bdi>{publisher ?? words.noPublisher}</bdi>
        <strong>{originWords.lineage[lineage]}</strong>
      </p>
      <a href={`/articles/${capture}`} class="article-title">
        <bdi>{title ?? words.untitled}</bdi>
      </a>
      <p class="quiet">
        <bdi>{why}</bdi>
      </p>
      {changed && <OriginChanges changed={changed} />}
    </li>
  );
}
