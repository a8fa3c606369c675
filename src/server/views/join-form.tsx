import { words } from "../words.ts";
import { NoteField } from "./note-field.tsx";

interface JoinProps {
  /** Two parties, or two statements, by their ids. */
  readonly one: string;
  readonly other: string;
  /** The address to come back to. */
  readonly back: string;
}

/** The buttons to decide that two are one, or that they are two. */
export function JoinForm({ one, other, back }: JoinProps) {
  return (
    <form method="post" action="/decisions" class="decide-row">
      <input type="hidden" name="one" value={one} />
      <input type="hidden" name="other" value={other} />
      <input type="hidden" name="back" value={back} />
      <NoteField />
      <button name="kind" value="merge" type="submit">
        {words.decide.merge}
      </button>
      <button name="kind" value="split" type="submit">
        {words.decide.apart}
      </button>
    </form>
  );
}
