import { z } from "zod";

/** A stretch of text: `[start, end]` in UTF-16 code units, end exclusive. */
export const Span = z
  .tuple([z.int().nonnegative(), z.int().nonnegative()])
  .meta({ id: "Span", description: "[start, end] in UTF-16 code units, end exclusive" });
export type Span = readonly [start: number, end: number];

/** The characters that a span covers. */
export function slice(text: string, span: Span): string {
  return text.slice(span[0], span[1]);
}

/** Whether two spans share at least one character. */
export function overlap(one: Span, other: Span): boolean {
  return one[0] < other[1] && other[0] < one[1];
}

/** Whether `outer` holds all of `inner`. */
export function holds(outer: Span, inner: Span): boolean {
  return outer[0] <= inner[0] && inner[1] <= outer[1];
}

/** Orders spans by start, then by end. */
export function bySpan(one: Span, other: Span): number {
  return one[0] - other[0] || one[1] - other[1];
}

/** The span without the white space at its ends; empty spans stay where they start. */
export function trim(text: string, [start, end]: Span): Span {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(text[from]!)) from++;
  while (to > from && /\s/.test(text[to - 1]!)) to--;
  return [from, to];
}
