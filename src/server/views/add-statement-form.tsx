import { words } from "../words.ts";
import { NoteField } from "./note-field.tsx";
import { WordFields } from "./word-fields.tsx";

/** The form for a statement that the program missed. */
export function AddStatementForm({ capture, back }: { readonly capture: string; readonly back: string }) {
  return (
    <details class="missed" id="missed">
      <summary>{words.reader.missed}</summary>
      <form method="post" action="/decisions" data-words-form data-missed>
        <input type="hidden" name="kind" value="add" />
        <input type="hidden" name="capture" value={capture} />
        <input type="hidden" name="back" value={back} />
        <p class="quiet">{words.reader.missedHow}</p>
        <WordFields />
        <NoteField />
        <button type="submit" class="primary">
          {words.decide.add}
        </button>
      </form>
    </details>
  );
}
