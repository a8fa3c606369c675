import { words } from "../words.ts";
import { Message } from "./message.tsx";
import { StatementTally, type TallyCounts } from "./statement-tally.tsx";

/** What became of one thing that was handed in. */
export type AddOutcome = ReadOutcome | FailedOutcome;

/** A page that is in the archive now. */
export interface ReadOutcome {
  readonly place: string;
  readonly capture: string;
  /** Whether these very bytes had been read before. */
  readonly known: boolean;
  readonly title: string | null;
  /** Whether it gave any text. */
  readonly text: boolean;
  /** Whether it is in another language than the one that is read for statements. */
  readonly foreign: boolean;
  readonly statements: TallyCounts;
}

/** What could not be read, and why. */
export interface FailedOutcome {
  readonly place: string;
  readonly error: { readonly code: string; readonly message: string };
}

/** What was read, file by file. */
export function AddResultPage({ outcomes }: { readonly outcomes: readonly AddOutcome[] }) {
  return (
    <div class="page narrow">
      <h1>{words.add.result}</h1>
      <ul class="outcomes">
        {outcomes.map((outcome) => (
          <li>{"capture" in outcome ? <Read outcome={outcome} /> : <Failed outcome={outcome} />}</li>
        ))}
      </ul>
      <p class="more">
        <a href="/">{words.add.again}</a>
      </p>
    </div>
  );
}

function Read({ outcome: { place, capture, known, title, text, foreign, statements } }: { readonly outcome: ReadOutcome }) {
  const none = statements.sure + statements.waiting === 0;
  const remarks = [
    known && words.add.known,
    !text && words.add.noText,
    text && title === null && words.add.noHeadline,
    text && none && (foreign ? words.reader.foreign : words.add.noStatements),
  ].filter((remark) => remark !== false);
  return (
    <>
      <p class="place">
        <bdi>{place}</bdi>
      </p>
      <p>
        <a href={`/articles/${capture}`} class="article-title">
          <bdi>{title ?? words.add.open}</bdi>
        </a>
      </p>
      {!none && (
        <p class="quiet">
          <StatementTally {...statements} query={new URLSearchParams({ capture })} />
        </p>
      )}
      {remarks.map((remark) => (
        <p class="remark">{remark}</p>
      ))}
    </>
  );
}

function Failed({ outcome: { place, error } }: { readonly outcome: FailedOutcome }) {
  return (
    <>
      <p class="place">
        <bdi>{place}</bdi>
      </p>
      <p class="remark">
        {words.add.failed} <Message text={error.message} />
      </p>
    </>
  );
}
