import type { IncidentEntry, IncidentValue, ValueKind } from "../../archive/archive.ts";
import { useFormat } from "../http/format.ts";
import { incidentWords } from "../incident-words.ts";
import { DateOf } from "./date.tsx";
import { StruckValues } from "./struck-values.tsx";
import { ValueDoubt } from "./value-doubt.tsx";

/** What the articles say of an incident, by kind, each value beside who says it. */
export function IncidentValues({ incident }: { readonly incident: Pick<IncidentEntry, "id" | "values" | "struck"> }) {
  const { values } = incident;
  const { values: say } = incidentWords;
  const kinds = (Object.keys(say.kinds) as ValueKind[]).filter((kind) => values[kind].length > 0);
  if (kinds.length === 0 && incident.struck.length === 0) return null;
  return (
    <section>
      <h2>{say.title}</h2>
      {kinds.map((kind) => (
        <section class="said-of">
          <h3>{say.kinds[kind]}</h3>
          <ul>
            {values[kind].map((value) => (
              <Value value={value} of={incident.id} />
            ))}
          </ul>
        </section>
      ))}
      <StruckValues incident={incident} />
    </section>
  );
}

function Value({ value: { text, of, date, count, party, says }, of: incident }: { readonly value: IncidentValue; readonly of: string }) {
  const format = useFormat();
  const { values: say } = incidentWords;
  const shown = of === null ? <bdi>{text}</bdi> : <DateOf edtf={date} />;
  return (
    <li>
      <span class="value">
        {of !== null && `${say.of[of]} `}
        {party === null ? shown : <a href={`/parties/${party}`}>{shown}</a>}
        {of !== null && text !== date && (
          <>
            {" "}
            <q class="quiet">
              <bdi>{text}</bdi>
            </q>
          </>
        )}
        {count !== null && (
          <>
            {" "}
            <span class="count">{format.number(count.min)}</span>
          </>
        )}
      </span>
      <ul class="by dots">
        {bySpeaker(says).map(([{ by, outlet, statement, capture }, all]) => (
          <li>
            <a href={statement === null ? `/articles/${capture}` : `/statements/${statement}`}>
              <bdi>{by === null ? say.nobody : outlet ? say.itself(by) : by}</bdi>
            </a>
            <ValueDoubt of={incident} says={all} />
          </li>
        ))}
      </ul>
    </li>
  );
}

/** Each who says it once: where they say it first, and wherever they do. */
function bySpeaker(says: IncidentValue["says"]): (readonly [IncidentValue["says"][number], IncidentValue["says"]])[] {
  return [...Map.groupBy(says, (one) => `${one.by} ${one.outlet}`).values()].map((all) => [all[0]!, all] as const);
}
