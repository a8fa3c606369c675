import { READ_AT_MOST } from "./bounds.ts";
import { type Page, paragraph } from "./page.ts";

/** A page with the headline that its head names set above its text, as a paragraph of its own. */
export function withParagraphOnTop(page: Page, headline: string): Page {
  const above = page.text === "" ? headline : `${headline}\n\n`;
  const text = above + page.text;
  const shifted = page.paragraphs.map((one) => ({ ...one, span: [one.span[0] + above.length, one.span[1] + above.length] as const }));
  return { ...page, text, paragraphs: [paragraph(text, [0, headline.length], null), ...shifted] };
}

/** Where reading a text stops: at the bound, but never inside a surrogate pair. */
export function readingEnd(text: string): number {
  if (text.length <= READ_AT_MOST) return text.length;
  return /[\ud800-\udbff]/.test(text[READ_AT_MOST - 1]!) ? READ_AT_MOST - 1 : READ_AT_MOST;
}

/** A page without the paragraphs past the end of reading; one that goes on there is cut. */
export function upToEnd(page: Page): Page {
  const end = readingEnd(page.text);
  if (page.paragraphs.every(({ span }) => span[1] <= end)) return page;
  const paragraphs = page.paragraphs
    .filter(({ span }) => span[0] < end)
    .map((one) => (one.span[1] <= end ? one : paragraph(page.text, [one.span[0], end], one.markup)));
  return { ...page, paragraphs };
}
