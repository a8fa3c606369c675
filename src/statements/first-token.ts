import type { Doc } from "../english/doc.ts";

/** The first token that ends after an offset; binary search. */
export function firstTokenAt({ tokens }: Pick<Doc, "tokens">, offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
