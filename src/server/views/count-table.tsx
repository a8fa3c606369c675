import { countsWords } from "../counts-words.ts";
import { useFormat } from "../http/format.ts";

/** A row of a table of counts: what is counted, where that narrows the page to, and where the counted things are listed. */
export interface CountRow {
  readonly name: string;
  readonly count: number;
  readonly list: string | null;
  readonly narrow?: string;
  /** A word more about the number. */
  readonly note?: string;
}

/** The width of the longest bar, in the units of its drawing. */
const WIDTH = 100;

/** Counts one below the other, each with a bar as long as its share of the largest; every number leads to what it counts. */
export function CountTable({ title, rows, note }: { readonly title: string; readonly rows: readonly CountRow[]; readonly note?: string }) {
  const { number } = useFormat();
  const most = rows.reduce((largest, { count }) => Math.max(largest, count), 1);
  return (
    <section class="count-table">
      <h3>{title}</h3>
      {rows.length === 0 ? (
        <p class="quiet">{countsWords.none}</p>
      ) : (
        <table>
          <thead class="unseen">
            <tr>
              <th scope="col">{countsWords.what}</th>
              <th scope="col">{countsWords.count}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr>
                <th scope="row">
                  {row.narrow === undefined ? (
                    <bdi>{row.name}</bdi>
                  ) : (
                    <a href={row.narrow}>
                      <bdi>{row.name}</bdi>
                    </a>
                  )}
                </th>
                <td class="count">
                  {row.list === null ? number(row.count) : <a href={row.list}>{number(row.count)}</a>}
                  {row.note !== undefined && <span class="quiet"> {row.note}</span>}
                  <svg viewBox={`0 0 ${WIDTH} 4`} preserveAspectRatio="none" aria-hidden="true">
                    <rect width={Math.ceil((row.count / most) * WIDTH)} height="4" />
                  </svg>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {note !== undefined && <p class="quiet">{note}</p>}
    </section>
  );
}
