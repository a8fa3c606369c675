import type { IncidentEntry } from "../../archive/archive.ts";
import { useFormat } from "../http/format.ts";
import { incidentWords } from "../incident-words.ts";
import { DateOf } from "./date.tsx";
import { RestsOn } from "./rests-on.tsx";
import { Shape } from "./shape.tsx";

type Rung = IncidentEntry["ladder"][number];

/** How many statements of a row are linked: more are found by its party. */
const MOST = 5;

/** Who lays an incident to whom, a row each, earliest first, with what stands against it. */
export function IncidentLadder({ ladder, positions }: Pick<IncidentEntry, "ladder" | "positions">) {
  const isSure = surely(positions);
  const { ladder: say } = incidentWords;
  return (
    <section id="attributions">
      <h2>{say.title}</h2>
      {ladder.length === 0 ? (
        <p class="empty">{say.empty}</p>
      ) : (
        <ol class="ladder">
          {ladder.map((rung) => (
            <Row rung={rung} sure={isSure(rung)} />
          ))}
        </ol>
      )}
    </section>
  );
}

/** Whether a row rests on a statement that is sure, as the positions below it show; a row whose statements take no position there says nothing against it. */
function surely(positions: IncidentEntry["positions"]): (rung: Rung) => boolean {
  const stands = positions.flatMap(({ stands }) => stands);
  const idsOf = (sure: boolean) =>
    new Set(stands.filter((stand) => stand.sure === sure).flatMap(({ statements }) => statements.map(({ id }) => id)));
  const [sure, unsure] = [idsOf(true), idsOf(false)];
  return ({ statements }) => statements.some((id) => sure.has(id)) || !statements.some((id) => unsure.has(id));
}

function Row({ rung, sure }: { readonly rung: Rung; readonly sure: boolean }) {
  const { ladder: say } = incidentWords;
  const { attributor, actor, first, basis, type, hedge, chain, statements, told, denials, declined } = rung;
  return (
    <li>
      <p class="rung">
        <Shape act="attribution" />
        <DateOf edtf={first} />
        <span>
          <strong>
            <bdi>{attributor.name}</bdi>
          </strong>
          {!attributor.named && ` (${incidentWords.positions.unnamed})`} {say.to}{" "}
          <strong>
            <bdi>{actor.name}</bdi>
          </strong>
        </span>
        {!sure && <span class="waits">{incidentWords.positions.waits}</span>}
      </p>
      <dl class="party-facts">
        <dt>{say.how}</dt>
        <dd>{hedge === null ? say.noHedge : <Hedge hedge={hedge} />}</dd>
        <dt>{say.word}</dt>
        <dd>
          <bdi>{chain.join(" → ")}</bdi>
        </dd>
        <dt>{say.basis}</dt>
        <dd>
          {basis ?? say.noBasis}; {type}
        </dd>
        <dt>{say.told}</dt>
        <dd>
          <RestsOn on={told} />
        </dd>
        {statements.length > 0 && <Statements ids={statements} />}
        {denials.length > 0 && (
          <>
            <dt>{say.against}</dt>
            <dd>
              <ul class="values">
                {denials.map(({ statement, name, date, why, sure }) => (
                  <li>
                    <Shape act="denial" /> <a href={`/statements/${statement}`}>{name}</a>, <DateOf edtf={date} />
                    <span class="quiet">
                      : {why}
                      {!sure && ` (${say.maybeAgainst})`}
                    </span>
                  </li>
                ))}
              </ul>
            </dd>
          </>
        )}
        {declined.length > 0 && (
          <>
            <dt>{say.declined}</dt>
            <dd>
              <ul class="values">
                {declined.map(({ statement, name, date }) => (
                  <li>
                    <Shape act="no-comment" /> <a href={`/statements/${statement}`}>{name}</a>, <DateOf edtf={date} />
                  </li>
                ))}
              </ul>
            </dd>
          </>
        )}
      </dl>
    </li>
  );
}

function Hedge({ hedge: { words, band } }: { readonly hedge: NonNullable<Rung["hedge"]> }) {
  return (
    <>
      <q>
        <bdi>{words}</bdi>
      </q>
      {band && ` (${band.replaceAll("-", " ")})`}
    </>
  );
}

function Statements({ ids }: { readonly ids: readonly string[] }) {
  const format = useFormat();
  return (
    <>
      <dt>{incidentWords.ladder.statements}</dt>
      <dd class="dots">
        {ids.slice(0, MOST).map((id, index) => (
          <a href={`/statements/${id}`}>{format.number(index + 1)}</a>
        ))}
      </dd>
    </>
  );
}
