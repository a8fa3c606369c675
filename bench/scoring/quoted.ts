import type { Span } from "../../src/record/index.ts";

/** Double marks and the ends of paragraphs. Single marks are left out: they cannot be told from apostrophes. */
const MARK = /``|''|[“”„‟«»"\n]/g;
const OPENS = new Set(["``", "“", "„", "‟", "«"]);
const CLOSES = new Set(["”", "»"]);

/**
 * The stretches of a text between double quotation marks, marks included. Marks that look the same at both ends open after
 * white space, an opening bracket or a dash, and close elsewhere; a quotation that is left open ends with its paragraph.
 */
export function quotedSpans(text: string): Span[] {
  const spans: Span[] = [];
  let open: number | null = null;
  for (const { 0: mark, index } of text.matchAll(MARK)) {
    const end = index + mark.length;
    if (open === null) {
      if (OPENS.has(mark) || (mark !== "\n" && !CLOSES.has(mark) && opensAt(text, index))) open = index;
    } else if (mark === "\n") {
      spans.push([open, index]);
      open = null;
    } else if (OPENS.has(mark)) {
      spans.push([open, index]);
      open = index;
    } else {
      spans.push([open, end]);
      open = null;
    }
  }
  if (open !== null) spans.push([open, text.length]);
  return spans;
}

function opensAt(text: string, index: number): boolean {
  return index === 0 || /[\s([{—–-]/.test(text[index - 1]!);
}
