import type { Graded, StatementEntry, StoredArticle } from "../../archive/archive.ts";
import { Credibility, pointsOf, Reliability, SHEET, SHEET_ITEMS, type SheetItem } from "../../record/grade.ts";
import { gradeWords } from "../grade-words.ts";
import { sheetAnswers } from "../sheet-answers.ts";

interface Props {
  readonly statement: StatementEntry;
  readonly article: StoredArticle;
  /** The address to come back to. */
  readonly back: string;
}

/** How reviewers grade a statement, and the form to grade it. */
export function Grading({ statement, article, back }: Props) {
  return (
    <>
      {statement.grades?.map((grade) => (
        <Given grade={grade} />
      ))}
      <details class="amend">
        <summary>{gradeWords.title}</summary>
        <form method="post" action="/decisions">
          <p class="quiet">{gradeWords.intro}</p>
          <input type="hidden" name="kind" value="grade" />
          <input type="hidden" name="statement" value={statement.id} />
          <input type="hidden" name="back" value={back} />
          <div class="fields two">
            <Choice name="reliability" title={gradeWords.reliability} options={Reliability.options} says={gradeWords.reliabilities} />
            <Choice name="credibility" title={gradeWords.credibility} options={Credibility.options} says={gradeWords.credibilities} />
          </div>
          <Sheet answers={sheetAnswers(statement, article)} />
          <button type="submit">{gradeWords.save}</button>
        </form>
      </details>
    </>
  );
}

function Given({ grade: { by, reliability, credibility, sheet } }: { readonly grade: Graded }) {
  const says = [
    reliability && `${reliability}, ${gradeWords.reliabilities[reliability]}`,
    credibility && `${credibility}, ${gradeWords.credibilities[credibility]}`,
    sheet && gradeWords.points(pointsOf(sheet), sheet.length),
  ];
  return (
    <p>
      <strong>
        <bdi>{gradeWords.given(by)}</bdi>
      </strong>
      : {says.filter(Boolean).join("; ")}
    </p>
  );
}

interface ChoiceProps<T extends string> {
  readonly name: string;
  readonly title: string;
  readonly options: readonly T[];
  readonly says: Readonly<Record<T, string>>;
}

function Choice<T extends string>({ name, title, options, says }: ChoiceProps<T>) {
  return (
    <label>
      {title}
      <select name={name}>
        <option value="">{gradeWords.none}</option>
        {options.map((option) => (
          <option value={option}>{`${option}, ${says[option]}`}</option>
        ))}
      </select>
    </label>
  );
}

function Sheet({ answers }: { readonly answers: ReadonlyMap<SheetItem, string> }) {
  return (
    <details class="sheet">
      <summary>{gradeWords.sheet}</summary>
      <p class="quiet">{gradeWords.sheetIntro}</p>
      {(Object.keys(SHEET) as (keyof typeof SHEET)[]).map((part) => (
        <fieldset>
          <legend>{gradeWords.parts[part]}</legend>
          {SHEET_ITEMS.filter((item) => (SHEET[part] as readonly SheetItem[]).includes(item)).map((item) => (
            <Item item={item} passage={answers.get(item)} />
          ))}
        </fieldset>
      ))}
    </details>
  );
}

/** The words stand there where the article answers; that they hold is for the reviewer to say. */
function Item({ item, passage }: { readonly item: SheetItem; readonly passage: string | undefined }) {
  return (
    <div class="sheet-item">
      <label>
        {gradeWords.items[item]}
        <select name={`sheet-${item}`}>
          <option value="">{gradeWords.unanswered}</option>
          <option value="yes">{gradeWords.yes}</option>
          <option value="no">{gradeWords.no}</option>
        </select>
      </label>
      <label>
        {gradeWords.passage}
        <textarea name={`passage-${item}`} rows={1}>
          {passage ?? ""}
        </textarea>
      </label>
    </div>
  );
}
