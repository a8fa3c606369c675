import type { Span } from "../doc.ts";

/** Web and mail addresses, handles. The look-behinds let a match start only where a run of such characters starts, which keeps the search linear. */
const ADDRESS =
  /(?:https?|ftp):\/\/[^\s<>"“”«»]+|(?<![\p{L}\p{N}])mailto:[^\s<>"“”«»]+|(?<![\p{L}\p{N}.@-])www\.[^\s<>"“”«»]+|(?<![\p{L}\p{N}._%+@-])[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+|(?<![\p{L}\p{N}._%+@-])\p{L}[\p{L}\p{N}_-]+@\p{L}[\p{L}\p{N}_-]+|(?<![\p{L}\p{N}._%+@-])@[\p{L}\p{N}_]+(?:\.[\p{L}\p{N}_]+)*|(?<![\p{L}\p{N}./-])(?:[a-z0-9-]+\.)+[a-z]{2,4}\/[^\s<>"“”«»]*/gu;

/** Marks that close the sentence around an address, not the address. */
const CLOSERS = new Set(".,;:!?'’\")]}»…");

/** The addresses inside a chunk, which stay whole. */
export function addresses(chunk: string): Span[] {
  if (!chunk.includes("@") && !chunk.includes("://") && !chunk.includes("www.") && !chunk.includes("/")) return [];
  const spans: Span[] = [];
  for (const match of chunk.matchAll(ADDRESS)) {
    let end = match.index + match[0].length;
    while (end > match.index + 1 && CLOSERS.has(chunk[end - 1]!)) end--;
    spans.push([match.index, end]);
  }
  return spans;
}
