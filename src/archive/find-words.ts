import type { Span } from "../record/span.ts";
import type { StatementEntry } from "./entries/statement.ts";

/**
 * Finds words in a text as a person writes them down: any white space is as good as any other. Of several places the one
 * nearest to `near` wins; null where the words do not stand there. Linear in the text: words are searched one after another.
 */
export function findWords(text: string, sought: string, near: number): Span | null {
  const [first, ...rest] = sought.trim().split(/\s+/);
  if (!first) return null;
  let best: Span | null = null;
  for (let at = text.indexOf(first); at !== -1; at = text.indexOf(first, at + 1)) {
    const end = match(text, at + first.length, rest);
    if (end === null) continue;
    if (best && Math.abs(at - near) >= Math.abs(best[0] - near)) break;
    best = [at, end];
  }
  return best;
}

/** Where words that a person writes down of a statement are looked for first: at its cue, else where it is said; never at the start of the paragraphs around it, in which the same words may stand. */
export function placeOf({ cue, content, source, passage }: Pick<StatementEntry, "cue" | "content" | "source" | "passage">): number {
  return (cue[0] ?? content[0] ?? source[0] ?? passage.span)[0];
}

/** The most places of words that are told. */
const PLACES = 1_000;

/** All places of words in a text, in its order, as `findWords` tells them; the first thousand. */
export function placesOf(text: string, sought: string): Span[] {
  const [first, ...rest] = sought.trim().split(/\s+/);
  const found: Span[] = [];
  if (!first) return found;
  for (let at = text.indexOf(first); at !== -1 && found.length < PLACES; at = text.indexOf(first, at + 1)) {
    const end = match(text, at + first.length, rest);
    if (end !== null) found.push([at, end]);
  }
  return found;
}

function match(text: string, from: number, words: readonly string[]): number | null {
  let at = from;
  for (const word of words) {
    const gap = at;
    while (at < text.length && /\s/.test(text[at]!)) at++;
    if (at === gap || !text.startsWith(word, at)) return null;
    at += word.length;
  }
  return at;
}
