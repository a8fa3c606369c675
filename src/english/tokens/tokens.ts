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
export function tokenize(text: string, span: Span): Token[] {
  const tokens: Token[] = [];
  let before = "";
  let current: Span | null = null;
  for (const next of chunks(text, span)) {
    if (current) {
      cutChunk(tokens, text, current, before, next);
      before = text[current[1] - 1]!;
    }
    current = next;
  }
  if (current) cutChunk(tokens, text, current, before, null);
  return tokens;
}

function cutChunk(tokens: Token[], text: string, [from, to]: Span, before: string, next: Span | null): void {
  const chunk = text.slice(from, to);
  if (PLAIN.test(chunk)) {
    push(tokens, chunk, from, 0, chunk.length);
    return;
  }
  const after = next ? text.slice(next[0], Math.min(next[1], next[0] + SEEN_AFTER)) : "";
  let at = 0;
  for (const [start, end] of addresses(chunk)) {
    // What stands before an address must not read into it.
    if (at < start) cutPiece(tokens, { text: chunk.slice(0, start), before, after: chunk.slice(start, end) }, from, at);
    push(tokens, chunk, from, start, end);
    at = end;
  }
  if (at < chunk.length) cutPiece(tokens, { text: chunk, before, after }, from, at);
}

function cutPiece(tokens: Token[], chunk: Chunk, from: number, start: number): void {
  for (let at = start; at < chunk.text.length; ) {
    const end = tokenEnd(chunk, at);
    push(tokens, chunk.text, from, at, end);
    at = end;
  }
}

/** Adds the token, or the two where it is two words written as one. */
function push(tokens: Token[], chunk: string, from: number, start: number, end: number): void {
  const cut = contractionCut(chunk.slice(start, end));
  if (cut === -1) tokens.push(bare(from + start, from + end));
  else tokens.push(bare(from + start, from + start + cut), bare(from + start + cut, from + end));
}

/** A token of which nothing but its place is known yet. */
export function bare(start: number, end: number): Token {
  return { start, end, upos: null, xpos: null, lemma: null, head: null, relation: null };
}
