import type { Unanswered } from "../../archive/archive.ts";
import type { SaidOnce } from "../said-once.ts";
import { unansweredWords } from "../unanswered-words.ts";
import { Pager } from "./pager.tsx";
import { SaidLine } from "./said-line.tsx";

/** Who is blamed, and has not answered. */
function LaidTo({ silent }: Pick<Unanswered, "silent">) {
  return (
    <>
      {`${unansweredWords.kind.laid} `}
      <bdi>{silent.join(", ") || unansweredWords.nobody}</bdi>
    </>
  );
}

interface Props {
  /** What copies tell of each once. */
  readonly shown: readonly SaidOnce<Unanswered>[];
  readonly next: string | null;
  readonly query: URLSearchParams;
}

/** What has not been answered, and by whom. */
export function UnansweredPageOf({ shown, next, query }: Props) {
  return (
    <div class="page narrow">
      <h1>{unansweredWords.title}</h1>
      <p class="total">{unansweredWords.means}</p>
      {shown.length === 0 && next === null ? (
        <p class="empty">{unansweredWords.empty}</p>
      ) : (
        <ol class="lineage">
          {shown.map(({ row: { kind, statement, chain, silent, silences }, also }) => (
            <li class="scoped">
              <SaidLine
                statement={statement}
                chain={chain}
                also={also}
                lead={kind === "asked" ? unansweredWords.kind.asked : <LaidTo silent={silent} />}
              >
                {silences.length > 0 && (
                  <ul class="deciding">
                    {silences.map(({ statement: told, why }) => (
                      <li>
                        {`${unansweredWords.silence}: `}
                        <a href={`/statements/${told}`}>{unansweredWords.see}</a>
                        {`; ${why}`}
                      </li>
                    ))}
                  </ul>
                )}
              </SaidLine>
            </li>
          ))}
        </ol>
      )}
      <Pager path="/unanswered" query={query} next={next} />
    </div>
  );
}
