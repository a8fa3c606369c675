import type { IncidentEntry } from "../../archive/archive.ts";
import { useFormat } from "../http/format.ts";
import { incidentWords } from "../incident-words.ts";
import { words } from "../words.ts";

/** The values that people hold to be none of an incident, struck through, with who says so, why, and the button that puts them back. */
export function StruckValues({ incident: { id, struck } }: { readonly incident: Pick<IncidentEntry, "id" | "struck"> }) {
  const format = useFormat();
  const { struck: say } = incidentWords.values;
  const decided = [...Map.groupBy(struck, ({ decision }) => decision)];
  if (decided.length === 0) return null;
  return (
    <section class="said-of">
      <h3>{say.title}</h3>
      <ul>
        {decided.map(([decision, all]) => (
          <li>
            {[...new Set(all.map(({ text }) => text))].map((text) => (
              <del>
                <bdi>{text}</bdi>{" "}
              </del>
            ))}
            <span class="quiet">
              {say.by(all[0]!.by, format.minute(all[0]!.at))} {all[0]!.note && <bdi>{all[0]!.note}</bdi>}
            </span>
            <form method="post" action="/decisions" class="inline may-review screen-only">
              <input type="hidden" name="kind" value="undo" />
              <input type="hidden" name="undoes" value={decision} />
              <input type="hidden" name="back" value={`/incidents/${id}`} />
              <button type="submit">{words.decide.undo}</button>
            </form>
          </li>
        ))}
      </ul>
    </section>
  );
}
