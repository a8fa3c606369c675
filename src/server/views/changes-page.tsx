import type { Stand } from "../../archive/archive.ts";
import { CHANGE_PARTS, type Changed, daysBefore, type Moved } from "../changed.ts";
import { firstTellings } from "../first-tellings.ts";
import { frontWords } from "../front-words.ts";
import { useFormat } from "../http/format.ts";
import { ACT_OF_STANCE, incidentWords } from "../incident-words.ts";
import { DateOf } from "./date.tsx";
import { SaidLine } from "./said-line.tsx";
import { Shape } from "./shape.tsx";

const { changes: say } = frontWords;

/** What changed since a day. */
export function ChangesPage({ changed }: { readonly changed: Changed }) {
  const { since, newest, parts, moved, more } = changed;
  return (
    <div class="page narrow changes-page">
      <h1>{say.title}</h1>
      <p class="quiet">{say.means}</p>
      {since === null ? (
        <p class="empty">{say.empty}</p>
      ) : (
        <>
          <search>
            <form class="question" action="/changes">
              <label>
                {say.since}
                <input name="since" value={since} placeholder={say.hint} autocomplete="off" />
              </label>
              <button type="submit" class="primary">
                {say.button}
              </button>
            </form>
          </search>
          {newest !== null && <Presets newest={newest} />}
          <section>
            <h2>{say.positions}</h2>
            {moved.length === 0 ? (
              <p class="empty">{say.positionsNone}</p>
            ) : (
              <ul class="moved">
                {moved.map((one) => (
                  <MovedLine moved={one} />
                ))}
              </ul>
            )}
            {more && <p class="quiet">{say.positionsMore}</p>}
          </section>
          {parts.map(({ part, found }) => (
            <Part part={part} found={found} since={since} />
          ))}
        </>
      )}
    </div>
  );
}

/** What came of one kind: each thing where it was told first, and where all of it is. */
function Part({ part, found, since }: Changed["parts"][number] & { readonly since: string }) {
  const format = useFormat();
  const shown = firstTellings(found.entries);
  return (
    <section id={part}>
      <h2>
        {say.sections[part]} <span class="count">{format.number(found.total)}</span>
      </h2>
      {found.total === 0 ? (
        <p class="empty">{say.none}</p>
      ) : (
        <ol class="lineage">
          {shown.map((statement) => (
            <li>
              <SaidLine statement={statement} />
            </li>
          ))}
        </ol>
      )}
      {shown.length < found.total && (
        <p class="more">
          <a href={`/statements?${CHANGE_PARTS[part].map((act) => `act=${act}`).join("&")}&since=${since}`}>
            {say.all(format.number(found.total))}
          </a>
        </p>
      )}
    </section>
  );
}

/** Times before the newest day on record, each one link away. */
function Presets({ newest }: { readonly newest: string }) {
  const format = useFormat();
  return (
    <p class="quiet dots">
      <span>{say.newest(format.date(newest))}</span>
      <span>
        {say.presets}{" "}
        {Object.entries(say.days).map(([days, name]) => (
          <>
            <a href={`/changes?since=${daysBefore(newest, Number(days))}`}>{name}</a>{" "}
          </>
        ))}
      </span>
    </p>
  );
}

function MovedLine({ moved: { name, party, incident, before, now } }: { readonly moved: Moved }) {
  return (
    <li>
      <p>
        {party === null ? (
          <bdi>{name}</bdi>
        ) : (
          <a href={`/parties/${party}`}>
            <bdi>{name}</bdi>
          </a>
        )}
        {", "}
        <a href={`/incidents/${incident.id}`}>
          <bdi>{incident.name}</bdi>
        </a>
      </p>
      <p class="dots">
        <StandOf lead={say.before} stand={before} />
        <StandOf lead={say.now} stand={now} />
      </p>
    </li>
  );
}

function StandOf({ lead, stand: { stance, statements } }: { readonly lead: string; readonly stand: Stand }) {
  const last = statements.at(-1)!;
  return (
    <span>
      <span class="quiet">{lead}</span> <Shape act={ACT_OF_STANCE[stance]} /> {incidentWords.stance[stance]}{" "}
      <a href={`/statements/${last.id}`}>
        <DateOf edtf={last.date} />
      </a>
    </span>
  );
}
