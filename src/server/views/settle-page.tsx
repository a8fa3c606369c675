import type { Reading } from "../../record/decision.ts";
import { useFormat } from "../http/format.ts";
import { roundWords } from "../round-words.ts";
import type { Unsettled } from "../routes/rounds.tsx";
import { words } from "../words.ts";
import { ActLabel } from "./act-label.tsx";
import { Changed } from "./changes.tsx";
import { DecideForms } from "./decide-forms.tsx";
import { Passage } from "./passage.tsx";
import { ReviewLinks } from "./review-links.tsx";
import { Speakers } from "./speakers.tsx";
import { articleAddress } from "./statement-card.tsx";

interface Props {
  readonly unsettled: readonly Unsettled[];
  /** How many there are in all. */
  readonly total: number;
  /** Who looks. */
  readonly name: string;
}

/** What several read otherwise, side by side, for somebody else to settle. */
export function SettlePage({ unsettled, total, name }: Props) {
  const format = useFormat();
  return (
    <div class="page narrow">
      <h1>{roundWords.settle}</h1>
      <ReviewLinks />
      <p class="quiet">{roundWords.settleIntro}</p>
      {unsettled.length === 0 && <p class="empty">{roundWords.settleEmpty}</p>}
      <ol class="unsettled">
        {unsettled.map((one) => (
          <One of={one} name={name} />
        ))}
      </ol>
      {total > unsettled.length && <p class="quiet">{roundWords.moreToSettle(format.number(total - unsettled.length))}</p>}
    </div>
  );
}

function One({ of: { readings, statement, article }, name }: { readonly of: Unsettled; readonly name: string }) {
  const isOwn = readings.readings.some(({ by }) => by === name);
  return (
    <li class="statement" id={statement.id}>
      <h2>
        <ActLabel act={statement.act.main} unsure /> <Speakers by={statement.by} />
      </h2>
      <p class="quiet">
        <a href={articleAddress(statement)}>
          <bdi>{statement.article.title ?? words.untitled}</bdi>
        </a>
      </p>
      <Passage statement={statement} />
      {readings.state === "agreed" && <p>{roundWords.agreed}</p>}
      {readings.state === "open" && <p>{roundWords.endedBefore}</p>}
      <ul class="side-by-side">
        {readings.readings.map((reading) => (
          <li>
            <Read reading={reading} statement={statement.id} may={!isOwn} />
          </li>
        ))}
      </ul>
      {isOwn ? (
        <p class="quiet">{roundWords.own}</p>
      ) : (
        <details>
          <summary>{roundWords.otherwise}</summary>
          <DecideForms statement={statement} article={article} back="/settle" />
        </details>
      )}
    </li>
  );
}

interface ReadProps {
  readonly reading: Reading;
  readonly statement: string;
  /** Whether who looks may settle it. */
  readonly may: boolean;
}

function Read({ reading: { id, by, at, verdict, act, change, note, anchor }, statement, may }: ReadProps) {
  const format = useFormat();
  return (
    <>
      <h3 class="read-by">
        <bdi>{by}</bdi>: {roundWords.verdicts[verdict]}
      </h3>
      <p class="quiet">
        {act && words.act(act)} <time datetime={at}>{format.minute(at)}</time>
      </p>
      {change && (
        <ul class="changes">
          <Changed change={change} before={anchor} />
        </ul>
      )}
      {note && (
        <p>
          <bdi>{note}</bdi>
        </p>
      )}
      {may && (
        <form method="post" action="/decisions">
          <input type="hidden" name="kind" value="settle" />
          <input type="hidden" name="statement" value={statement} />
          <input type="hidden" name="like" value={id} />
          <input type="hidden" name="back" value="/settle" />
          <button type="submit">{roundWords.settleAs(by)}</button>
        </form>
      )}
    </>
  );
}
