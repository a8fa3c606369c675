import { words } from "../words.ts";
import { NoteField } from "./note-field.tsx";

interface JoinProps {
  /** Two parties, statements, commitments or incidents, by their ids. */
  readonly one: string;
  readonly other: string;
  /** The address to come back to. */
  readonly back: string;
  /** Whether they are held to be one now: then only that they are two is to be decided. */
  readonly joined?: boolean;
}

/** The buttons to decide that two are one, or that they are two. */
export function JoinForm({ one, other, back, joined = false }: JoinProps) {
  const form = (
    <form method="post" action="/decisions" class="decide-row">
      <input type="hidden" name="one" value={one} />
      <input type="hidden" name="other" value={other} />
      <input type="hidden" name="back" value={back} />
      <NoteField />
      {!joined && (
        <button name="kind" value="merge" type="submit">
          {words.decide.merge}
        </button>
      )}
      <button name="kind" value="split" type="submit">
        {words.decide.apart}
      </button>
    </form>
  );
  // Seldom asked for where they are held to be one: it is folded, and opens without a script.
  return joined ? (
    <details class="screen-only">
      <summary class="quiet">{words.decide.doubted}</summary>
      {form}
    </details>
  ) : (
    form
  );
}
