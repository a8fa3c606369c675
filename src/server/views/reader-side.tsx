import type { ArticleLineage, OriginEntry, StoredArticle } from "../../archive/archive.ts";
import type { Version } from "../../pipeline/versions.ts";
import { FAMILIES } from "../../record/acts.ts";
import { slice } from "../../record/span.ts";
import { actsIn, familyOf, shapeOfFamily } from "../acts.ts";
import { captureWords } from "../capture-words.ts";
import { useFormat } from "../http/format.ts";
import { shown } from "../reader/shown.ts";
import { versionWords } from "../version-words.ts";
import { words } from "../words.ts";
import { DateOf } from "./date.tsx";
import { isWaiting } from "./marked-text.tsx";
import { OriginLink } from "./origin-link.tsx";
import { ReaderCopies } from "./reader-copies.tsx";
import { ShapeIn } from "./shape.tsx";
import { StatementTally } from "./statement-tally.tsx";
import { Versions } from "./versions.tsx";

/** What outlets may be to a page, in the order in which they are shown. */
const CREDITS = ["origin", "contributor", "cited"] as const;

interface ReaderSideProps {
  readonly stored: StoredArticle;
  readonly lineage: ArticleLineage | null;
  readonly versions: readonly Version[];
  /** Where else its story is told; null where nowhere. */
  readonly origin: OriginEntry | null;
}

/** What an article holds, and what the page says of itself. */
export function ReaderSide({ stored, lineage, versions, origin }: ReaderSideProps) {
  const { article, capture, text } = stored;
  const subheads = article.blocks.filter(({ kind, span }) => kind === "subhead" && slice(text, span) !== article.title?.text);
  return (
    <div class="reader-side">
      <nav aria-label={words.reader.contents}>
        <h2>{words.reader.contents}</h2>
        <Families stored={stored} />
        {subheads.length > 0 && (
          <ul class="contents">
            {subheads.map(({ span }) => (
              <li>
                <a href={`#c${span[0]}`}>
                  <bdi>{shown(slice(text, span))}</bdi>
                </a>
              </li>
            ))}
          </ul>
        )}
      </nav>
      <details class="facts" open>
        <summary>{words.reader.facts}</summary>
        <dl>
          <dt>{words.reader.published}</dt>
          <dd>
            <DateOf edtf={article.published?.edtf ?? null} />
            {article.published && <small class="reason">{article.published.why}</small>}
          </dd>
          {article.modified && (
            <>
              <dt>{versionWords.changed}</dt>
              <dd title={article.modified.why}>
                <DateOf edtf={article.modified.edtf} />
              </dd>
            </>
          )}
          <dt>{words.reader.publisher}</dt>
          <dd>
            <bdi>{article.publisher?.name ?? words.noPublisher}</bdi>
          </dd>
          {CREDITS.map((role) => {
            const names = article.origins.filter((credit) => credit.role === role).map(({ name }) => name);
            return names.length === 0 ? null : (
              <>
                <dt>{words.reader.credit[role]}</dt>
                <dd>
                  <bdi>{names.join(", ")}</bdi>
                </dd>
              </>
            );
          })}
          {lineage && <OriginLink lineage={lineage} />}
          {article.address && (
            <>
              <dt>{words.reader.address}</dt>
              <dd class="break">
                <bdi>{article.address}</bdi>
              </dd>
            </>
          )}
          <dt>{words.reader.hash}</dt>
          <dd class="mono hash">{capture}</dd>
          <dt>{captureWords.title}</dt>
          <dd>
            <a href={`/captures/${capture}`}>{captureWords.link}</a>
          </dd>
        </dl>
      </details>
      {origin && <ReaderCopies origin={origin} own={capture} />}
      <Versions versions={versions} own={capture} />
    </div>
  );
}

/** How many statements of each family the article has, each leading to them. */
function Families({ stored }: { readonly stored: StoredArticle }) {
  const format = useFormat();
  const standing = stored.statements.filter(({ decided }) => decided?.kind !== "rejected");
  const rejected = stored.statements.length - standing.length;
  const waiting = standing.filter(isWaiting).length;
  const counts = FAMILIES.map((family) => ({ family, count: standing.filter(({ act }) => familyOf(act.main) === family).length }));
  return (
    <>
      <p>
        <StatementTally sure={standing.length - waiting} waiting={waiting} query={new URLSearchParams({ capture: stored.capture })} />.
        {waiting > 0 && waiting < standing.length && ` ${words.tally.bothHere}`}
        {rejected > 0 && ` ${words.tally.rejected(rejected, format.number(rejected))}`}
      </p>
      <ul class="families">
        {counts
          .filter(({ count }) => count > 0)
          .map(({ family, count }) => (
            <li>
              <a
                href={`/statements?capture=${stored.capture}&standing=any${actsIn(family)
                  .map((act) => `&act=${act}`)
                  .join("")}`}
              >
                <ShapeIn family={family} shape={shapeOfFamily(family)} />
                {words.family[family]}
              </a>
              <span class="count">{format.number(count)}</span>
            </li>
          ))}
      </ul>
    </>
  );
}
