import type { Written } from "./paragraph-writer.ts";

/** Code units of a line that is no running text, though only a line end parts it from what follows. */
const LABEL = 80;

/** How a line ends that goes on in the next: inside of a sentence, or at its end. */
const GOES_ON = /(?:[.!?…:;,“”"’)\]–—-]|\b(?:an?|and|at|by|for|from|in|of|on|or|the|to|with))$/i;

/** What the next line begins with. */
const BEGINS = /^["“‘(]?[\p{Lu}\p{N}]/u;

/**
 * Cuts paragraphs at line ends behind short lines that are no sentence: pages of the old web set headline, author, day and menus apart by a `<br>` alone. Not where
 * their elements say that they are one.
 */
export function linesApart(paragraphs: readonly Written[], isOne: (paragraph: Written) => boolean): Written[] {
  return paragraphs.flatMap((paragraph) => (paragraph.text.includes("\n") && !isOne(paragraph) ? cutAtLines(paragraph) : [paragraph]));
}

function cutAtLines(paragraph: Written): Written[] {
  const { text } = paragraph;
  const cuts: number[] = [];
  let start = 0;
  for (let end = text.indexOf("\n"); end !== -1; end = text.indexOf("\n", end + 1)) {
    const line = text.slice(Math.max(start, end - LABEL - 1), end);
    if (line.length <= LABEL && !GOES_ON.test(line) && BEGINS.test(text.slice(end + 1, end + 4))) cuts.push(end);
    start = end + 1;
  }
  return cuts.length === 0 ? [paragraph] : piecesOf(paragraph, cuts);
}

/** A paragraph cut at line ends, which belong to none of its parts. */
function piecesOf({ text, pieces }: Written, cuts: readonly number[]): Written[] {
  const ends = [...cuts, text.length];
  const parts: Written[] = [];
  let piece = 0;
  let at = 0;
  let left = pieces[0]!.length;
  for (const end of ends) {
    const start = at;
    const own: { element: number; length: number }[] = [];
    while (at < end) {
      const length = Math.min(left, end - at);
      if (length > 0) own.push({ element: pieces[piece]!.element, length });
      at += length;
      left -= length;
      if (left === 0 && at < end) left = pieces[++piece]!.length;
    }
    parts.push({ text: text.slice(start, end), pieces: own });
    // The line end itself.
    if (at < text.length) {
      if (left === 0) left = pieces[++piece]!.length;
      at++;
      left--;
    }
  }
  return parts;
}
