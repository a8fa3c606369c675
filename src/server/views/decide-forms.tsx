import type { StatementEntry } from "../../archive/archive.ts";
import { words } from "../words.ts";
import { NoteField } from "./note-field.tsx";
import { WordFields } from "./word-fields.tsx";

interface DecideProps {
  readonly statement: StatementEntry;
  /** The text of its article. */
  readonly text: string;
  /** The address to come back to. */
  readonly back: string;
  /** Whether the amend form stands open. */
  readonly open?: boolean;
}

/** The buttons to decide on a statement, and to take back what was decided. */
export function DecideForms({ statement, text, back, open = false }: DecideProps) {
  const { decided } = statement;
  return (
    <div class="decide">
      <form method="post" action="/decisions" class="decide-row">
        <input type="hidden" name="statement" value={statement.id} />
        <input type="hidden" name="back" value={back} />
        <NoteField />
        {decided?.kind !== "accepted" && (
          <button name="kind" value="accept" type="submit">
            {words.decide.accept}
          </button>
        )}
        {decided?.kind !== "rejected" && (
          <button name="kind" value="reject" type="submit">
            {words.decide.reject}
          </button>
        )}
      </form>
      {decided && <Undo decided={decided} back={back} />}
      <details class="amend" open={open}>
        <summary>{words.decide.amend}</summary>
        <form method="post" action="/decisions" data-words-form>
          <input type="hidden" name="kind" value="amend" />
          <input type="hidden" name="statement" value={statement.id} />
          <input type="hidden" name="seen" value={decided?.decision ?? ""} />
          <input type="hidden" name="back" value={back} />
          <WordFields of={{ statement, text }} />
          <NoteField />
          <button type="submit">{words.decide.save}</button>
        </form>
      </details>
    </div>
  );
}

/** The decision itself stands at the top of the note or page; here it is taken back. */
function Undo({ decided, back }: { readonly decided: NonNullable<StatementEntry["decided"]>; readonly back: string }) {
  return (
    <form method="post" action="/decisions" class="decided">
      <input type="hidden" name="kind" value="undo" />
      <input type="hidden" name="undoes" value={decided.decision} />
      <input type="hidden" name="back" value={back} />
      <button type="submit">{words.decide.undoKind[decided.kind]}</button>
    </form>
  );
}
