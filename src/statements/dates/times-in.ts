import type { TimeExpression } from "../../english/index.ts";
import type { View } from "../view.ts";

/** The time expressions that begin in a stretch of text; binary search, then a step for each. */
export function timesIn({ doc: { times } }: View, from: number, to: number): TimeExpression[] {
  let low = 0;
  let high = times.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (times[middle]!.span[0] < from) low = middle + 1;
    else high = middle;
  }
  const found: TimeExpression[] = [];
  for (let at = low; at < times.length && times[at]!.span[0] < to; at++) found.push(times[at]!);
  return found;
}

/** The first time expression that ends behind an offset: the one that holds it, if any does. Times stand in the order of the text; binary search. */
export function timeEndingAfter({ doc: { times } }: View, offset: number): TimeExpression | undefined {
  let [low, high] = [0, times.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (times[middle]!.span[1] <= offset) low = middle + 1;
    else high = middle;
  }
  return times[low];
}
