import type { ArticleNote } from "../../record/article.ts";
import type { Paragraph } from "../page.ts";
import { changedIn } from "./modified.ts";

/** Words of a note at most: longer ones tell the story of a correction. */
const WORDS = 80;

/** Words of a line that says when the page was published and changed, and nothing else. */
const LINE = 16;

const CORRECTION =
  /^[([*]?(?:(?:correction|corrections|corrected|clarification|erratum)\b(?: \([^)]{1,40}\))?\s*(?:[:–—,-]|\bto\b|$)|(?:an? |the )?(?:earlier|previous|original) version of this (?:article|story|report|post|piece)\b|this (?:article|story|report|post|piece|headline) (?:has been|was|is) (?:corrected|amended|clarified)\b)/i;
const UPDATE =
  /^(?!update \d{1,2}-)[([*]?(?:(?:update[ds]?\b\s*(?:[:(–—-]|\d)|(?:last )?(?:updated|modified|revised)(?::| on\b| at\b)? *(?:\d|(?:(?:mon|tues?|wed|thu|fri|sat|sun)[a-z]*,? )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d)|updated on\b)|this (?:article|story|report|post|piece|page) (?:has been|was|is being) (?:updated|revised|edited)\b|this is a developing (?:story|report)\b)|\bha(?:s|ve) been (?:added to|updated (?:with|to include) [^.]{0,60} in) this (?:article|story|report|post|piece)\b/i;

/** What a page says of its own changes, where it says so in a line or paragraph of its own. */
export function notesOf(paragraphs: readonly Paragraph[]): ArticleNote[] {
  return paragraphs.flatMap(({ text, words, span }): ArticleNote[] => {
    const date = words <= LINE ? changedIn(text, span[0]) : null;
    const kind = noteKind(text, words) ?? (date === null ? null : "update");
    return kind === null ? [] : [{ kind, span: [...span], ...(date !== null && { date }) }];
  });
}

/** What a paragraph says of the page's own changes; null where it speaks of the world. */
export function noteKind(text: string, words: number): ArticleNote["kind"] | null {
  if (words > WORDS || words < 2) return null;
  return CORRECTION.test(text) ? "correction" : UPDATE.test(text) ? "update" : null;
}
