import { endsSentence } from "../words.ts";
import { furniture, type Rule } from "./rule.ts";

/** A caption by its element, or a line that ends in a picture's credit. */
export const caption: Rule = {
  name: "caption",
  find({ text, words, markup }) {
    if (markup?.caption) return { kind: "caption", why: "inside <figcaption> or an element named caption" };
    if (words > CAPTION_WORDS) return null;
    return isPictureCredit(text) ? { kind: "caption", why: "picture credit" } : null;
  },
};

/** Whether a short line names a picture's maker, or says that it is a caption. */
export function isPictureCredit(text: string): boolean {
  return (
    CREDIT.test(text.slice(-120)) ||
    MAKER.test(text.slice(-80)) ||
    AGENCY_PICTURES.test(text) ||
    DOTTED.test(text.slice(-120)) ||
    LABELLED.test(text)
  );
}

const CAPTION_WORDS = 50;
/** What publishing systems set before a caption, and agencies before that of a picture from the archive. */
const LABELLED =
  /^(?:(?:image|media|video|photo)\s?(?:caption|copyright|source)|(?:photo|picture|file photo)s?:\s|(?:FILE|HANDOUT|ARCHIVE) ?(?:PHOTO|IMAGE|PICTURE)?\s*[:–—-](?!\/)|\(?file photo\)?\s*[:–—-]|fig(?:ure|\.)? ?\d{1,2}\s?[:.])\s?/i;
const PICTURE = "(?:[Pp]hoto(?:graph)?s?|PHOTO|[Pp]ictures?|[Ii]mages?|[Ii]llustrations?|[Cc]redits?)";
const CREDIT = new RegExp(
  `(?:^|[.\\s(])(?:${PICTURE}(?: credit| courtesy)?\\s*(?::|\\bby\\b|©)\\s*\\p{Lu}[\\p{L}\\p{N} ./,&’'-]{1,60}|\\([^()]{0,40}\\b${PICTURE}\\b[^()]{0,40}|(?:[Ff]ile|[Aa]rchive|[Hh]andout|[Ll]ibrary|[Ss]ubmitted|[Cc]ontributed|[Cc]ourtesy|[Ss]taff) ${PICTURE})\\)?$`,
  "u",
);
/** `A guard at the gate.Credit...Ann Roe for The Post`. */
const DOTTED = /[.\p{L}] ?Credit ?(?:\.\.\.|…) ?\p{Lu}[\p{L} .,/&’'-]{1,80}$/u;
const WORD = "\\p{Lu}[\\p{L}.&’'-]{0,20}";
const WORDS = `${WORD}(?: ${WORD}){0,3}`;
/** `(NASA/JPL-Caltech)`, `(Ann Roe for the Post)` and `© Reuters / Ann Roe` at the end of a line: the maker and the agency, as only credits have them. */
const MAKER = new RegExp(
  `(?:\\(${WORDS}(?: ?(?:/|(?<= )(?:for|via) ) ?${WORDS}){1,3}\\)|[\\p{L}.\\d)] ?©\\s?${WORD}(?:[ /]{1,3}${WORD}){0,5})$`,
  "u",
);
const AGENCY_PICTURES = /^(?:\p{Lu}[\p{L}.'’-]{0,30}[ /]+){0,8}(?:Images|Photos|Pictures|Photography)(?:\s*\/\s*\p{Lu}[\p{L} ]{0,40})?$/u;

/** An element around it says that it is no story. */
export const insideFurniture: Rule = {
  name: "inside-furniture",
  find: ({ markup }) => (markup?.furniture ? furniture(markup.furniture) : null),
};

/** A paragraph of the story that the page has in its linked data alone. */
export const linkedStory: Rule = {
  name: "linked-story",
  find: ({ markup }) =>
    markup?.part === "linked data" ? { kind: "body", why: "the story as the page's linked data has it (articleBody)" } : null,
};

/** The line under the headline. */
export const standfirst: Rule = {
  name: "standfirst",
  find({ markup, words }, index, { headline }) {
    const near = headline !== null && index > headline && index <= headline + NEAR;
    return markup?.part === "standfirst" && near && words >= 4 ? { kind: "subhead", why: "standfirst" } : null;
  },
};
const NEAR = 4;

/** A sentence of the story set again in large letters, near to where it stands. */
export const pullQuote: Rule = {
  name: "pull-quote",
  find({ markup, text }, index, { paragraphs }) {
    if (markup?.part !== "pull quote" || text.length > 400) return null;
    const words = text.replace(/^[\s"“”„«‘’']+/, "").replace(/[\s"“”„»‘’'.]{1,8}$/, "");
    const near = paragraphs.slice(Math.max(0, index - WINDOW), index + WINDOW).filter((other) => other.text !== text);
    return words !== "" && near.some((other) => other.text.includes(words)) ? furniture("pull quote: stands in the story already") : null;
  },
};
const WINDOW = 12;

/** Readability, which finds the part of a page that is the article, leaves it out. */
export const outsideArticle: Rule = {
  name: "outside-article",
  find: ({ markup }) => (markup?.inArticle === false ? furniture("outside the article") : null),
};

/** A heading inside the article. */
export const heading: Rule = {
  name: "heading",
  find: ({ markup, words }) => (markup?.heading != null && words <= 40 ? { kind: "subhead", why: `<h${markup.heading}>` } : null),
};

/** A line that is one link, or nothing but links. */
export const linkLine: Rule = {
  name: "link-line",
  find: ({ markup, text, words }) =>
    markup && markup.linked >= 0.9 && words <= 25 && (!endsSentence(text) || text.endsWith("?"))
      ? furniture("a link and nothing else")
      : null,
};
