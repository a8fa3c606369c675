import type { Span } from "../../record/span.ts";

/** A word as wording is compared, and where it stands in its text. */
export interface Word {
  readonly word: string;
  readonly span: Span;
}

/**
 * A currency or percent sign, a number with its stops and commas, or letters and digits with the apostrophes, marks and unseen format characters
 * inside of them. Every alternative is one greedy run, so that time is linear.
 */
const WORD = /[\p{Sc}%‰]|\p{Nd}+(?:[.,]\p{Nd}+)*[\p{L}\p{N}\p{M}\p{Cf}'’ʼ]*|[\p{L}\p{N}][\p{L}\p{N}\p{M}\p{Cf}'’ʼ]*/gu;

/** What belongs to no word at its end: an apostrophe there is a quotation mark more often than not. */
const AFTER = /['’ʼ\p{Cf}]+$/u;

/** How much of one word is compared, in UTF-16 code units: more is no word. */
const LONGEST = 100;

/**
 * The words of a text: case, white space, punctuation, quotation marks and the kinds of dashes and apostrophes do not count; signs of money and
 * of percent do, since they change what a number says.
 */
export function wordsIn(text: string): Word[] {
  const words: Word[] = [];
  for (const { index, 0: found } of text.matchAll(WORD)) {
    const length = found.length - (AFTER.exec(found.slice(-LONGEST))?.[0].length ?? 0);
    if (length > 0) words.push({ word: foldWord(found.slice(0, length)), span: [index, index + length] });
  }
  return words;
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
