import type { Span, Token } from "../doc.ts";
import { addresses } from "./addresses.ts";
import { chunks } from "./chunks.ts";
import { contractionCut } from "./contractions.ts";
import { type Chunk, tokenEnd } from "./rules/index.ts";

/** How much of the next chunk the rules may see, in UTF-16 code units. */
const SEEN_AFTER = 24;

/** Most chunks are plain words: no rule has anything to say about those. */
const PLAIN = /^[A-Za-z][a-z]*$/;

/**
 * The tokens of a stretch of text, cut as Universal Dependencies cuts English. Only cut points are chosen: every character that is
 * not white space is in exactly one token. Time is linear in the length.
 */
export function* tokenize(text: string, span: Span): Generator<Token> {
  let before = "";
  let current: Span | null = null;
  for (const next of chunks(text, span)) {
    if (current) {
      yield* cutChunk(text, current, before, text.slice(next[0], Math.min(next[1], next[0] + SEEN_AFTER)));
      before = text[current[1] - 1]!;
    }
    current = next;
  }
  if (current) yield* cutChunk(text, current, before, "");
}

function* cutChunk(text: string, [from, to]: Span, before: string, after: string): Generator<Token> {
  const chunk = text.slice(from, to);
  const whole: readonly Span[] = PLAIN.test(chunk) ? [[0, chunk.length]] : addresses(chunk);
  let at = 0;
  for (const [start, end] of whole) {
    // What stands before an address must not read into it.
    if (at < start) yield* cutPiece({ text: chunk.slice(0, start), before, after: chunk.slice(start, end) }, from, at);
    yield* parted(chunk, from, start, end);
    at = end;
  }
  if (at < chunk.length) yield* cutPiece({ text: chunk, before, after }, from, at);
}

function* cutPiece(chunk: Chunk, from: number, start: number): Generator<Token> {
  for (let at = start; at < chunk.text.length; ) {
    const end = tokenEnd(chunk, at);
    yield* parted(chunk.text, from, at, end);
    at = end;
  }
}

function* parted(chunk: string, from: number, start: number, end: number): Generator<Token> {
  const cut = contractionCut(chunk.slice(start, end));
  if (cut === -1) yield bare(from + start, from + end);
  else {
    yield bare(from + start, from + start + cut);
    yield bare(from + start + cut, from + end);
  }
}

/** A token of which nothing but its place is known yet. */
export function bare(start: number, end: number): Token {
  return { start, end, upos: null, xpos: null, lemma: null, head: null, relation: null };
}
