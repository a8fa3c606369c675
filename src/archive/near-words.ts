import type { Span } from "../record/span.ts";
import { wordsOf } from "./words.ts";

/** What a person reads of a text at a glance, in UTF-16 code units. */
const LONGEST = 400;

/** Code units of a text in which words are looked for. */
const LOOKED_AT = 200_000;

/** Where the first word of any of the phrases begins in a text; null where none stands there. Words are compared as search compares them. */
export function nearWords(text: string, phrases: readonly (readonly string[])[]): number | null {
  const wanted = new Set(phrases.flatMap(([first]) => (first === undefined ? [] : [first])));
  for (const { 0: word, index } of text.slice(0, LOOKED_AT).matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’ʼ]*/gu)) {
    const own = wordsOf(word);
    const at = own.findIndex((each) => wanted.has(each));
    if (at !== -1) return index + (own.length === word.length ? at : 0);
  }
  return null;
}

/** The part of a stretch that a person reads at a glance, around a place in it, never through a pair of surrogates. */
export function bounded(text: string, at: number, [start, end]: Span): Span {
  if (end - start <= LONGEST) return [start, end];
  const from = Math.max(start, Math.min(at - LONGEST / 4, end - LONGEST));
  const to = Math.min(end, from + LONGEST);
  return [isInPair(text, from) ? from + 1 : from, isInPair(text, to) ? to - 1 : to];
}

function isInPair(text: string, at: number): boolean {
  return at > 0 && at < text.length && /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(at - 1, at + 1));
}
