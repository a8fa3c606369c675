import type { PositionTable, Stand } from "../../archive/archive.ts";
import { useFormat } from "../http/format.ts";
import { ACT_OF_STANCE, incidentWords } from "../incident-words.ts";
import { positionWords } from "../position-words.ts";
import { words } from "../words.ts";
import { Shape } from "./shape.tsx";

/** How many rows and columns a table has at most: more cannot be looked over. */
export const MOST = { rows: 40, columns: 12 } as const;

/** How many stances a cell shows; of those before the number is told. */
const IN_CELL = 3;

/** Parties by what a question is about. Each stance is a shape and a word, so that nothing depends on colour. */
export function PositionMatrix({ table: { columns, rows } }: { readonly table: PositionTable }) {
  const shown = columns.slice(0, MOST.columns);
  return (
    <section class="scroll" tabindex={0} aria-label={positionWords.title}>
      <table class="matrix">
        <thead>
          <tr>
            <th scope="col">{positionWords.party}</th>
            {shown.map((column) => (
              <th scope="col">
                <ColumnName column={column} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, MOST.rows).map(({ name, party, named, cells }) => (
            <tr>
              <th scope="row">
                {party === null ? (
                  <bdi>{name}</bdi>
                ) : (
                  <a href={`/parties/${party}`}>
                    <bdi>{name}</bdi>
                  </a>
                )}
                {!named && <span class="quiet"> ({incidentWords.positions.unnamed})</span>}
              </th>
              {shown.map((column, at) => (
                <Cell stands={cells[at] ?? []} column={column} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

type Column = PositionTable["columns"][number];

function ColumnName({ column: { kind, id, name, topic } }: { readonly column: Column }) {
  if (kind === "other") return <>{positionWords.other}</>;
  if (kind === "topic") return <a href={`/positions?topic=${id}`}>{words.topic(id)}</a>;
  return (
    <>
      <a href={`/incidents/${id}`}>
        <bdi>{name}</bdi>
      </a>
      {topic && <span class="quiet"> {words.topic(topic)}</span>}
    </>
  );
}

/** Where there is no room for columns each cell says itself which one it stands in, and those without a stance are left out. */
function Cell({ stands, column }: { readonly stands: readonly Stand[]; readonly column: Column }) {
  const { number } = useFormat();
  const earlier = stands.length - IN_CELL;
  return (
    <td>
      {stands.length > 0 && (
        <span class="narrow-only">
          <ColumnName column={column} />
        </span>
      )}
      {stands.length > 0 && (
        <ol class="stands">
          {earlier > 0 && <li class="quiet">{positionWords.earlier(number(earlier))}</li>}
          {stands.slice(-IN_CELL).map(({ stance, statements, changed, sure }) => (
            <li class={changed ? "changed" : undefined}>
              <a href={`/statements/${statements[0]!.id}`}>
                <Shape act={ACT_OF_STANCE[stance]} />
                <span class={sure ? undefined : "unsure"}>{incidentWords.stance[stance]}</span>
              </a>
              {statements.length > 1 && <span class="count"> ×{number(statements.length)}</span>}
              {changed && <em class="quiet"> {positionWords.changed}</em>}
            </li>
          ))}
        </ol>
      )}
    </td>
  );
}
