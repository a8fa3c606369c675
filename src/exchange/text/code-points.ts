import type { Span } from "../../record/span.ts";

/**
 * Converts offsets of a text from UTF-16 code units, as the record has them, to Unicode code points, as other formats count. Only where the pairs
 * stand is kept, so that converting many spans of a long text is cheap.
 *
 * @example
 * codePoints("a😀b")([3, 4]); // [2, 3]
 */
export function codePoints(text: string): (span: Span) => Span {
  const pairs = Int32Array.from(pairsOf(text));
  const before = (offset: number): number => {
    let [low, high] = [0, pairs.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (pairs[middle]! < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return ([start, end]) => [start - before(start), end - before(end)];
}

/** Where the second halves of pairs stand: each is a code unit more than there are code points. */
function* pairsOf(text: string): Iterable<number> {
  for (let at = 0; at < text.length; at++) {
    const code = text.codePointAt(at)!;
    if (code > 0xffff) yield ++at;
  }
}
