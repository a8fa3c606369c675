import type { Span } from "../../src/record/index.ts";

/** A token of the scorer. */
export interface ScoredToken {
  readonly start: number;
  readonly end: number;
  /** Whether it is a word: punctuation and clitics (the `'s` of "Roe's") are none. */
  readonly word: boolean;
}

/** Doubled single marks, clitics, numbers, words with what joins their parts, and every other visible character by itself. */
const TOKEN =
  /''|``|['’](?:s|ll|re|ve|d|m)(?![\p{L}\p{N}])|\p{N}+(?:[.,:]\p{N}+)+|[\p{L}\p{M}\p{N}]+(?:(?:[-.&]|['’](?=t))[\p{L}\p{M}\p{N}]+)*|\S/giu;

/**
 * Splits a text into the tokens that are counted. The scorer has tokens of its own, so that a change of the engine's tokens
 * changes no figure and no system is favoured by sharing them.
 */
export function tokensOf(text: string): ScoredToken[] {
  return [...text.matchAll(TOKEN)].map(({ 0: { length }, 0: found, index }) => ({
    start: index,
    end: index + length,
    word: /^[\p{L}\p{N}]/u.test(found),
  }));
}

/** Indexes of the tokens whose middle lies in one of the spans, ascending. */
export function tokensIn(tokens: readonly ScoredToken[], spans: readonly Span[]): number[] {
  const inside = new Set<number>();
  for (const [start, end] of spans) {
    for (let index = firstFrom(tokens, start); index < tokens.length && middle(tokens[index]!) < end; index++) inside.add(index);
  }
  return [...inside].sort((one, other) => one - other);
}

/** Index of the first token whose middle is at `offset` or behind it. */
function firstFrom(tokens: readonly ScoredToken[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const between = (low + high) >> 1;
    if (middle(tokens[between]!) < offset) low = between + 1;
    else high = between;
  }
  return low;
}

function middle({ start, end }: ScoredToken): number {
  return (start + end) / 2;
}
