import { addWords } from "../adding/words.ts";
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
  /** What the page does not tell of itself, and nobody gave yet. */
  readonly missing: readonly (keyof typeof addWords.missing)[];
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
          <li>
            <Outcome outcome={outcome} />
          </li>
        ))}
      </ul>
      <p class="more">
        <a href="/">{words.add.again}</a>
      </p>
    </div>
  );
}

/** What became of one thing, with what it does not tell and a person may know. */
export function Outcome({ outcome, back }: { readonly outcome: AddOutcome; readonly back?: string }) {
  if (!("capture" in outcome)) return <Failed outcome={outcome} />;
  return (
    <>
      <Read outcome={outcome} />
      {outcome.missing.length > 0 && <Ask outcome={outcome} {...(back && { back })} />}
    </>
  );
}

/** Asks for what a page does not tell. */
function Ask({ outcome: { capture, missing }, back }: { readonly outcome: ReadOutcome; readonly back?: string }) {
  return (
    <form method="post" action="/add/given" class="ask">
      <p class="quiet">{addWords.ask}</p>
      <input type="hidden" name="capture" value={capture} />
      {back && <input type="hidden" name="back" value={back} />}
      <div class="fields three">
        {missing.map((name) => (
          <label>
            {addWords.missing[name]}
            <input name={name} autocomplete="off" placeholder={name === "published" ? words.add.publishedHint : undefined} />
          </label>
        ))}
      </div>
      <p>
        <button type="submit">{addWords.give}</button>
      </p>
    </form>
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
