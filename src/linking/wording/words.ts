import { breaksIn } from "../../record/hyphens.ts";
import type { Span } from "../../record/span.ts";

/** A word as wording is compared, and where it stands in its text. */
export interface Word {
  readonly word: string;
  readonly span: Span;
}

/** Signs of scripts that set no blanks between words. */
const UNSPACED = "\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}ー\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmer}\\p{sc=Myanmar}";

/** What a word is made of behind its first letter. */
const INSIDE = `[[\\p{L}\\p{N}\\p{M}\\p{Cf}'’ʼ]--[${UNSPACED}]]*`;

/**
 * A currency or percent sign, one sign of a script without blanks with its marks, a number with its stops and commas, or letters and digits with the
 * apostrophes, marks and unseen format characters inside of them. Every alternative is one greedy run, so that time is linear.
 */
const WORD = new RegExp(
  `[\\p{Sc}%‰]|[[${UNSPACED}]&&[\\p{L}\\p{N}]][\\p{M}\\p{Cf}]*|\\p{Nd}+(?:[.,]\\p{Nd}+)*${INSIDE}|[[\\p{L}\\p{N}]--[${UNSPACED}]]${INSIDE}`,
  "gv",
);

const SIGN = new RegExp(`^[${UNSPACED}]`, "v");

/** Whether a word is one sign of a script without blanks, of which a word as others have it takes about two. */
export function isSign(word: string): boolean {
  return SIGN.test(word);
}

/** What belongs to no word at its end: an apostrophe there is a quotation mark more often than not. */
const AFTER = /['’ʼ\p{Cf}]+$/u;

/** How much of one word is compared, in UTF-16 code units: more is no word. */
const LONGEST = 100;

/**
 * The words of a text: case, white space, punctuation, quotation marks and the kinds of dashes and apostrophes do not count; signs of money and
 * of percent do, since they change what a number says. A word that is broken at a line's end is one.
 */
export function wordsIn(text: string): Word[] {
  const words: Word[] = [];
  for (const { index, 0: found } of text.matchAll(WORD)) {
    const length = found.length - (AFTER.exec(found.slice(-LONGEST))?.[0].length ?? 0);
    if (length > 0) words.push({ word: foldWord(found.slice(0, length)), span: [index, index + length] });
  }
  return whole(text, words);
}

/** Words of which one is broken at a line's end are one, from its beginning to its end. */
function whole(text: string, words: Word[]): Word[] {
  if (!text.includes("\n")) return words;
  const breaks = new Map(breaksIn(text).map(({ hyphen, next }) => [hyphen, next]));
  const joined: Word[] = [];
  for (const word of words) {
    const before = joined.at(-1);
    const isRest = before !== undefined && breaks.get(before.span[1]) === word.span[0];
    if (isRest) joined[joined.length - 1] = { word: before.word + word.word, span: [before.span[0], word.span[1]] };
    else joined.push(word);
  }
  return joined;
}

/** A word as it is compared: compatible forms made one, case folded, unseen characters and the commas of thousands dropped. */
function foldWord(found: string): string {
  const word = found.slice(0, LONGEST);
  if (/^[a-z]+$/.test(word)) return word;
  return word
    .normalize("NFKC")
    .toUpperCase()
    .toLowerCase()
    .replace(/[’ʼ]/g, "'")
    .replace(/\p{Cf}/gu, "")
    .replace(/,(?=\d{3}(?!\d))/g, "");
}
