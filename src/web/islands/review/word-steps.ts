/** A stretch of a text: UTF-16 code units, end exclusive. */
export type Stretch = readonly [start: number, end: number];

/** A word with what joins its letters, or one other sign: what an edge steps over at once. */
const STEP = /[\p{L}\p{N}\p{M}]+(?:[’'.,-][\p{L}\p{N}\p{M}]+)*|[^\s\p{L}\p{N}\p{M}]/gu;

/** Moves one edge of a stretch by a word, back (-1) or on (1). A stretch keeps at least one word; where there is none further it stays as it is. */
export function stepped(text: string, [start, end]: Stretch, edge: "start" | "end", by: -1 | 1): Stretch {
  const words = [...text.matchAll(STEP)].map(({ index, 0: word }): Stretch => [index, index + word.length]);
  if (edge === "start") {
    const next = by < 0 ? words.findLast(([from]) => from < start) : words.find(([from]) => from > start);
    return next && next[0] < end ? [next[0], end] : [start, end];
  }
  const next = by < 0 ? words.findLast(([, to]) => to < end) : words.find(([, to]) => to > end);
  return next && next[1] > start ? [start, next[1]] : [start, end];
}

/** Where words stand in a text, whatever white space is between them: the place nearest to `near`; null where they stand nowhere. */
export function placeOf(text: string, words: string, near: number): Stretch | null {
  const parts = words.trim().split(/\s+/).filter(Boolean);
  if (parts.length === 0) return null;
  const pattern = new RegExp(parts.map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&")).join("\\s+"), "g");
  let best: Stretch | null = null;
  for (const { index, 0: found } of text.matchAll(pattern))
    if (!best || Math.abs(index - near) < Math.abs(best[0] - near)) best = [index, index + found.length];
  return best;
}
