import { parseHTML } from "linkedom";
import { HTML_AT_MOST } from "../bounds.ts";
import { type Markup, type Page, paragraph } from "../page.ts";
import { articlePart } from "./article-part.ts";
import { headOf } from "./head.ts";
import { markupOf } from "./markup.ts";
import { simpleWalk } from "./simple-walk.ts";
import { measure, walk } from "./text-walk.ts";

/** Between the paragraphs of a page's text. */
const BETWEEN = "\n\n";

/** Takes an HTML page apart: its visible text in paragraphs, with what the markup says of each. Nothing in it is run. */
export function htmlPage(source: string): Page {
  const { characters, depth, elements } = HTML_AT_MOST;
  if (source.length > characters) return simplePage(source, `longer than ${characters} characters`);
  const document = parse(source);
  const size = measure(document);
  if (size.depth > depth) return simplePage(source, `nested deeper than ${depth} elements`);
  if (size.elements > elements) return simplePage(source, `more than ${elements} elements`);
  const head = headOf(document);
  const walked = walk(document.documentElement);
  const kept = articlePart(document, walked.elements);
  const markup = markupOf(walked, kept);
  return {
    ...composed(
      walked.paragraphs.map(({ text }) => text),
      markup,
    ),
    head,
    note: null,
  };
}

function simplePage(source: string, reason: string): Page {
  const { paragraphs, titles } = simpleWalk(source);
  const head = { titles, publisher: null, authors: [], published: null, canonical: null };
  return { ...composed(paragraphs, null), head, note: `read without its markup: ${reason}` };
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
