import type { Span } from "../record/span.ts";

/** A quotation set off by ">" at the beginning of its lines. */
export interface BlockQuote {
  /** From the first line's ">" to the last line's end; UTF-16 code units. */
  readonly span: Span;
  /** Without ">" and without the line that says whose it is. */
  readonly text: string;
  /** Who a last line "— Ann Roe, minister" says it is by; null without one. */
  readonly by: string | null;
  /** The line before, where it ends in a colon and so leads to the quotation. */
  readonly lead: Span | null;
}

const LINE = /^[^\S\n]{0,3}>[^\S\n]?(.*)$/;
const SIGNED = /^[^\S\n]*(?:[—–―]|--?)[^\S\n]*(\S.*)$/;

/** How much of a line that names a speaker is looked at, in UTF-16 code units. */
const LONGEST_NAME = 200;

/** The quotations of a text that are set off as Markdown and e-mail do it. Linear in the text. */
export function blockQuotes(text: string): BlockQuote[] {
  const found: BlockQuote[] = [];
  let open: { start: number; end: number; lines: string[] } | null = null;
  let lead: Span | null = null;
  let start = 0;
  for (const line of [...text.split("\n"), null]) {
    const inside = line === null ? null : (LINE.exec(line)?.[1] ?? null);
    const end = start + (line?.length ?? 0);
    if (inside !== null) {
      open ??= { start, end, lines: [] };
      open.end = end;
      open.lines.push(inside);
    } else {
      if (open) found.push(quoteOf(open, lead));
      if (open || (line !== null && line.trim() !== "")) lead = line?.trimEnd().endsWith(":") ? [start, end] : null;
      open = null;
    }
    start = end + 1;
  }
  return found.filter(({ text: words }) => words.trim() !== "");
}

function quoteOf({ start, end, lines }: { start: number; end: number; lines: readonly string[] }, lead: Span | null): BlockQuote {
  const last = lines.findLastIndex((line) => line.trim() !== "");
  const by = last > 0 ? SIGNED.exec(lines[last]!)?.[1]?.slice(0, LONGEST_NAME).trim() : undefined;
  return { span: [start, end], text: lines.slice(0, by === undefined ? lines.length : last).join("\n"), by: by ?? null, lead };
}
