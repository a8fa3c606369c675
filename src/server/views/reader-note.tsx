import type { StatementEntry, StoredArticle } from "../../archive/archive.ts";
import { familyOf } from "../acts.ts";
import { words } from "../words.ts";
import { ActLabel } from "./act-label.tsx";
import { Chain } from "./chain.tsx";
import { DecideForms } from "./decide-forms.tsx";
import { isWaiting } from "./marked-text.tsx";
import { Speakers, speakerNames } from "./speakers.tsx";
import { Standing } from "./standing.tsx";

interface ReaderNoteProps {
  readonly statement: StatementEntry;
  readonly article: StoredArticle;
  /** The reader page's own path and query. */
  readonly back: string;
}

/** A statement's note in the margin: what it does and who says it; opened, why, how sure, on whose word, and the decisions. */
export function ReaderNote({ statement, article, back }: ReaderNoteProps) {
  const waits = isWaiting(statement);
  const state = statement.decided?.kind === "rejected" ? " rejected" : waits ? " unsure" : "";
  const paragraph = article.article.blocks.find(({ span }) => span[1] > statement.passage.span[0]);
  return (
    <li class={`note family-${familyOf(statement.act.main)}${state}`} id={statement.id} data-s={statement.id}>
      <p class="note-head">
        <a
          href={`#${statement.id}`}
          class="note-link"
          aria-label={words.reader.noteOf(words.act(statement.act.main), speakerNames(statement.by))}
        >
          <ActLabel act={statement.act.main} unsure={waits} />
        </a>
        <Speakers by={statement.by} />
        {waits && <span class="waits">{words.standing.unsure}</span>}
      </p>
      <Standing decided={statement.decided} />
      <div class="note-body">
        <p class="why">
          <bdi>{statement.why}</bdi>
        </p>
        <p class="quiet">
          {words.statement.classed}: <bdi>{statement.act.why}</bdi>
        </p>
        <p class="quiet">{words.sure(statement)}</p>
        <Chain statement={statement} article={article} />
        <DecideForms statement={statement} article={article} whole={false} back={`${back}#${statement.id}`} />
        <p class="note-foot">
          <a href={`/statements/${statement.id}`}>{words.reader.open}</a>
          <a href={`#c${paragraph?.span[0] ?? 0}`} class="note-close" aria-label={words.reader.close}>
            ✕
          </a>
        </p>
      </div>
    </li>
  );
}
