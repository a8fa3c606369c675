import type { Span } from "../../record/span.ts";
import { NO_HEAD, type Page, paragraph } from "../page.ts";
import { endsSentence, isSpace } from "../words.ts";
import { isHardWrapped } from "./hard-wrap.ts";
import { withoutTags } from "./template-tag.ts";
import { unglued } from "./unglue.ts";

/** Takes plain text apart at its line ends; where lines are wrapped by hand, at its blank lines. `until`: where to stop. */
export function plainPage(text: string, until: number): Page {
  const lines = linesOf(text, until);
  const spans = isHardWrapped(
    lines.map(([start, end]) => ({ length: end - start, ended: endsSentence(text.slice(Math.max(start, end - 12), end)) })),
  )
    ? joined(lines)
    : lines.filter(([start, end]) => start < end);
  return {
    text,
    paragraphs: unglued(
      text,
      spans.flatMap((span) => withoutTags(text, span)),
    ).map((span) => paragraph(text, span, null)),
    head: NO_HEAD,
    note: null,
  };
}

/** The lines without white space at their ends; blank ones are empty spans. */
function linesOf(text: string, until: number): Span[] {
  const lines: Span[] = [];
  for (let at = 0; at < until; ) {
    let end = at;
    while (end < until && !isLineEnd(text.charCodeAt(end))) end++;
    lines.push(trimmed(text, at, end));
    at = end + (text.startsWith("\r\n", end) ? 2 : 1);
  }
  return lines;
}

/** Line feed, carriage return, and Unicode's separators. */
function isLineEnd(code: number): boolean {
  return code === 0x0a || code === 0x0d || code === 0x2028 || code === 0x2029;
}

function trimmed(text: string, start: number, end: number): Span {
  let from = start;
  let to = end;
  while (from < to && isSpace(text.charCodeAt(from))) from++;
  while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
  return [from, to];
}

/** Lines that stand together as one paragraph. */
function joined(lines: readonly Span[]): Span[] {
  const paragraphs: Span[] = [];
  let open: Span | null = null;
  for (const line of lines) {
    const blank = line[0] === line[1];
    if (blank && open) paragraphs.push(open);
    open = blank ? null : [open?.[0] ?? line[0], line[1]];
  }
  return open ? [...paragraphs, open] : paragraphs;
}
