import type { Round } from "../../archive/archive.ts";
import { useFormat } from "../http/format.ts";
import { roundWords } from "../round-words.ts";
import { words } from "../words.ts";
import { ReviewLinks } from "./review-links.tsx";

interface Props {
  readonly rounds: readonly Round[];
  /** Who looks. */
  readonly name: string;
  /** Who may read, by name, where that is known. */
  readonly reviewers: readonly string[];
}

/** What was shared out and how much of it is read, and the form that shares out more. */
export function RoundsPage({ rounds, name, reviewers }: Props) {
  return (
    <div class="page narrow">
      <h1>{roundWords.title}</h1>
      <ReviewLinks />
      <p class="quiet">{roundWords.intro}</p>
      {rounds.length === 0 ? (
        <p class="empty">{roundWords.empty}</p>
      ) : (
        <ol class="rounds">
          {rounds.toReversed().map((round) => (
            <OneRound round={round} name={name} />
          ))}
        </ol>
      )}
      <section class="decide">
        <h2>{roundWords.shareTitle}</h2>
        <form method="post" action="/rounds" class="fields">
          <label>
            {roundWords.name}
            <input name="name" required autocomplete="off" />
          </label>
          <label>
            {roundWords.readers}
            <textarea name="readers" rows={3} required>
              {reviewers.join("\n")}
            </textarea>
          </label>
          <label>
            {roundWords.each}
            <input name="each" type="number" min="1" max="20" value="2" />
          </label>
          <label>
            {roundWords.query}
            <input name="query" autocomplete="off" />
          </label>
          <p>
            <button type="submit">{roundWords.share}</button>
          </p>
        </form>
      </section>
    </div>
  );
}

function OneRound({ round, name }: { readonly round: Round; readonly name: string }) {
  const format = useFormat();
  const { id, each, statements, progress, by, made, open } = round;
  const own = progress.find(({ reader }) => reader === name);
  return (
    <li id={id}>
      <h2>
        <bdi>{round.name}</bdi> {!open && <span class="quiet">({roundWords.ended})</span>}
      </h2>
      <p class="quiet">
        {roundWords.counted(words.count.statements(statements, format.number(statements)), each)}; <bdi>{roundWords.made(by)}</bdi>,{" "}
        <time datetime={made}>{format.minute(made)}</time>
      </p>
      <ul class="plain">
        {progress.map(({ reader, read, assigned }) => (
          <li>
            <bdi>{reader}</bdi>: {roundWords.reads(format.number(read), format.number(assigned))}{" "}
            <progress max={Math.max(1, assigned)} value={read} aria-label={reader} />
          </li>
        ))}
      </ul>
      {open && (
        <form method="post" action={`/rounds/${id}/end`} class="decide-row">
          {own && own.read < own.assigned && <a href={`/review?round=${id}`}>{roundWords.yours}</a>}
          <a href={`/agreement?round=${id}`}>{roundWords.agreement}</a>
          <button type="submit">{roundWords.end}</button>
        </form>
      )}
    </li>
  );
}
