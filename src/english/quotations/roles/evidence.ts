import type { MarkedSpan, Sentence, Token } from "../../doc.ts";
import { FINITE } from "./lexicon.ts";

/** How far before and after a quotation is looked, and how far into it, in tokens. */
const BEFORE = 12;
const AFTER = 8;
const INSIDE = 40;

/** What of a text quotations are judged by. */
export interface QuotedText {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
}

/** What speaks for the one or the other role of a quotation. */
export interface Evidence {
  readonly quotation: MarkedSpan;
  /** The first words inside, in small letters, marks left out. */
  readonly inside: readonly string[];
  /** How many words stand inside, marks left out. */
  readonly count: number;
  /** The tokens of its sentence before and after it, in small letters: the nearest one last, and first. */
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** Whether a finite verb stands inside. */
  readonly finite: boolean;
  /** Whether all words inside but small ones have a capital, and how many have. */
  readonly titled: boolean;
  readonly capitals: number;
  /** The mark at its end (. , ? ! …), inside it, and inside it or straight after; empty where none stands there. */
  readonly endsInside: string;
  readonly endsWith: string;
  /** Whether the words around it are written as a headline, so that capitals tell nothing. */
  readonly headline: boolean;
  /** Whether it is a sentence, or more, with nothing around it. */
  readonly alone: boolean;
}

/** Small words that titles may leave in small letters. */
const SMALL = /^(?:a|an|the|of|to|in|for|on|and|or|at|by|as|with|from|but|nor|vs\.?|n['’]t|['’]s)$/i;

/** Gathers what speaks for a quotation's role. Looks no further than some tokens, so that many quotations cost no more than their number. */
export function evidenceOf({ text, tokens, sentences }: QuotedText, quotation: MarkedSpan): Evidence {
  const { outer, inner } = quotation;
  const first = firstFrom(tokens, inner[0]);
  const last = firstFrom(tokens, inner[1]);
  const opening = firstFrom(tokens, outer[0]);
  const closing = Math.max(last, firstFrom(tokens, outer[1]));
  const start = sentenceAt(sentences, opening);
  const end = sentenceAt(sentences, Math.max(opening, closing - 1));
  const wordAt = (index: number) => text.slice(tokens[index]!.start, Math.min(tokens[index]!.end, tokens[index]!.start + 64));
  const words = (from: number, to: number) => Array.from({ length: Math.max(0, to - from) }, (_, at) => wordAt(from + at));
  const held = words(first, Math.min(last, first + INSIDE)).filter((word) => /[\p{L}\p{N}]/u.test(word));
  const titledWords = held.filter((word) => !SMALL.test(word));
  const capitals = titledWords.filter((word) => /^\p{Lu}/u.test(word)).length;
  const before = words(Math.max(start?.first ?? 0, opening - BEFORE), opening);
  const after = words(closing, Math.min(end?.last ?? tokens.length, closing + AFTER));
  const endsInside = stopAt(text, inner[1] - 1);
  return {
    quotation,
    inside: held.map((word) => word.toLowerCase()),
    count: last - first > INSIDE ? last - first : held.length,
    before: before.map((word) => word.toLowerCase()),
    after: after.map((word) => word.toLowerCase()),
    finite: hasFinite(tokens, first, Math.min(last, first + INSIDE), wordAt),
    titled: capitals > 0 && capitals === titledWords.length,
    capitals,
    endsInside,
    endsWith: endsInside || stopAt(text, outer[1]),
    headline: isHeadline([...before, ...after]),
    alone: start !== undefined && end !== undefined && opening === start.first && closing >= end.last,
  };
}

/** Whether nearly all words but small ones have a capital. */
function isHeadline(around: readonly string[]): boolean {
  const telling = around.filter((word) => /^\p{L}{2}/u.test(word) && !SMALL.test(word));
  const capitals = telling.filter((word) => /^\p{Lu}/u.test(word)).length;
  return telling.length >= 3 && capitals * 6 >= telling.length * 5;
}

function hasFinite(tokens: readonly Token[], from: number, to: number, wordAt: (index: number) => string): boolean {
  for (let index = from; index < to; index++) {
    const { xpos } = tokens[index]!;
    if (xpos !== null ? /^(?:VB[DPZ]|MD)$/.test(xpos) : FINITE.has(wordAt(index).toLowerCase())) return true;
  }
  return false;
}

const stopAt = (text: string, at: number) => (/[.,?!…]/.test(text[at] ?? "") ? text[at]! : "");

/** The first token that starts at an offset or after it. */
function firstFrom(tokens: readonly Token[], offset: number): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function sentenceAt(sentences: readonly Sentence[], token: number): Sentence | undefined {
  let [low, high] = [0, sentences.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle]!.last <= token) low = middle + 1;
    else high = middle;
  }
  return sentences[low];
}
