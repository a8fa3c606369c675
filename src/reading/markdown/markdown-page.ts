import type { Markup, Page, Paragraph } from "../page.ts";
import { paragraph } from "../page.ts";
import { blocksOf, type MarkdownBlock } from "./blocks.ts";
import { frontMatterOf } from "./front-matter.ts";
import { type Shown, shownOf } from "./inline.ts";

/** Between the paragraphs of a page's text. */
const BETWEEN = "\n\n";

/**
 * Takes Markdown apart, as clippers and scrapers make it of pages: its text as it is shown, in paragraphs, with headings and links; and what is said of the page above
 * it. `until`: how many code units of it are read.
 */
export function markdownPage(source: string, until: number): Page {
  const { head, begins } = frontMatterOf(source);
  const blocks = blocksOf(source.slice(begins, Math.max(begins, until))).flatMap((block) => {
    const shown = block.exact ? { text: block.source.trim(), linked: 0 } : shownOf(block.source);
    return shown.text === "" ? [] : [{ block, shown }];
  });
  const text = blocks.map(({ shown }) => shown.text).join(BETWEEN);
  let start = 0;
  const paragraphs = blocks.map(({ block, shown }): Paragraph => {
    const span = [start, start + shown.text.length] as const;
    start = span[1] + BETWEEN.length;
    return paragraph(text, span, markupOf(block, shown));
  });
  return { text, paragraphs, head, note: null, mixed: true };
}

function markupOf({ heading }: MarkdownBlock, { text, linked }: Shown): Markup {
  return { heading, caption: false, inArticle: null, furniture: null, part: null, linked: linked / text.length };
}
