import type { StatementEntry } from "../../archive/archive.ts";
import { useFormat } from "../http/format.ts";
import { words } from "../words.ts";
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

/** What a person decided on a statement, with its undo; and the buttons to decide. */
export function DecideForms({ statement, text, back, open = false }: DecideProps) {
  const { decided } = statement;
  return (
    <div class="decide">
      {decided && <Decided decided={decided} back={back} />}
      <form method="post" action="/decisions" class="decide-row">
        <input type="hidden" name="statement" value={statement.id} />
        <input type="hidden" name="back" value={back} />
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
      <details class="amend" open={open}>
        <summary>{words.decide.amend}</summary>
        <form method="post" action="/decisions" data-words-form>
          <input type="hidden" name="kind" value="amend" />
          <input type="hidden" name="statement" value={statement.id} />
          <input type="hidden" name="seen" value={decided?.decision ?? ""} />
          <input type="hidden" name="back" value={back} />
          <WordFields of={{ statement, text }} />
          <button type="submit">{words.decide.save}</button>
        </form>
      </details>
    </div>
  );
}

function Decided({ decided, back }: { readonly decided: NonNullable<StatementEntry["decided"]>; readonly back: string }) {
  const format = useFormat();
  return (
    <form method="post" action="/decisions" class="decided">
      <input type="hidden" name="kind" value="undo" />
      <input type="hidden" name="undoes" value={decided.decision} />
      <input type="hidden" name="back" value={back} />
      <span>{words.decided(decided.kind, decided.by, format.day(decided.at))}</span>
      <button type="submit">{words.decide.undo}</button>
    </form>
  );
}
