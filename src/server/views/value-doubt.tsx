import { incidentWords } from "../incident-words.ts";
import { words } from "../words.ts";
import { NoteField } from "./note-field.tsx";

/** The way to say that a value is not so said: what stands on a rejected statement is shown no more, and an amended one stays with its words put right. */
export function ValueDoubt({ statement, back }: { readonly statement: string; readonly back: string }) {
  const { doubt: say } = incidentWords.values;
  return (
    <details class="value-doubt may-review screen-only">
      <summary class="quiet">{say.ask}</summary>
      <p class="quiet">{say.means}</p>
      <form method="post" action="/decisions" class="decide-row">
        <input type="hidden" name="statement" value={statement} />
        <input type="hidden" name="back" value={back} />
        <NoteField />
        <button name="kind" value="reject" type="submit">
          {words.decide.reject}
        </button>
        <a href={`/statements/${statement}`}>{say.amend}</a>
      </form>
    </details>
  );
}
