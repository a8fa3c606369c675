import type { Span } from "../doc.ts";

/** Every line end that plain text knows: CR LF, LF, CR, vertical tab, form feed, NEL, line and paragraph separator. */
const LINE_END = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;
const NOT_SPACE = /\S/;
const LOWER_FIRST = /^\s*\p{Ll}/u;

/** How far into a line its first letter is looked for, in UTF-16 code units. */
const INDENT = 40;

/**
 * The paragraphs of a plain text, without the white space around them. Each line is a paragraph, but a line that opens with a small letter
 * goes on from the line straight above it, as in hard-wrapped text.
 */
export function paragraphsOf(text: string): Span[] {
  const paragraphs: Span[] = [];
  let start = 0;
  let above = false;
  const line = (end: number) => {
    const span = trim(text, start, end);
    const last = paragraphs.at(-1);
    if (span === null) above = false;
    else {
      if (above && last && LOWER_FIRST.test(text.slice(start, Math.min(end, start + INDENT))))
        paragraphs[paragraphs.length - 1] = [last[0], span[1]];
      else paragraphs.push(span);
      above = true;
    }
  };
  for (const match of text.matchAll(LINE_END)) {
    line(match.index);
    start = match.index + match[0].length;
  }
  line(text.length);
  return paragraphs;
}

/**
 * The blocks that were given, made fit to be read: in order, inside the text, none reaching into the next, and none empty.
 */
export function tidyBlocks(text: string, blocks: readonly Span[]): Span[] {
  const tidy: Span[] = [];
  let from = 0;
  for (const [start, end] of [...blocks].sort((one, other) => one[0] - other[0] || one[1] - other[1])) {
    const span = trim(text, Math.max(start, from), Math.min(end, text.length));
    if (span === null) continue;
    tidy.push(span);
    from = span[1];
  }
  return tidy;
}

function trim(text: string, start: number, end: number): Span | null {
  let from = start;
  let to = end;
  while (from < to && !NOT_SPACE.test(text[from]!)) from++;
  while (to > from && !NOT_SPACE.test(text[to - 1]!)) to--;
  return from < to ? [from, to] : null;
}
