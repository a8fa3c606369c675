import { words } from "../words.ts";

/** Where a person may say why they decide so. */
export function NoteField() {
  return (
    <label class="note-field">
      {words.decide.note}
      <input name="note" autocomplete="off" />
    </label>
  );
}
