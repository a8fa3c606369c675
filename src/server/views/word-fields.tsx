import type { StatementEntry } from "../../archive/archive.ts";
import { FAMILIES } from "../../record/acts.ts";
import { type Span, slice } from "../../record/span.ts";
import { actsIn } from "../acts.ts";
import { words } from "../words.ts";

const FIELDS = ["source", "cue", "content"] as const;

/** A statement that is amended, and its article's text. */
interface Amended {
  readonly statement: StatementEntry;
  readonly text: string;
}

/** The fields of a statement that a person may write: act, speakers, and the exact words of source, cue and content. */
export function WordFields({ of }: { readonly of?: Amended }) {
  const statement = of?.statement;
  return (
    <div class="fields">
      <label>
        {words.decide.act}
        <select name="act">
          {statement && <option value="">{`${words.act(statement.act.main)} (${words.decide.asIs})`}</option>}
          {FAMILIES.map((family) => (
            <optgroup label={words.family[family]}>
              {actsIn(family).map((act) => (
                <option value={act} selected={!statement && act === "claim"}>
                  {words.act(act)}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </label>
      <label>
        <Term name={words.decide.speakers} says={words.reader.marks[statement ? "speakerKept" : "speaker"]} />
        <textarea name="speakers" rows={1}>
          {statement?.by.map(({ name }) => name).join("\n") ?? ""}
        </textarea>
      </label>
      {FIELDS.map((field) => (
        <label class={`field-${field}`}>
          <Term name={words.part[field]} says={words.reader.marks[field]} sample={`sample-${field}`} />
          <textarea name={field} rows={field === "content" ? 3 : 1} data-part={field}>
            {of ? quotes(of.text, of.statement[field]) : ""}
          </textarea>
        </label>
      ))}
      <input type="hidden" name="near" value={statement ? String(statement.passage.span[0]) : ""} data-near />
    </div>
  );
}

/** A field's name with what belongs into it. */
function Term({ name, says, sample }: { readonly name: string; readonly says: string; readonly sample?: string }) {
  return (
    <span class="term">
      <span class={sample}>{name}</span>: {says}
    </span>
  );
}

/** The words of spans as a person writes them down: a line for each stretch. */
function quotes(text: string, spans: readonly Span[]): string {
  return spans.map((span) => slice(text, span).replace(/\s+/g, " ")).join("\n");
}
