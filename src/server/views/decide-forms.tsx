import type { Flag, StatementEntry, StoredArticle } from "../../archive/archive.ts";
import { reviewWords } from "../review-words.ts";
import { words } from "../words.ts";
import { NoteField } from "./note-field.tsx";
import { WordFields } from "./word-fields.tsx";

interface DecideProps {
  readonly statement: StatementEntry;
  readonly article: Pick<StoredArticle, "text" | "parties">;
  /** The address to come back to. */
  readonly back: string;
  /** Whether the amend form stands open. */
  readonly open?: boolean;
  /** Whether everything can be amended here: in the margin of an article act, speakers and words are enough. */
  readonly whole?: boolean;
}

/** The buttons to decide on a statement, and to take back what was decided. */
export function DecideForms({ statement, article, back, open = false, whole = true }: DecideProps) {
  const { decided } = statement;
  return (
    <div class="decide">
      <form method="post" action="/decisions" class="decide-row">
        <input type="hidden" name="statement" value={statement.id} />
        <input type="hidden" name="seen" value={decided?.decision ?? ""} />
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
          <WordFields of={{ statement, article }} whole={whole} />
          <NoteField />
          <button type="submit">{words.decide.save}</button>
        </form>
      </details>
      <details class="amend flag">
        <summary>{reviewWords.flag}</summary>
        <form method="post" action="/decisions" class="flagging">
          <input type="hidden" name="kind" value="flag" />
          <input type="hidden" name="statement" value={statement.id} />
          <input type="hidden" name="back" value={back} />
          <label class="note-field">
            {reviewWords.flagNote}
            <input name="note" autocomplete="off" />
          </label>
          <button type="submit">{reviewWords.flag}</button>
        </form>
      </details>
      {statement.flags?.map((flag) => (
        <Flagged flag={flag} back={back} />
      ))}
    </div>
  );
}

/** A flag with its note, and the button that clears it. */
export function Flagged({ flag: { decision, by, note }, back }: { readonly flag: Flag; readonly back: string }) {
  return (
    <form method="post" action="/decisions" class="flagged">
      <p>
        <strong>{reviewWords.flagged(by)}</strong> {note && <bdi>{note}</bdi>}
      </p>
      <input type="hidden" name="kind" value="undo" />
      <input type="hidden" name="undoes" value={decision} />
      <input type="hidden" name="back" value={back} />
      <button type="submit">{reviewWords.clear}</button>
    </form>
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
