import type { Block } from "../../record/article.ts";
import type { Span } from "../../record/span.ts";

/** How much of an article one page shows: enough for any news page, little enough that a browser stays quick. */
const MOST_CHARACTERS = 60_000;
const MOST_BLOCKS = 300;

/** The blocks of one page of an article, and the offsets at which it starts and the next one does. */
export interface Window {
  readonly blocks: readonly Block[];
  readonly from: number;
  readonly next: number | null;
}

/** The page of an article that starts at an offset. A block that is longer than a page is cut. */
export function windowOf(blocks: readonly Block[], from: number): Window {
  const shown: Block[] = [];
  let characters = 0;
  for (const block of blocks) {
    const [start, end] = [Math.max(from, block.span[0]), block.span[1]];
    if (end <= from || start >= end) continue;
    if (shown.length >= MOST_BLOCKS || characters >= MOST_CHARACTERS) return { blocks: shown, from, next: start };
    const cut = Math.min(end, start + MOST_CHARACTERS - characters);
    shown.push({ ...block, span: [start, cut] });
    characters += cut - start;
    if (cut < end) return { blocks: shown, from, next: cut };
  }
  return { blocks: shown, from, next: null };
}

/** The query that leads to the page which shows an offset; empty where that is the first one. */
export function pageQuery(span: Span): string {
  return span[0] < MOST_CHARACTERS / 2 ? "" : `?from=${span[0]}`;
}
