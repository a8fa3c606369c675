import type { OriginArticle, OriginEntry } from "../../archive/archive.ts";
import { compareAddress } from "../compare.ts";
import { compareWords } from "../compare-words.ts";
import { useFormat } from "../http/format.ts";
import { originWords } from "../origin-words.ts";
import { words } from "../words.ts";
import { DateOf } from "./date.tsx";
import { OriginChanges } from "./origin-changes.tsx";

/** The other articles of an article's origin, but for versions of its own page: how each leads to the first, and what it changed of it. */
export function ReaderCopies({ origin, own }: { readonly origin: OriginEntry; readonly own: string }) {
  const format = useFormat();
  const { id, members } = origin;
  const isVersion = members.entries.some(({ capture, lineage }) => capture === own && lineage === "version");
  const isOwn = ({ capture, lineage }: OriginArticle) => capture === own || (isVersion && lineage === "root") || lineage === "version";
  const others = members.entries.filter((member) => !isOwn(member));
  if (others.length === 0) return null;
  return (
    <details class="facts copies">
      <summary>{originWords.copies(format.number(members.total - members.entries.length + others.length))}</summary>
      <ul class="article-lines">
        {others.map(({ capture, title, publisher, published, lineage, why, changed }) => (
          <li class="article-line">
            <a href={`/articles/${capture}`} class="article-title">
              <bdi>{title ?? words.untitled}</bdi>
            </a>
            <p class="quiet dots">
              <bdi>{publisher ?? words.noPublisher}</bdi>
              <DateOf edtf={published} />
              <span title={why}>{originWords.lineage[lineage]}</span>
              <a href={compareAddress(new URLSearchParams({ capture: own }), new URLSearchParams({ capture }))}>{compareWords.besides}</a>
            </p>
            {changed && <OriginChanges changed={changed} />}
          </li>
        ))}
      </ul>
      {members.next !== null && (
        <p>
          <a href={`/origins/${id}`}>{words.more.all}</a>
        </p>
      )}
    </details>
  );
}
