import type { ArticleLineage, OriginEntry, StatementEntry, StoredArticle } from "../../archive/archive.ts";
import type { Version } from "../../pipeline/versions.ts";
import { writersOf } from "../../record/article.ts";
import { overlap, type Span } from "../../record/span.ts";
import { foreignRemark, isForeign } from "../reader/foreign.ts";
import { pinsOf } from "../reader/pins.ts";
import { extentOf, marksOf } from "../reader/segments.ts";
import type { Window } from "../reader/window.ts";
import { laterThan, versionWords } from "../version-words.ts";
import { words } from "../words.ts";
import { AddStatementForm } from "./add-statement-form.tsx";
import { DateOf } from "./date.tsx";
import { Legend } from "./legend.tsx";
import { MarkedText } from "./marked-text.tsx";
import { ReaderNote } from "./reader-note.tsx";
import { ReaderSide } from "./reader-side.tsx";
import { ReaderText } from "./reader-text.tsx";
import { SelectionBar } from "./selection-bar.tsx";

interface ReaderPageProps {
  readonly article: StoredArticle;
  readonly lineage: ArticleLineage | null;
  /** All versions of its address, in the order in which they were met. */
  readonly versions: readonly Version[];
  /** Where else its story is told; null where nowhere. */
  readonly origin: OriginEntry | null;
  readonly window: Window;
  /** This page's own path and query. */
  readonly back: string;
}

/** An article with its statements marked: contents, text, margin. */
export function ReaderPage({ article: stored, lineage, versions, origin, window, back }: ReaderPageProps) {
  const { article, capture, text } = stored;
  const foreign = isForeign(stored);
  const remark = foreignRemark(stored);
  const later = laterThan(versions, capture);
  const end = window.blocks.at(-1)?.span[1] ?? 0;
  const standing = stored.statements.filter(
    (statement) => statement.decided?.kind !== "rejected" && isOn(statement, [window.from, end], article.title?.span),
  );
  const marks = standing.flatMap(marksOf);
  const pins = pinsOf(text, standing);
  const here = stored.statements.filter((statement) => {
    const start = extentOf(statement)?.[0] ?? statement.passage.span[0];
    return start >= window.from && (start < end || window.next === null);
  });
  return (
    <div class="reader">
      <header class="reader-head">
        <p class="kicker dots">
          <bdi>{article.publisher?.name ?? words.noPublisher}</bdi>
          <DateOf edtf={article.published?.edtf ?? null} />
        </p>
        <h1 lang={article.language} data-start={article.title ? String(article.title.span[0]) : undefined}>
          {article.title ? <MarkedText text={text} span={article.title.span} marks={marks} pins={pins} /> : words.untitled}
        </h1>
        {writersOf(article).length > 0 && (
          <p class="byline">
            {words.reader.byline} <bdi>{writersOf(article).join(", ")}</bdi>
          </p>
        )}
        {remark !== null && <p class="remark">{remark}</p>}
        {article.partial && (
          <p class="remark" title={article.partial.why}>
            {words.reader.partial[article.partial.kind]}
          </p>
        )}
        {later && (
          <p class="remark">
            <a href={`/articles/${later.capture}`}>{versionWords.later}</a>.
          </p>
        )}
      </header>
      <ReaderSide stored={stored} lineage={lineage} versions={versions} origin={origin} />
      <section class="reader-text" aria-label={words.reader.text} lang={article.language} dir="auto">
        {window.from > 0 && (
          <p class="turn">
            <a href={`/articles/${capture}`}>{words.reader.start}</a>
          </p>
        )}
        <ReaderText text={text} title={article.title?.span ?? null} blocks={window.blocks} marks={marks} pins={pins} />
        {window.next !== null && (
          <p class="turn">
            <a href={`/articles/${capture}?from=${window.next}`} rel="next">
              {words.reader.rest}
            </a>
          </p>
        )}
      </section>
      <aside class="notes" aria-label={words.reader.notes}>
        {here.length === 0 ? (
          <p class="quiet">{words.reader[foreign ? "noneForeign" : "none"]}</p>
        ) : (
          <ol>
            {here.map((statement) => (
              <ReaderNote statement={statement} article={stored} back={back} />
            ))}
          </ol>
        )}
      </aside>
      <div class="reader-tail">
        <AddStatementForm capture={capture} back={back} />
        <Legend />
      </div>
      <SelectionBar />
    </div>
  );
}

/** Whether any words of a statement are on the page: between its first and its last block, or in the headline. */
function isOn(statement: StatementEntry, page: Span, title: Span | undefined): boolean {
  return marksOf(statement).some(({ span }) => overlap(span, page) || (title !== undefined && overlap(span, title)));
}
