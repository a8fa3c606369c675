import type { StatementEntry, StoredArticle } from "../../archive/archive.ts";
import { reviewWords } from "../review-words.ts";
import { words } from "../words.ts";
import { ActLabel } from "./act-label.tsx";
import { Chain } from "./chain.tsx";
import { DateOf } from "./date.tsx";
import { DecideForms } from "./decide-forms.tsx";
import { Passage } from "./passage.tsx";
import { Speakers } from "./speakers.tsx";
import { articleAddress } from "./statement-card.tsx";

interface Props {
  readonly statement: StatementEntry;
  readonly article: StoredArticle;
  /** The address to come back to. */
  readonly back: string;
}

/** A statement to decide on: what it is held to be, the sentence in its context, on whose word, and why it was made. */
export function ReviewCard({ statement, article, back }: Props) {
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
      <details class="review-why">
        <summary>{reviewWords.why}</summary>
        <p>
          <bdi>{statement.why}</bdi>
        </p>
        <p>
          {reviewWords.act}: <bdi>{statement.act.why}</bdi>
        </p>
        <p>{words.sure(statement)}</p>
      </details>
      <DecideForms statement={statement} text={article.text} back={back} />
    </li>
  );
}
