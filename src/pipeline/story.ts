import type { Reading } from "../reading/article-text.ts";
import type { Span } from "../record/span.ts";

/** How much of a story is read for statements, in code units: more than any article or report holds, and what takes half a minute to read. */
export const LONGEST_STORY = 2_000_000;

/** How far before the bound a blank is looked for to cut at. */
const LOOKED_BACK = 200;

const WHY = `past the first ${LONGEST_STORY.toLocaleString("en")} characters of the story, which are all that is read for statements`;

/** An article with the stretches of its text that are to be read for statements. */
export interface Story {
  readonly reading: Reading;
  readonly spans: readonly Span[];
}

/**
 * The stretches of an article that are read for statements: its body and subheads, but for parts in other languages, up to a bound. What lies past the
 * bound stays in the article and says why it was not read; a block that holds the bound is cut in two.
 */
export function storyOf(reading: Reading): Story {
  const spans: Span[] = [];
  let left = LONGEST_STORY;
  const blocks = reading.article.blocks.flatMap((block) => {
    if ((block.kind !== "body" && block.kind !== "subhead") || block.language !== undefined) return [block];
    const [start, end] = block.span;
    if (end - start <= left) {
      left -= end - start;
      spans.push(block.span);
      return [block];
    }
    const cut = left > 0 ? blankBefore(reading.text, start, start + left) : start;
    left = 0;
    const rest = { ...block, span: [cut, end] as [number, number], unread: WHY };
    if (cut === start) return [rest];
    spans.push([start, cut]);
    return [{ ...block, span: [start, cut] as [number, number] }, rest];
  });
  return left > 0 ? { reading, spans } : { reading: { ...reading, article: { ...reading.article, blocks } }, spans };
}

/** A place to cut at or before `end`: behind a blank where one is near, never inside a surrogate pair. */
function blankBefore(text: string, start: number, end: number): number {
  for (let at = end; at > Math.max(start, end - LOOKED_BACK); at--) if (/\s/.test(text[at - 1]!)) return at;
  return /[\udc00-\udfff]/.test(text[end]!) ? end - 1 : end;
}
