import { bySpan, type Span } from "../../record/span.ts";

/** A span without what is told inside it: an act is judged by what is asserted, not by what is reported. */
export function without([start, end]: Span, inner: readonly Span[]): Span[] {
  const left: Span[] = [];
  let at = start;
  for (const [from, to] of inner.toSorted(bySpan)) {
    if (to <= at || from >= end) continue;
    if (from > at) left.push([at, from]);
    at = Math.min(end, to);
  }
  return at < end ? [...left, [at, end]] : left;
}
