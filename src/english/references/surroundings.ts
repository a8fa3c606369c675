import type { Doc } from "../doc.ts";

/** Where a token stands. */
export interface Surroundings {
  readonly tokenAt: (offset: number) => number;
  readonly sentenceOf: (token: number) => number;
  readonly paragraphOf: (token: number) => number;
  /** The innermost quotation around a token, -1 for none. */
  readonly quotedAt: (token: number) => number;
}

/** Marks every token of a text once with its sentence, paragraph and quotation. */
export function surround({ text, tokens, sentences, quotations }: Pick<Doc, "text" | "tokens" | "sentences" | "quotations">): Surroundings {
  const sentenceOf = new Int32Array(tokens.length);
  const paragraphOf = new Int32Array(tokens.length);
  const quotedAt = new Int32Array(tokens.length).fill(-1);
  let paragraph = 0;
  for (const [index, { first, last }] of sentences.entries()) {
    if (index > 0 && text.slice(sentences[index - 1]!.span[1], sentences[index]!.span[0]).includes("\n")) paragraph++;
    sentenceOf.fill(index, first, last);
    paragraphOf.fill(paragraph, first, last);
  }
  const tokenAt = (offset: number): number => {
    let [low, high] = [0, tokens.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (tokens[middle]!.end <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  for (const [index, { segments }] of quotations.entries())
    for (const [start, end] of segments) {
      for (let at = tokenAt(start); at < tokens.length && tokens[at]!.start < end; at++) quotedAt[at] = index;
    }
  return {
    tokenAt,
    sentenceOf: (token) => sentenceOf[token]!,
    paragraphOf: (token) => paragraphOf[token]!,
    quotedAt: (token) => quotedAt[token]!,
  };
}
