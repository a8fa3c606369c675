import type { Span } from "../record/span.ts";
import { wordsOf } from "./words.ts";

/** What a person reads of a text at a glance, in UTF-16 code units. */
const LONGEST = 400;

/** Code units of a text in which words are looked for. */
const LOOKED_AT = 200_000;

/** Where the first of the phrases that stand in a text begins; null where none stands there whole. Words are compared as search compares them. */
export function nearWords(text: string, phrases: readonly (readonly string[])[]): number | null {
  const words: string[] = [];
  const places: number[] = [];
  for (const { 0: run, index } of text.slice(0, LOOKED_AT).matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’ʼ]*/gu)) {
    const own = wordsOf(run);
    // Scripts that put no spaces between words have a word a letter.
    const isLetters = own.length === run.length;
    for (const [at, word] of own.entries()) {
      words.push(word);
      places.push(index + (isLetters ? at : 0));
    }
  }
  const begins = new Map<string, (readonly string[])[]>();
  for (const phrase of phrases) if (phrase[0] !== undefined) begins.set(phrase[0], [...(begins.get(phrase[0]) ?? []), phrase]);
  const first = words.findIndex((word, at) => begins.get(word)?.some((phrase) => phrase.every((each, step) => words[at + step] === each)));
  return first === -1 ? null : places[first]!;
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
