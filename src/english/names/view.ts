import type { Doc, Sentence, Token } from "../doc.ts";

/**
 * How a token is written: `cap` Roe, `caps` NCA or U.S., `mixed` eBay or McTal, `initial` J., `lower` roe, `number` 12 or 3rd, `mark` anything else.
 */
export type Shape = "cap" | "caps" | "mixed" | "initial" | "lower" | "number" | "mark";

/** A text as the rules for names look at it: by token index, the word, its small form and how it is written. */
export interface NameView {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly words: readonly string[];
  readonly lower: readonly string[];
  readonly shapes: readonly Shape[];
  /** Whether the token stands where any word has a capital: at the start of a sentence, after a colon, a dash or an opening mark there. */
  readonly opens: readonly boolean[];
}

/** Invisible characters inside words (soft hyphens, direction marks) do not make another word. */
const INVISIBLE = /\p{Cf}/gu;

export function nameView({ text, tokens, sentences }: Pick<Doc, "text" | "tokens" | "sentences">): NameView {
  const words = tokens.map(({ start, end }) => {
    const word = text.slice(start, end);
    return /^[\x20-\x7e]*$/.test(word) ? word : word.replace(INVISIBLE, "");
  });
  const shapes = words.map(shapeOf);
  const opens = new Array<boolean>(tokens.length).fill(false);
  for (const { first, last } of sentences) {
    let opening = true;
    for (let at = first; at < last; at++) {
      const mark = shapes[at] === "mark";
      opens[at] = opening && !mark;
      if (!mark || /^(?:['’]s|n['’]t)$/.test(words[at]!)) opening = false;
      else if (/^(?:[:"“„«‘•*|—–]|``|''|--)$/.test(words[at]!)) opening = true;
    }
  }
  return { text, tokens, sentences, words, lower: words.map((word) => word.toLowerCase()), shapes, opens };
}

function shapeOf(word: string): Shape {
  if (/^[a-z]+$/.test(word)) return "lower";
  if (/^\p{Lu}\.$/u.test(word)) return "initial";
  if (/^(?:\p{Lu}\.){2,}$/u.test(word) || /^\p{Lu}[\p{Lu}\p{N}&]+s?$/u.test(word)) return "caps";
  // Each turn begins with a mark or a capital, so that there is one way only to read a word: time is linear in its length.
  if (/^\p{Lu}[\p{Ll}\p{M}]*(?:(?:['’-]\p{Lu}?|\p{Lu})[\p{Ll}\p{M}]+)*\.?$/u.test(word)) return "cap";
  if (/^\p{N}/u.test(word)) return "number";
  if (/^\p{Ll}+-/u.test(word)) return "lower";
  if (/^\p{L}/u.test(word)) return /\p{Lu}/u.test(word) ? "mixed" : "lower";
  return "mark";
}

/** Whether a token is written as a name may be. */
export function isCapital(shape: Shape | undefined): boolean {
  return shape === "cap" || shape === "caps" || shape === "mixed" || shape === "initial";
}

/** The words of a range of tokens as they stand in the text, with white space made one blank. */
export function phrase(view: NameView, first: number, last: number): string {
  if (last - first === 1) return view.words[first]!;
  return view.text
    .slice(view.tokens[first]!.start, view.tokens[last - 1]!.end)
    .replace(/\s+/g, " ")
    .replace(INVISIBLE, "");
}

/** Whether two neighbouring tokens stand without white space between them. */
export function touches(view: NameView, left: number): boolean {
  return view.tokens[left]?.end === view.tokens[left + 1]?.start;
}
