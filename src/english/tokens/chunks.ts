import type { Span } from "../doc.ts";

/**
 * The longest token, in UTF-16 code units. A longer stretch without white space is cut after so many, so that what is done with a
 * token costs a bounded time whatever the input.
 */
export const LONGEST = 500;

const SPACE = /\s/;

/** Splits a stretch of text at white space, and what is longer than `LONGEST` after so many, but never inside a surrogate pair. */
export function* chunks(text: string, [from, to]: Span): Generator<Span> {
  let at = from;
  while (at < to) {
    while (at < to && isSpace(text, at)) at++;
    const start = at;
    const limit = Math.min(to, start + LONGEST);
    while (at < limit && !isSpace(text, at)) at++;
    if (at === limit && at < to && isHigh(text.charCodeAt(at - 1)) && isLow(text.charCodeAt(at)) && at - 1 > start) at--;
    if (at > start) yield [start, at];
  }
}

/** Whether the code unit at an offset is white space, as `\s` has it. */
export function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < 0x80 ? code === 0x20 || (code >= 9 && code <= 13) : SPACE.test(text[at]!);
}

const isHigh = (code: number) => code >= 0xd800 && code <= 0xdbff;
const isLow = (code: number) => code >= 0xdc00 && code <= 0xdfff;
