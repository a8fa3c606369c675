import { FORMAL_HEADS, HONORIFICS, TITLE_HEADS, TITLE_INSTITUTIONS, TITLE_MODIFIERS } from "./lexicon/titles.ts";
import { CALENDAR, NEVER_NAMES } from "./lexicon/words.ts";
import type { Run } from "./runs.ts";
import { isCapital, type NameView } from "./view.ts";

/** The longest title before a name, in tokens. */
const LONGEST_TITLE = 9;

/**
 * The title in small letters that stands straight before a name, with the institution or state before it: "foreign minister", "State
 * Department spokeswoman", "US national security adviser". `from` is where the sentence starts; null where there is none.
 */
export function titleBefore(view: NameView, from: number, first: number): Run | null {
  const head = view.lower[first - 1];
  if (
    first <= from ||
    head === undefined ||
    !TITLE_HEADS.has(head.replace(/^(?:ex|vice|then|former)-/, "")) ||
    /^(?:official|fellow|expert)$/.test(head) ||
    isCapital(view.shapes[first - 1])
  )
    return null;
  let start = first - 1;
  while (start > from && first - start < LONGEST_TITLE && belongs(view, start - 1)) start--;
  return { first: start, last: first };
}

function belongs(view: NameView, at: number): boolean {
  const word = view.lower[at]!;
  // "Then spokeswoman Ann Roe left": at a sentence's start it is no part of the title, "then spokeswoman" elsewhere is.
  if (word === "then" && view.opens[at]) return false;
  if (TITLE_MODIFIERS.has(word) || TITLE_INSTITUTIONS.has(word) || FORMAL_HEADS.has(word)) return true;
  if (word === "and" || word === "-") return TITLE_MODIFIERS.has(view.lower[at - 1] ?? "") && TITLE_MODIFIERS.has(view.lower[at + 1]!);
  return isCapital(view.shapes[at]) && !NEVER_NAMES.has(view.words[at]!) && !CALENDAR.has(view.words[at]!) && !HONORIFICS.has(word);
}
