import type { DecisionEntry, StatementEntry } from "../../archive/archive.ts";
import { reviewWords } from "../review-words.ts";
import { togetherWords } from "../together-words.ts";
import { Flagged } from "./decide-forms.tsx";
import { DecisionTable } from "./decision-table.tsx";
import { ReviewLinks } from "./review-links.tsx";
import { StatementCard } from "./statement-card.tsx";

interface Props {
  readonly statements: readonly StatementEntry[];
  /** Flags whose words are not in the articles as they are read now. */
  readonly lost: readonly DecisionEntry[];
}

/** Everything that is flagged, each with its notes. */
export function FlagsPage({ statements, lost }: Props) {
  return (
    <div class="page narrow">
      <h1>{togetherWords.flags}</h1>
      <ReviewLinks />
      <p class="quiet">{togetherWords.flagsIntro}</p>
      {statements.length + lost.length === 0 && (
        <p class="empty">
          {togetherWords.flagsEmpty} <a href="/review">{reviewWords.title}</a>
        </p>
      )}
      <ol class="cards">
        {statements.map((statement) => (
          <>
            <StatementCard statement={statement} />
            <li class="flag-notes">
              {statement.flags?.map((flag) => (
                <Flagged flag={flag} back="/flags" />
              ))}
            </li>
          </>
        ))}
      </ol>
      {lost.length > 0 && <DecisionTable decisions={lost} back="/flags" />}
    </div>
  );
}
