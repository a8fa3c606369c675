import { parseHTML } from "linkedom";
import { type Head, type Markup, NO_HEAD, type Page, paragraph } from "../page.ts";
import { READERS_COMMENTS } from "../readers-voices.ts";
import { articlePart } from "./article-part.ts";
import { cardsIn } from "./cards.ts";
import { commentAreas } from "./comment-areas.ts";
import { headOf } from "./head.ts";
import { newsItem } from "./linked-data.ts";
import { linkedStory } from "./linked-story.ts";
import { markupOf } from "./markup.ts";
import { postsOf } from "./posts.ts";
import { savedFrom } from "./saved-from.ts";
import { setApart } from "./set-apart.ts";
import { simpleWalk } from "./simple-walk.ts";
import { sourceTooLarge, treeTooLarge } from "./size.ts";
import { walk } from "./text-walk.ts";

/** Between the paragraphs of a page's text. */
const BETWEEN = "\n\n";

/** The reason that cards which lead elsewhere are no story. */
const OTHER_STORIES = "links to other stories";

/** Takes an HTML page apart: its visible text in paragraphs, with what the markup says of each. Nothing in it is run. */
export function htmlPage(source: string): Page {
  const large = sourceTooLarge(source);
  if (large !== null) return simplePage(source, large);
  const document = parse(source);
  const grown = treeTooLarge(document.documentElement);
  if (grown !== null) return simplePage(source, grown, headOf(document));
  const item = newsItem(document);
  const head = headOf(document, item, savedFrom(source));
  const walked = walk(document.documentElement);
  const comments = commentAreas(walked);
  const furniture = new Map<number, string>([
    ...setApart(walked),

    ...[...cardsIn(walked)].map((number) => [number, OTHER_STORIES] as const),
    ...[...comments].map((number) => [number, READERS_COMMENTS] as const),
  ]);
  const posts = postsOf(walked);
  const kept = articlePart(document, walked.elements, comments);
  const texts = walked.paragraphs.map(({ text }) => text);
  const markup = markupOf(walked, kept, furniture).map((one, index) => {
    const post = posts.get(walked.paragraphs[index]!.pieces[0]!.element);
    // Of a page that says it is nothing but posts each is of the story, also the short ones, which Readability passes over.
    return post === undefined ? one : { ...one, post, inArticle: item.live || one.inArticle };
  });
  const story = linkedStory(item.body, proseIn(texts));
  return {
    ...composed([...texts, ...story], [...markup, ...story.map(() => LINKED)]),
    head,
    note: null,
    ...(item.live && { live: true }),
  };
}

/** What is known of paragraphs out of a page's linked data. */
const LINKED: Markup = { heading: null, caption: false, inArticle: true, furniture: null, part: "linked data", linked: 0 };

/** The code units of running text. */
function proseIn(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + (paragraph(text, [0, text.length], null).prose ? text.length : 0), 0);
}

function simplePage(source: string, reason: string, head?: Head): Page {
  const { paragraphs, titles } = simpleWalk(source);
  return { ...composed(paragraphs, null), head: head ?? { ...NO_HEAD, titles }, note: `read without its markup: ${reason}` };
}

function composed(texts: readonly string[], markup: readonly Markup[] | null): Pick<Page, "text" | "paragraphs"> {
  const text = texts.join(BETWEEN);
  let start = 0;
  const paragraphs = texts.map((own, index) => {
    const span = [start, start + own.length] as const;
    start = span[1] + BETWEEN.length;
    return paragraph(text, span, markup?.[index] ?? null);
  });
  return { text, paragraphs };
}

/** linkedom puts no `<html>` around a fragment, takes the first element for it, and leaves attributes in upper case. */
function parse(source: string): Document {
  const { document } = parseHTML(source);
  const whole = document.documentElement?.localName === "html" && document.querySelectorAll("html").length === 1;
  return withLowerCase(whole ? document : parseHTML(`<html><body>${source}</body></html>`).document);
}

function withLowerCase(document: Document): Document {
  for (const element of document.querySelectorAll("*")) {
    for (const { name, value } of [...element.attributes]) {
      if (/[A-Z]/.test(name) && !element.hasAttribute(name.toLowerCase())) element.setAttribute(name.toLowerCase(), value);
    }
  }
  return document;
}
