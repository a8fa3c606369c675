import type { DecisionEntry, StatementEntry, StatementTelling, StoredArticle } from "../../archive/archive.ts";
import type { RelatedStatement } from "../../archive/side-entries.ts";
import { slice } from "../../record/span.ts";
import { words } from "../words.ts";
import { ActLabel } from "./act-label.tsx";
import { Chain } from "./chain.tsx";
import { DateOf } from "./date.tsx";
import { DecideForms } from "./decide-forms.tsx";
import { DecisionTable } from "./decision-table.tsx";
import { Evidence } from "./evidence.tsx";
import { Grading } from "./grading.tsx";
import { isWaiting } from "./marked-text.tsx";
import { Passage } from "./passage.tsx";
import { Related } from "./related.tsx";
import { Speakers } from "./speakers.tsx";
import { Standing } from "./standing.tsx";
import { articleAddress } from "./statement-card.tsx";
import { Told } from "./told.tsx";

/** What a statement's page shows. */
export interface StatementProps {
  readonly statement: StatementEntry;
  readonly article: StoredArticle | null;
  readonly decisions: readonly DecisionEntry[];
  readonly telling: StatementTelling | null;
  readonly related: readonly RelatedStatement[];
}

/** A statement with all that it stands on. */
export function StatementPage({ statement, article, decisions, telling, related }: StatementProps) {
  const waits = isWaiting(statement);
  const back = `/statements/${statement.id}`;
  return (
    <div class="page narrow statement">
      <Standing decided={statement.decided} full />
      <h1 class={statement.decided?.kind === "rejected" ? "struck" : undefined}>
        <ActLabel act={statement.act.main} unsure={waits} /> <Speakers by={statement.by} />
      </h1>
      <p class="quiet dots">
        <DateOf edtf={statement.date} />
        <span>{words.form[statement.form]}</span>
        {statement.topics.length > 0 && <span>{statement.topics.map(words.topic).join(", ")}</span>}
      </p>
      <section aria-label={words.statement.passage}>
        <Passage statement={statement} />
        <p class="card-foot">
          <bdi>{statement.article.title ?? words.untitled}</bdi>
          {statement.article.publisher && <bdi>, {statement.article.publisher}</bdi>}
          {" · "}
          <a href={articleAddress(statement)}>{words.statement.inArticle}</a>
        </p>
      </section>
      {article && statement.sourcing.length > 0 && (
        <section>
          <h2>{words.statement.chain}</h2>
          <Chain statement={statement} article={article} />
        </section>
      )}
      {telling && <Told telling={telling} id={statement.id} />}
      <Related related={related} />
      <section>
        <h2>{words.statement.why}</h2>
        <p>
          <bdi>{statement.why}</bdi>
        </p>
        <p>
          {words.statement.classed}: <bdi>{statement.act.why}</bdi>
          {statement.act.others.length > 0 && ` (${words.statement.also} ${statement.act.others.map(words.act).join(", ")})`}
        </p>
        {statement.hedge && article && (
          <p>
            {words.statement.hedge} <q>{slice(article.text, statement.hedge.span)}</q>
          </p>
        )}
        <p>{words.sure(statement)}</p>
      </section>
      <Evidence statement={statement} />
      <section>
        <h2>{words.statement.decisions}</h2>
        {decisions.length === 0 ? <p class="quiet">{words.statement.undecided}</p> : <DecisionTable decisions={decisions} back={back} />}
        {article && <DecideForms statement={statement} article={article} back={back} />}
        {article && (
          <div class="decide">
            <Grading statement={statement} article={article} back={back} />
          </div>
        )}
      </section>
    </div>
  );
}
