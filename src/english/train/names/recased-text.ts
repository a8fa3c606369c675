import { draw, type Random } from "../random.ts";
import type { Marked } from "./marked.ts";

/** The share of lines that are written otherwise. */
const SHARE = 0.5;

/** Small words of up to four letters, which headlines leave small. */
const SMALL = /^(?:a|an|and|as|at|but|by|for|from|in|into|nor|of|on|or|over|the|to|up|with)$/;

const STYLES: readonly ((word: string) => string)[] = [
  (word) => (SMALL.test(word) ? word : word.slice(0, 1).toUpperCase() + word.slice(1)),
  (word) => word.slice(0, 1).toUpperCase() + word.slice(1),
  (word) => word.toUpperCase(),
  (word) => word.toLowerCase(),
];

/** The text with some of its sentences as headlines, in capitals or in small letters. Every word keeps its length, so marks stay where they are. */
export function recasedText(marked: Marked, next: Random): Marked {
  const text = marked.text.replace(/[^\n.!?]+/g, (sentence) => {
    if (!draw(next, SHARE)) return sentence;
    const style = STYLES[next() % STYLES.length]!;
    return sentence.replace(/\p{L}+/gu, (word) => {
      const recased = style(word);
      return recased.length === word.length ? recased : word;
    });
  });
  return { ...marked, text };
}
