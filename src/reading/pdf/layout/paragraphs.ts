import { type WholeWords, wholeWordsIn } from "../../../record/hyphens.ts";
import type { PdfParagraph } from "../pdf-text.ts";
import { columnsOf } from "./columns.ts";
import { joinedLine } from "./hyphens.ts";
import { linesOf } from "./lines.ts";
import { marginLines } from "./margins.ts";
import { type Line, median, type PdfPage } from "./run.ts";

/** How much larger than the text a heading is set, and how many characters it has at most. */
const LARGER = 1.15;
const HEADING = 250;

/** Distances between lines, in the usual one, and changes of size from which a new paragraph begins. */
const WIDER = 1.3;
const RESIZED = 0.12;

/** In sizes of the type: how far a first line is set in, and how far from the edge a last line ends. */
const INDENT = 0.8;
const RAGGED = 4;

/** The part of a column's width that the last line of a paragraph may end in whatever it ends with. */
const HALF = 0.6;

/** The part of a column's width from which on a line that ends at its edge begins that is set there. */
const SET_RIGHT = 0.3;

interface Open {
  text: string;
  size: number;
  readonly furniture: string | null;
}

/** The paragraphs of a document's pages in reading order; what stands in the margins of a page comes before what begins on it. */
export function paragraphsOf(pages: readonly PdfPage[]): PdfParagraph[] {
  const lined = pages.map(({ height, runs }) => ({ height, lines: linesOf(runs) }));
  const margins = marginLines(lined);
  const body = lined.map(({ lines }) => lines.filter((line) => !margins.has(line)));
  const words = wholeWordsIn(body.flat().map(({ text }) => text));
  const usual = usualSize(body.flat());
  const paragraphs: Open[] = [];
  let last: Open | null = null;
  for (const [index, lines] of body.entries()) {
    const beside = lined[index]!.lines.flatMap((line): Open[] => {
      const furniture = margins.get(line);
      return furniture === undefined ? [] : [{ text: line.text, size: line.size, furniture }];
    });
    paragraphs.push(...beside);
    for (const column of columnsOf(lines)) {
      const [first, ...more] = inColumn(column, words, usual);
      if (first && last && goesOn(last, first)) last.text = joinedLine(last.text, first.text, words);
      else if (first) paragraphs.push(first);
      paragraphs.push(...more);
      last = more.at(-1) ?? (first && last && paragraphs.includes(first) === false ? last : (first ?? last));
    }
  }
  const sizes = [...new Set(paragraphs.filter((one) => isHeading(one, usual)).map(({ size }) => Math.round(size)))].sort(
    (one, other) => other - one,
  );
  return paragraphs.map((one) => ({
    text: one.text,
    heading: isHeading(one, usual) ? Math.min(3, sizes.indexOf(Math.round(one.size)) + 1) : null,
    furniture: one.furniture,
  }));
}

function isHeading({ size, text, furniture }: Open, usual: number): boolean {
  return furniture === null && size >= usual * LARGER && text.length <= HEADING && /\p{L}{2}/u.test(text);
}

/** The size in which most characters are set. */
function usualSize(lines: readonly Line[]): number {
  const counts = new Map<number, number>();
  for (const { size, text } of lines) {
    const rounded = Math.round(size * 2) / 2;
    counts.set(rounded, (counts.get(rounded) ?? 0) + text.length);
  }
  return [...counts].sort(([size, one], [otherSize, other]) => other - one || size - otherSize)[0]?.[0] ?? 0;
}

/** The paragraphs of a column, told by distances, first lines set in, short last lines, and marks of lists. */
function inColumn(column: readonly Line[], words: WholeWords, usual: number): Open[] {
  const rows = rowsOf(column);
  const leading = median(rows.slice(1).flatMap((line, index) => (line.y > rows[index]!.y ? [line.y - rows[index]!.y] : [])));
  const rights = new Map<number, number>();
  for (const { size, end } of rows) rights.set(Math.round(size), Math.max(rights.get(Math.round(size)) ?? 0, end));
  const left = median(rows.map(({ x }) => x));
  const paragraphs: Open[] = [];
  let before: Line | null = null;
  for (const line of rows) {
    const open = paragraphs.at(-1);
    const right = rights.get(Math.round(line.size)) ?? line.end;
    if (open && before && !begins(line, before, { leading, left, right, usual })) open.text = joinedLine(open.text, line.text, words);
    else paragraphs.push({ text: line.text, size: line.size, furniture: null });
    before = line;
  }
  return paragraphs;
}

interface Shape {
  readonly leading: number;
  readonly left: number;
  readonly right: number;
  /** The size in which the document's text is set. */
  readonly usual: number;
}

const LIST_MARK = /^(?:[•▪◦‣·–—*o]|\(?\d{1,2}[.)]|\(?[a-z]\))\s/;

function begins(line: Line, before: Line, { leading, left, right, usual }: Shape): boolean {
  if (line.y - before.y > WIDER * Math.max(leading, before.size)) return true;
  if (Math.abs(line.size - before.size) > RESIZED * before.size) return true;
  if (/\p{L}[-‐\u00ad]$/u.test(before.text)) return false;
  if (LIST_MARK.test(line.text) && line.x <= before.x + line.size) return true;
  if (before.size >= usual * LARGER && isCentred(line, before) && !endsSentence(before.text)) return false;
  // A date set at the right edge is a line of its own.
  const setRight = before.x - left > SET_RIGHT * (right - left) && right - before.end < RAGGED * before.size;
  if (setRight && before.x - line.x > INDENT * line.size) return true;
  const indented = line.x - left > INDENT * line.size && line.x - before.x > INDENT * line.size;
  if (indented) return true;
  const short = right - before.end > RAGGED * before.size;
  // A heading in the text's own size is in a font of its own.
  if (short && line.font !== before.font && line.font !== "" && before.font !== "") return true;
  const half = before.end - left < HALF * (right - left);
  return short && (half || endsSentence(before.text)) && /^["“‘(]?[\p{Lu}\p{N}]/u.test(line.text);
}

/** How far the middles of two lines may stand apart that are set around one axis, in sizes of the type. */
const AXIS = 0.3;

/** Whether two lines of one font are set around one axis and not at one edge, as long headings are. */
function isCentred(line: Line, before: Line): boolean {
  const apart = Math.abs(line.x + line.end - before.x - before.end) / 2;
  return line.font === before.font && apart < AXIS * line.size && Math.abs(line.x - before.x) > INDENT * line.size;
}

/** Pieces of one base line are one line again: cells of a table, marks of a list. */
function rowsOf(column: readonly Line[]): Line[] {
  const rows: Line[] = [];
  for (const line of column) {
    const before = rows.at(-1);
    if (before && Math.abs(line.y - before.y) < 0.4 * before.size && line.x >= before.end)
      rows[rows.length - 1] = { ...before, end: line.end, text: `${before.text} ${line.text}` };
    else rows.push(line);
  }
  return rows;
}

/** Whether a paragraph that ended a column goes on in the next one. */
function goesOn(last: Open, first: Open): boolean {
  if (Math.abs(last.size - first.size) > RESIZED * last.size || LIST_MARK.test(first.text)) return false;
  return !endsSentence(last.text) && /^["“‘(]?[\p{Ll}\p{N}]/u.test(first.text);
}

function endsSentence(text: string): boolean {
  return /[.!?:…]["'”’)\]]*\d{0,3}$/.test(text.slice(-8));
}
