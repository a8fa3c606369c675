import type { IncidentEntry } from "../../archive/archive.ts";
import { ACT_OF_STANCE, incidentWords } from "../incident-words.ts";
import { DateOf } from "./date.tsx";
import { PositionsOverTime } from "./positions-over-time.tsx";
import { Shape } from "./shape.tsx";

type Position = IncidentEntry["positions"][number];

/** Where each party stands, in the order of time; a change is marked, and the same said again stands side by side. */
export function IncidentPositions({ positions }: { readonly positions: readonly Position[] }) {
  const { positions: say } = incidentWords;
  return (
    <section id="positions">
      <h2>{say.title}</h2>
      {positions.length === 0 ? (
        <p class="empty">{say.empty}</p>
      ) : (
        <>
          <PositionsOverTime positions={positions} />
          <ul class="positions">
            {positions.map((position) => (
              <PositionLine position={position} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

/** A party with the stances that it took, in the order of time. */
export function PositionLine({ position: { name, party, named, stands } }: { readonly position: Position }) {
  const { positions: say, stance: words } = incidentWords;
  return (
    <li>
      <p class="party-name">
        {party === null ? (
          <bdi>{name}</bdi>
        ) : (
          <a href={`/parties/${party}`}>
            <bdi>{name}</bdi>
          </a>
        )}
        {!named && <span class="quiet"> ({say.unnamed})</span>}
      </p>
      <ol>
        {stands.map(({ stance, to, statements, changed, sure }) => (
          <li class={changed ? "changed" : undefined}>
            <Shape act={ACT_OF_STANCE[stance]} />
            <span>
              {changed && <em>{say.changed}: </em>}
              {words[stance]}
              {to.length > 0 && (
                <>
                  {" → "}
                  <bdi>{to.join("; ")}</bdi>
                </>
              )}
              {!sure && (
                <>
                  {" "}
                  <span class="waits">{say.waits}</span>
                </>
              )}{" "}
              <span class="quiet dots">
                {statements.map(({ id, date }) => (
                  <a href={`/statements/${id}`}>
                    <DateOf edtf={date} />
                  </a>
                ))}
              </span>
            </span>
          </li>
        ))}
      </ol>
    </li>
  );
}
