import type { ArticleLineage } from "../../archive/archive.ts";
import { useFormat } from "../http/format.ts";
import { originWords } from "../origin-words.ts";

/** Where an article leads back to, in a list of facts. */
export function OriginLink({ lineage: { origin, why } }: { readonly lineage: ArticleLineage }) {
  const format = useFormat();
  return (
    <>
      <dt>{originWords.whose}</dt>
      <dd>
        <a href={`/origins/${origin.id}`} title={why}>
          <bdi>{originWords.oneOf(origin.articles, format.number(origin.articles), origin.name)}</bdi>
        </a>
      </dd>
    </>
  );
}
