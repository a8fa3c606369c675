import type { StatementEntry } from "../../archive/archive.ts";
import { StatementCard } from "../../server/views/statement-card.tsx";
import { publishWords as words } from "../publish-words.ts";

interface Props {
  readonly entries: readonly StatementEntry[];
  readonly number: number;
  /** How many pages the list has. */
  readonly last: number;
}

/** A page of the list of all statements, for whoever has no scripts; the newest stand on the first. */
export function StatementList({ entries, number, last }: Props) {
  return (
    <div class="page narrow">
      <h1>{words.list}</h1>
      <ol class="cards">
        {entries.map((statement) => (
          <StatementCard statement={statement} />
        ))}
      </ol>
      {last > 1 && (
        <nav aria-label={words.pages}>
          <ul class="site-pages">
            {Array.from({ length: last }, (_, at) => at + 1).map((one) => (
              <li>
                <a href={listFile(one)} aria-current={one === number ? "page" : undefined}>
                  {words.page(one)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </div>
  );
}

/** The file of a page of the list, in the folder of the list. */
export const listFile = (number: number): string => (number === 1 ? "index.html" : `page-${number}.html`);
