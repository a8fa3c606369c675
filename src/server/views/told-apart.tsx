import type { Appearance } from "../../archive/archive.ts";
import { words } from "../words.ts";
import { NoteField } from "./note-field.tsx";

/** The form to say that a telling beside a statement is another statement. */
export function ToldApart({ appearances, id }: { readonly appearances: readonly Appearance[]; readonly id: string }) {
  const others = appearances.map(({ statement }) => statement).filter((statement) => statement.id !== id);
  if (others.length === 0) return null;
  return (
    <details class="amend">
      <summary>{words.decide.anotherTold}</summary>
      <form method="post" action="/decisions">
        <input type="hidden" name="kind" value="split" />
        <input type="hidden" name="one" value={id} />
        <input type="hidden" name="back" value={`/statements/${id}`} />
        <label>
          {words.decide.whichTold}
          <select name="other">
            {others.map(({ id: other, article, date }) => (
              <option value={other}>{[article.publisher ?? article.title ?? words.untitled, date].filter(Boolean).join(", ")}</option>
            ))}
          </select>
        </label>
        <NoteField />
        <button type="submit">{words.decide.apart}</button>
      </form>
    </details>
  );
}
