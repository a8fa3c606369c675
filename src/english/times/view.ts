import type { Doc, Sentence, Token } from "../doc.ts";

/** A text as the rules for times look at it: by token index, the word in small letters, and where its sentence ends. */
export interface TimeView {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** In small letters, curly apostrophes made straight; empty for words longer than any that the rules know. */
  readonly words: readonly string[];
  readonly capital: readonly boolean[];
  /** The sentence's last token, exclusive; rules never look past it. */
  readonly ends: Int32Array;
  readonly starts: Int32Array;
}

/** No word of the lexicons or figure of a date is longer, in UTF-16 code units. */
const LONGEST_WORD = 32;

export function timeView({ text, tokens, sentences }: Pick<Doc, "text" | "tokens" | "sentences">): TimeView {
  const ends = new Int32Array(tokens.length);
  const starts = new Int32Array(tokens.length);
  for (const { first, last } of sentences as readonly Sentence[]) {
    ends.fill(last, first, last);
    starts.fill(first, first, last);
  }
  const words: string[] = [];
  const capital: boolean[] = [];
  for (const { start, end } of tokens) {
    const word = end - start > LONGEST_WORD ? "" : text.slice(start, end);
    capital.push(/^\p{Lu}/u.test(word));
    words.push(word.toLowerCase().replace("’", "'"));
  }
  return { text, tokens, words, capital, ends, starts };
}

/** The word at an index in the sentence of another; empty outside of it. */
export function wordAt(view: TimeView, of: number, at: number): string {
  return at >= view.starts[of]! && at < view.ends[of]! ? view.words[at]! : "";
}

/** Whether a token stands right against the next one. */
export function touchesNext(view: TimeView, at: number): boolean {
  return view.tokens[at]?.end === view.tokens[at + 1]?.start;
}

/** The token that ends at an offset, exclusive index, looking from a token on; -1 where a token would be cut. */
export function endingAt(view: TimeView, from: number, offset: number): number {
  for (let at = from; at < view.ends[from]! && view.tokens[at]!.end <= offset; at++) if (view.tokens[at]!.end === offset) return at + 1;
  return -1;
}
