import type { PartyEntry, StatementEntry, StatementTelling, StoredArticle } from "../../archive/archive.ts";
import { reviewWords } from "../review-words.ts";
import { words } from "../words.ts";
import { ActLabel } from "./act-label.tsx";
import { Chain } from "./chain.tsx";
import { DateOf } from "./date.tsx";
import { DecideForms } from "./decide-forms.tsx";
import { JoinForm } from "./join-form.tsx";
import { Passage } from "./passage.tsx";
import { Speakers } from "./speakers.tsx";
import { articleAddress } from "./statement-card.tsx";

interface Props {
  readonly statement: StatementEntry;
  readonly article: StoredArticle;
  /** The pages of its speakers, as far as they have any. */
  readonly parties: readonly PartyEntry[];
  /** Statements that may be the same, told elsewhere. */
  readonly maybe: StatementTelling["maybe"];
  /** The address to come back to. */
  readonly back: string;
}

/** A statement to decide on: what it is held to be, the sentence in its context, on whose word, why it was made, and why its speakers are who they are. */
export function ReviewCard({ statement, article, parties, maybe, back }: Props) {
  return (
    <li class="review-card" data-review={statement.id} tabIndex={-1} aria-labelledby={`h-${statement.id}`}>
      <h2 id={`h-${statement.id}`}>
        <ActLabel act={statement.act.main} unsure /> <Speakers by={statement.by} />
      </h2>
      <p class="quiet dots">
        <DateOf edtf={statement.date} />
        <a href={articleAddress(statement)} data-open>
          <bdi>{statement.article.title ?? words.untitled}</bdi>
        </a>
        {statement.article.publisher && <bdi>{statement.article.publisher}</bdi>}
      </p>
      <Passage statement={statement} />
      <Chain statement={statement} article={article} />
      <dl class="review-why">
        <dt>{reviewWords.why}</dt>
        <dd>
          <bdi>{statement.why}</bdi>
        </dd>
        <dt>{reviewWords.act}</dt>
        <dd>
          <bdi>{statement.act.why}</bdi>
        </dd>
        {parties.map(({ id, name, why }) => (
          <>
            <dt>
              <a href={`/parties/${id}`}>
                <bdi>{name}</bdi>
              </a>
            </dt>
            <dd>
              <bdi>{why}</bdi>
            </dd>
          </>
        ))}
      </dl>
      <p class="quiet">{words.sure(statement)}</p>
      {maybe.map(({ statement: other, why }) => (
        <section class="maybe">
          <h3>{reviewWords.alsoTold}</h3>
          <p>
            <a href={`/statements/${other.id}`}>
              <q>{other.words.content || other.words.cue}</q>
            </a>{" "}
            <span class="quiet">
              <bdi>{other.article.title ?? words.untitled}</bdi>; <bdi>{why}</bdi>
            </span>
          </p>
          <JoinForm one={statement.id} other={other.id} back={back} />
        </section>
      ))}
      <DecideForms statement={statement} article={article} back={back} />
    </li>
  );
}
