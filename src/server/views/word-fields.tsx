import type { StatementEntry, StoredArticle } from "../../archive/archive.ts";
import { FAMILIES } from "../../record/acts.ts";
import { type Span, slice } from "../../record/span.ts";
import { Band } from "../../record/vocabulary.ts";
import { actsIn } from "../acts.ts";
import { carriersOf } from "../carriers.ts";
import { reviewWords } from "../review-words.ts";
import { words } from "../words.ts";

const FIELDS = ["source", "cue", "content"] as const;

/** A statement that is amended, and its article. */
interface Amended {
  readonly statement: StatementEntry;
  readonly article: Pick<StoredArticle, "text" | "parties">;
}

/** The fields of a statement that a person may write: act, speakers, and the exact words of source, cue and content. */
export function WordFields({ of, whole = false }: { readonly of?: Amended; readonly whole?: boolean }) {
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
        <div>
          <label>
            <Term name={words.part[field]} says={words.reader.marks[field]} sample={`sample-${field}`} />
            <textarea name={field} rows={field === "content" ? 3 : 1} data-part={field}>
              {of ? quotes(of.article.text, of.statement[field]) : ""}
            </textarea>
          </label>
          {whole && <Steps part={field} />}
        </div>
      ))}
      {of && whole && <Beside of={of} />}
      <input type="hidden" name="near" value={statement ? String(statement.passage.span[0]) : ""} data-near />
    </div>
  );
}

/** What moves the edges of marked words by a word; the island does, so without scripts it is not there. */
function Steps({ part }: { readonly part: (typeof FIELDS)[number] }) {
  const { group, startBack, startOn, endBack, endOn } = reviewWords.steps;
  const buttons = [
    ["start", -1, startBack, "⇤"],
    ["start", 1, startOn, "⇥"],
    ["end", -1, endBack, "←"],
    ["end", 1, endOn, "→"],
  ] as const;
  return (
    <fieldset class="steps js-only" data-steps={part}>
      <legend>{group(words.part[part].toLowerCase())}</legend>
      {buttons.map(([edge, by, label, sign]) => (
        <button type="button" data-edge={edge} data-by={by} aria-label={label} title={label}>
          {sign}
        </button>
      ))}
    </fieldset>
  );
}

/** How sure the speaker is, and who passed it on. */
function Beside({ of: { statement, article } }: { readonly of: Amended }) {
  const { hedge } = statement;
  return (
    <>
      <label>
        {reviewWords.hedge}
        <textarea name="hedge" rows={1}>
          {hedge ? quotes(article.text, [hedge.span]) : ""}
        </textarea>
      </label>
      <label>
        {reviewWords.band}
        <select name="band">
          <option value="">{reviewWords.noBand}</option>
          {Band.options.map((band) => (
            <option value={band} selected={hedge?.band === band}>
              {reviewWords.bands[band]}
            </option>
          ))}
        </select>
      </label>
      <label>
        {reviewWords.chain}
        <textarea name="chain" rows={1}>
          {carriersOf(statement, article).join("\n")}
        </textarea>
      </label>
    </>
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
