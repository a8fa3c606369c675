import type { OnUnnamed, StatementEntry, UnnamedAttributions } from "../../archive/index.ts";
import type { SaidOnce } from "../said-once.ts";
import { unansweredWords } from "../unanswered-words.ts";
import { Pager } from "./pager.tsx";
import { SaidLine } from "./said-line.tsx";

interface Props {
  /** Statements, what copies tell of each once. */
  readonly shown: readonly SaidOnce<StatementEntry>[];
  readonly next: string | null;
  readonly attributions: OnUnnamed<UnnamedAttributions>;
  readonly query: URLSearchParams;
}

const words = unansweredWords.unnamed;

/** What rests on unnamed sources only: attributions of incidents, then statements. */
export function UnnamedPage({ shown, next, attributions, query }: Props) {
  return (
    <div class="page narrow">
      <h1>{words.title}</h1>
      {attributions.entries.length > 0 && (
        <section>
          <h2>{words.attributions}</h2>
          <ul class="lineage">
            {attributions.entries.map(({ incident: { id, names, victims, actors }, rungs, all }) => (
              <li>
                <a href={`/incidents/${id}`}>
                  <bdi>{[names, victims, actors].find((some) => some.length > 0)?.join(", ") ?? id}</bdi>
                </a>
                <ul class="deciding">
                  {rungs.map(({ attributor, actor }) => (
                    <li>
                      <bdi>{words.laidBy(attributor.name, actor.name)}</bdi>
                    </li>
                  ))}
                  {!all && <li>{words.others}</li>}
                </ul>
              </li>
            ))}
          </ul>
        </section>
      )}
      <p class="total">{words.means}</p>
      {shown.length === 0 && <p class="empty">{words.empty}</p>}
      <ol class="lineage">
        {shown.map(({ row, also }) => (
          <li>
            <SaidLine statement={row} also={also} />
          </li>
        ))}
      </ol>
      <Pager path="/unnamed" query={query} next={next} />
    </div>
  );
}
