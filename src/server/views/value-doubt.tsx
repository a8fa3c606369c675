import type { IncidentSays } from "../../archive/archive.ts";
import { incidentWords } from "../incident-words.ts";
import { words } from "../words.ts";
import { NoteField } from "./note-field.tsx";

interface DoubtProps {
  /** The incident's id. */
  readonly of: string;
  /** Where the same speaker says the value. */
  readonly says: readonly IncidentSays[];
}

/** The way to say that a value is not right: that it is none of this incident, or that the whole statement that it stands on is not so. */
export function ValueDoubt({ of, says }: DoubtProps) {
  const { doubt: say } = incidentWords.values;
  const back = `/incidents/${of}`;
  const statement = says[0]?.statement ?? null;
  return (
    <details class="value-doubt may-review screen-only">
      <summary class="quiet">{say.ask}</summary>
      <p class="quiet">{say.means}</p>
      <form method="post" action="/decisions" class="decide-row">
        <input type="hidden" name="kind" value="split" />
        <input type="hidden" name="incident" value={of} />
        <input type="hidden" name="words" value={says.map(({ capture, span }) => `${capture} ${span.join(" ")}`).join("\n")} />
        <input type="hidden" name="back" value={back} />
        <NoteField />
        <button type="submit">{say.strike}</button>
      </form>
      {statement !== null && (
        <>
          <p class="quiet">{say.rejectMeans}</p>
          <form method="post" action="/decisions" class="decide-row">
            <input type="hidden" name="statement" value={statement} />
            <input type="hidden" name="back" value={back} />
            <NoteField />
            <button name="kind" value="reject" type="submit">
              {words.decide.reject}
            </button>
            <a href={`/statements/${statement}`}>{say.amend}</a>
          </form>
        </>
      )}
    </details>
  );
}
