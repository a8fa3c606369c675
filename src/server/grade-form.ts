import type { Archive } from "../archive/archive.ts";
import { findWords, placeOf } from "../archive/find-words.ts";
import { OnrecordError } from "../record/error.ts";
import { Credibility, type Grade, Reliability, SHEET_ITEMS, type SheetAnswer } from "../record/grade.ts";
import { select } from "../record/selector.ts";
import { gradeWords } from "./grade-words.ts";

type Fields = ReadonlyMap<string, string>;

/** Reads a grade out of the fields of a form: letter, number, and the answers of the sheet with their passages. Throws `bad-form`. */
export async function readGrade(archive: Archive, fields: Fields): Promise<Grade> {
  const reliability = one(Reliability.options, fields.get("reliability"), "reliability");
  const credibility = one(Credibility.options, fields.get("credibility"), "credibility");
  const sheet = await readSheet(archive, fields);
  if (reliability === null && credibility === null && sheet.length === 0) throw badForm(gradeWords.nothing);
  return { reliability, credibility, ...(sheet.length > 0 && { sheet }) };
}

async function readSheet(archive: Archive, fields: Fields): Promise<SheetAnswer[]> {
  const answered = SHEET_ITEMS.filter((item) => fields.get(`sheet-${item}`)?.trim());
  if (answered.length === 0) return [];
  const statement = await archive.statement(fields.get("statement")?.trim() ?? "");
  const article = statement && (await archive.article(statement.capture));
  if (!article) throw new OnrecordError("not-found", gradeWords.noArticle);
  return answered.map((item) => {
    const said = one(["yes", "no"], fields.get(`sheet-${item}`), `sheet-${item}`);
    const quote = fields.get(`passage-${item}`)?.trim() ?? "";
    const span = quote === "" ? null : findWords(article.text, quote, placeOf(statement));
    if (quote !== "" && !span) throw badForm(gradeWords.nowhere(quote));
    return { item, holds: said === "yes", passage: span && select(article.capture, article.text, span) };
  });
}

function one<T extends string>(options: readonly T[], came: string | undefined, name: string): T | null {
  const value = came?.trim() ?? "";
  if (value === "") return null;
  const found = options.find((option) => option === value);
  if (found === undefined) throw badForm(gradeWords.bad(name, options.join(", "), value));
  return found;
}

function badForm(message: string): OnrecordError {
  return new OnrecordError("bad-form", message);
}
