import type { Span } from "../../record/span.ts";
import { isDateLine } from "../about/written-date.ts";
import { type Page, paragraph } from "../page.ts";
import { endsSentence, isSpace } from "../words.ts";
import { filledLines } from "./filled-lines.ts";
import { isHardWrapped } from "./hard-wrap.ts";
import { isLaidOut } from "./laid-out.ts";
import { headOfText } from "./own-address.ts";
import { withoutTags } from "./template-tag.ts";
import { unglued } from "./unglue.ts";

/**
 * Takes plain text apart at its line ends, but where a line is broken only because it is full; where all are wrapped by hand, at its blank lines. `until`: where to
 * stop.
 */
export function plainPage(text: string, until: number): Page {
  const lines = withoutSubject(text, withoutMarks(text, linesOf(text, until))).map((line) => unmarked(text, line));
  const laidOut = new Set(
    lines.flatMap((line, index) => (line[1] - line[0] <= WIDE && standsAlone(text.slice(...line), index) ? [index] : [])),
  );
  const spans = isHardWrapped(
    lines.map(([start, end], index) => ({
      length: laidOut.has(index) ? 0 : end - start,
      ended: endsSentence(text.slice(Math.max(start, end - 12), end)),
      broken:
        /\p{Ll}-$/u.test(text.slice(Math.max(start, end - 2), end)) &&
        /^\p{Ll}/u.test(text.slice(lines[index + 1]?.[0] ?? 0, (lines[index + 1]?.[0] ?? 0) + 2)),
    })),
  )
    ? joined(text, lines, laidOut)
    : refilled(text, lines, laidOut);
  return {
    text,
    paragraphs: unglued(
      text,
      spans.flatMap((span) => withoutTags(text, span)),
    ).map((span) => paragraph(text, span, null)),
    head: headOfText(lines.flatMap(([start, end]) => (end > start ? [text.slice(start, Math.min(end, start + LONGEST_NOTE))] : []))),
    note: null,
  };
}

/** Code units of a line by which it is seen whether it notes where the text is from. */
const LONGEST_NOTE = 1_200;

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

/** The share of lines that begin with the mark of a forwarded letter, from which on all do by its program. */
const QUOTED = 0.5;

/** The lines without the `>` that mail programs put before those of a letter that is handed on; as they are where few have one. */
function withoutMarks(text: string, lines: readonly Span[]): readonly Span[] {
  const written = lines.filter(([start, end]) => start < end);
  const marked = written.filter(([start]) => text[start] === ">").length;
  if (marked < QUOTED * written.length || marked < 2) return lines;
  return lines.map(([start, end]) => {
    let from = start;
    while (from < end && (text[from] === ">" || isSpace(text.charCodeAt(from)))) from++;
    return [from, end] as const;
  });
}

/** Whether a line is no part of those around it: it keeps the layout of a page, or is a day near the top. */
function standsAlone(line: string, index: number): boolean {
  return isLaidOut(line) || (index < TOP && isDateLine(line));
}

/** Lines from the top among which those stand that letters have above them. */
const TOP = 12;

/** The lines of a letter, that of its subject without the word before it: what it is about is its headline. */
function withoutSubject(text: string, lines: readonly Span[]): readonly Span[] {
  const top = lines.slice(0, TOP).map(([start, end]) => text.slice(start, Math.min(end, start + WIDE)));
  const at = top.findIndex((line) => /^Subject:\s*\S/i.test(line));
  if (at === -1 || !top.some((line) => /^From:\s/i.test(line))) return lines;
  const word = /^Subject:\s*/i.exec(top[at]!)![0];
  return lines.map((line, index) => (index === at ? [line[0] + word.length, line[1]] : line));
}

/** What Markdown puts before a heading, and around a line that is emphasised from end to end. */
const HEADING_MARK = /^#{1,6}[ \t]+(?=[^\s#])/;
const EMPHASIS = /^(\*{1,3}|_{1,3})(?=[^\s*_])[^*_]{1,200}(?<=\S)\1$/;

/** A line without the marks of Markdown around it. */
function unmarked(text: string, [start, end]: Span): Span {
  const line = text.slice(start, end);
  const from = HEADING_MARK.exec(line)?.[0].length ?? 0;
  const mark = EMPHASIS.exec(line.slice(from))?.[1]?.length ?? 0;
  return [start + from + mark, end - mark];
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

/** Lines that are looked at whole are no longer, in code units. */
const WIDE = 300;

/** The lines, each with those behind it for which it had no room. */
function refilled(text: string, lines: readonly Span[], laidOut: ReadonlySet<number>): Span[] {
  const filled = filledLines(lines.map(([start, end], index) => (laidOut.has(index) ? "" : text.slice(start, end))));
  const paragraphs: Span[] = [];
  let from: number | null = null;
  for (const [index, [start, end]] of lines.entries()) {
    if (start === end) continue;
    from ??= start;
    if (filled.has(index)) continue;
    paragraphs.push([from, end]);
    from = null;
  }
  return paragraphs;
}

/** Lines that stand together as one paragraph: up to a blank one, to one that is laid out, or to one that is indented where the one before is not. */
function joined(text: string, lines: readonly Span[], laidOut: ReadonlySet<number>): Span[] {
  const paragraphs: Span[] = [];
  let open: Span | null = null;
  let wasIndented = false;
  for (const [index, line] of lines.entries()) {
    const blank = line[0] === line[1];
    const apart = laidOut.has(index);
    const indented = !blank && line[0] > 0 && /[ \t]/.test(text[line[0] - 1]!);
    if (open && (blank || apart || (indented && !wasIndented))) {
      paragraphs.push(open);
      open = null;
    }
    if (apart) paragraphs.push(line);
    else if (!blank) open = [open?.[0] ?? line[0], line[1]];
    wasIndented = indented;
  }
  return open ? [...paragraphs, open] : paragraphs;
}
