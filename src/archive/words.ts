import { OnrecordError } from "../record/error.ts";
import { withWholeWords } from "../record/hyphens.ts";

/** Stands between stretches of text that are not neighbours, so that no phrase is found across a gap. Never part of a word. */
export const GAP = "…";

/** The most words that a query may have: more is no question, and every one costs a look-up. */
const MOST_WORDS = 100;

/** Letters of scripts that put no spaces between words: each counts as one, and a word is a phrase of them. */
const UNSPACED =
  "\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}";
const WORD = new RegExp(`(?=[\\p{L}\\p{N}])(?:[${UNSPACED}]|(?:(?![${UNSPACED}])[\\p{L}\\p{N}])+)`, "gu");

/**
 * The words of a text as search compares them, the same on every store: compatible forms and letters with marks made plain, case
 * folded, letters and digits only; apostrophes and a possessive "'s" are dropped, so that "Varenia's" is found as Varenia; words broken at line ends are whole.
 */
export function wordsOf(text: string): string[] {
  const plain = withWholeWords(text)
    .normalize("NFKD")
    .toUpperCase()
    .toLowerCase()
    .normalize("NFKD")
    .replaceAll("ς", "σ")
    .replace(/\p{M}/gu, "")
    .replace(/['’ʼ]s(?![\p{L}\p{N}])/gu, "")
    .replace(/['’ʼ]/g, "");
  return plain.match(WORD) ?? [];
}

/** What is stored to be searched: the words of each piece, with a gap between pieces. */
export function searchable(pieces: readonly string[]): string {
  return pieces.map((piece) => wordsOf(piece).join(" ")).join(` ${GAP} `);
}

/** What a query asks for: every phrase must stand in the text, its words next to each other. A phrase may be one word. */
export type Phrases = readonly (readonly string[])[];

/**
 * Reads a query. Words are all required, "words in quotes" next to each other; nothing else has a meaning. A word that is
 * several to the store ("state-run") is a phrase. Throws `bad-query` where no word is left, or too many are.
 */
export function readQuery(query: string): Phrases {
  const phrases = query
    .split(/["“”]/)
    .flatMap((part, index) => (index % 2 === 1 ? [part] : part.split(/\s+/)))
    .map(wordsOf)
    .filter((words) => words.length > 0);
  const count = phrases.reduce((sum, words) => sum + words.length, 0);
  if (count === 0)
    throw new OnrecordError(
      "bad-query",
      `Expected words to search for, not \`${query.slice(0, 80)}\`. Give at least one letter or digit.`,
      { query },
    );
  if (count > MOST_WORDS)
    throw new OnrecordError("bad-query", `Expected at most ${MOST_WORDS} words to search for, not ${count}. Search for fewer.`, { count });
  return phrases;
}
