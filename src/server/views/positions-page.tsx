import type { PositionsQuery, PositionTable } from "../../archive/archive.ts";
import { Topic } from "../../record/vocabulary.ts";
import { useFormat } from "../http/format.ts";
import { positionWords } from "../position-words.ts";
import { words } from "../words.ts";
import { DateOf } from "./date.tsx";
import { PositionLine } from "./incident-positions.tsx";
import { MOST, PositionMatrix } from "./position-matrix.tsx";
import { PositionsOverTime } from "./positions-over-time.tsx";

interface PositionsProps {
  readonly table: PositionTable;
  readonly asked: PositionsQuery;
  readonly query: URLSearchParams;
}

/** Where parties stand to a question: a table of parties by what it is about, then each over time. */
export function PositionsPage({ table, asked, query }: PositionsProps) {
  const { number } = useFormat();
  const { rows, columns } = table;
  const cut = rows.length > MOST.rows || columns.length > MOST.columns;
  return (
    <div class="page wide positions-page">
      <h1>{positionWords.title}</h1>
      <p class="quiet">{positionWords.means}</p>
      <Question asked={asked} query={query} />
      {asked.commitment !== undefined && (
        <p>
          <a href={`/commitments/${asked.commitment}`}>{positionWords.within}</a> <a href="/positions">{positionWords.everything}</a>
        </p>
      )}
      {rows.length === 0 ? (
        <p class="empty">{positionWords.empty}</p>
      ) : (
        <>
          <PositionMatrix table={table} />
          <p class="quiet">
            {positionWords.counted(table.statements, number(table.statements))} {table.more && positionWords.more}{" "}
            {cut && positionWords.cut(number(Math.min(rows.length, MOST.rows)), number(Math.min(columns.length, MOST.columns)))}
          </p>
          <Repeated rows={rows} />
          <section>
            <h2>{positionWords.overTime}</h2>
            <PositionsOverTime positions={rows} />
            <details>
              <summary>{positionWords.each}</summary>
              <ul class="positions">
                {rows.slice(0, MOST.rows).map((row) => (
                  <PositionLine position={row} />
                ))}
              </ul>
            </details>
          </section>
        </>
      )}
    </div>
  );
}

/** What is asked: words and a topic; whatever else the address asks stays as it is. */
function Question({ asked, query }: Pick<PositionsProps, "asked" | "query">) {
  return (
    <search>
      <form class="question" action="/positions">
        {[...query]
          .filter(([name]) => !["words", "topic", "by"].includes(name))
          .map(([name, value]) => (
            <input type="hidden" name={name} value={value} />
          ))}
        <label>
          {positionWords.ask}
          <input type="search" name="words" value={asked.words ?? ""} placeholder={positionWords.hint} />
        </label>
        <label>
          {positionWords.topic}
          <select name="topic">
            <option value="">{positionWords.anyTopic}</option>
            {Topic.options.map((topic) => (
              <option value={topic} selected={asked.topic === topic}>
                {words.topic(topic)}
              </option>
            ))}
          </select>
        </label>
        <label>
          {positionWords.by}
          <select name="by">
            {(["party", "side"] as const).map((by) => (
              <option value={by} selected={asked.by === by}>
                {positionWords.rows[by]}
              </option>
            ))}
          </select>
        </label>
        <button type="submit" class="primary">
          {positionWords.button}
        </button>
      </form>
    </search>
  );
}

/** Who denied in more than one year: the years side by side, each with its statements. */
function Repeated({ rows }: Pick<PositionTable, "rows">) {
  const repeating = rows.filter(({ repeated }) => repeated.length > 0);
  if (repeating.length === 0) return null;
  return (
    <section>
      <h2>{positionWords.repeated}</h2>
      <ul class="repeated">
        {repeating.map(({ name, repeated }) => (
          <li>
            <strong>
              <bdi>{name}</bdi>
            </strong>
            <ul>
              {repeated.map(({ year, statements }) => (
                <li>
                  <span class="count">{year}</span>{" "}
                  <span class="dots">
                    {statements.map(({ id, date }) => (
                      <a href={`/statements/${id}`}>
                        <DateOf edtf={date} />
                      </a>
                    ))}
                  </span>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}
