import type { Preview, TogetherKind } from "../../archive/together/together.ts";
import { isAct } from "../acts.ts";
import { useFormat } from "../http/format.ts";
import { togetherWords } from "../together-words.ts";
import { words } from "../words.ts";
import { NoteField } from "./note-field.tsx";
import { Shape } from "./shape.tsx";
import { StatementCard } from "./statement-card.tsx";

interface Props {
  readonly preview: Preview;
  readonly kind: TogetherKind;
  readonly query: URLSearchParams;
}

/** What deciding on all that a search finds would do: how many of which acts, some of them to look at, and then the button. */
export function TogetherPage({ preview, kind, query }: Props) {
  const format = useFormat();
  const { ids, total, already, shared, acts, sample, mark } = preview;
  const other: TogetherKind = kind === "accept" ? "reject" : "accept";
  return (
    <div class="page narrow">
      <h1>{togetherWords.title}</h1>
      <p class="quiet">
        {togetherWords.search}:{" "}
        {query.size === 0 ? togetherWords.all : <bdi>{[...query].map(([name, value]) => `${name} ${value}`).join(", ")}</bdi>}.{" "}
        <a href={`/statements${query.size === 0 ? "" : `?${query}`}`}>{togetherWords.back}</a>
      </p>
      <p>
        <strong>{togetherWords.counts(format.number(ids.length), format.number(total))}</strong>{" "}
        {already > 0 && togetherWords.already(format.number(already))} {shared > 0 && togetherWords.shared(format.number(shared))}
      </p>
      {ids.length === 0 ? (
        <p class="empty">{togetherWords.none}</p>
      ) : (
        <>
          <h2 class="spaced">{togetherWords.acts}</h2>
          <ul class="tally">
            {acts.map(({ value, count }) => (
              <li>
                {isAct(value) && <Shape act={value} />} {isAct(value) ? words.act(value) : value}{" "}
                <span class="quiet">{format.number(count)}</span>
              </li>
            ))}
          </ul>
          <form method="post" action="/decide" class="decide-together">
            <input type="hidden" name="query" value={query.toString()} />
            <input type="hidden" name="mark" value={mark} />
            <NoteField />
            <p class="quiet">{togetherWords.kept}</p>
            <button name="kind" value={kind} type="submit" class="primary">
              {togetherWords[kind](format.number(ids.length))}
            </button>{" "}
            <a href={`/decide?${new URLSearchParams([...query, ["kind", other]])}`}>{togetherWords.other[kind]}</a>
          </form>
          <h2 class="spaced">{togetherWords.sample}</h2>
          <ol class="cards">
            {sample.map((statement) => (
              <StatementCard statement={statement} />
            ))}
          </ol>
        </>
      )}
    </div>
  );
}
