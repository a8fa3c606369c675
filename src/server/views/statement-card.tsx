import type { StatementEntry } from "../../archive/archive.ts";
import { citingWords } from "../citing-words.ts";
import { useFormat } from "../http/format.ts";
import { pageQuery } from "../reader/window.ts";
import { words } from "../words.ts";
import { ActLabel } from "./act-label.tsx";
import { DateOf } from "./date.tsx";
import { isWaiting } from "./marked-text.tsx";
import { Passage } from "./passage.tsx";
import { Speakers } from "./speakers.tsx";

/** A statement in a list: what it does, who says it, when, the sentence in its context, and where it stands. */
export function StatementCard({ statement }: { readonly statement: StatementEntry }) {
  const waits = isWaiting(statement);
  const format = useFormat();
  return (
    <li class={waits ? "card unsure" : "card"}>
      <p class="card-head">
        <a class="card-act" href={`/statements/${statement.id}`}>
          <ActLabel act={statement.act.main} unsure={waits} />
        </a>
        <Speakers by={statement.by} />
        <DateOf edtf={statement.date} />
        {waits && <span class="waits">{words.standing.unsure}</span>}
      </p>
      <Passage statement={statement} short />
      <p class="card-foot">
        <a href={articleAddress(statement)}>
          <bdi>{statement.article.title ?? words.untitled}</bdi>
        </a>
        {statement.article.publisher && (
          <>
            {", "}
            <bdi>{statement.article.publisher}</bdi>
          </>
        )}
        {statement.told && statement.told.articles > 1 && (
          <>
            {" · "}
            <a href={`/statements/${statement.id}#told`}>
              {citingWords.told.articles(statement.told.articles, format.number(statement.told.articles))}
            </a>
            {`, ${citingWords.told.origins(statement.told.origins, format.number(statement.told.origins))}`}
          </>
        )}
      </p>
    </li>
  );
}

/** Where a statement is read in its article. */
export function articleAddress({ capture, passage, id }: Pick<StatementEntry, "capture" | "passage" | "id">): string {
  return `/articles/${capture}${pageQuery(passage.span)}#${id}`;
}
