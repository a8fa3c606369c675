import type { Article } from "../../record/article.ts";
import type { DateValue } from "../../record/date.ts";

/** When the post was put up in which an offset lies, on a page of several posts; null elsewhere. Binary search: blocks stand in the order of the text. */
export function postedAt({ blocks }: Pick<Article, "blocks">, offset: number): DateValue | null {
  let [low, high] = [0, blocks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (blocks[middle]!.span[1] <= offset) low = middle + 1;
    else high = middle;
  }
  const block = blocks[low];
  return block !== undefined && block.span[0] <= offset ? (block.posted ?? null) : null;
}
