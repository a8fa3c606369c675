import type { Captured } from "../capture/captured.ts";
import { decode } from "../capture/decode.ts";
import type { Block } from "../record/article.ts";
import type { Given } from "../record/capture.ts";
import { OnrecordError } from "../record/error.ts";
import { slice } from "../record/span.ts";
import { addressOf, isElsewhere } from "./about/address.ts";
import { authorsOf, authorsOfHead } from "./about/byline.ts";
import { type Headline, headlineOf } from "./about/headline.ts";
import { houseOf } from "./about/house.ts";
import { languageOf, notReadFor } from "./about/language.ts";
import { metadataOf } from "./about/metadata.ts";
import { inTheirLanguages } from "./about/mixed-languages.ts";
import { modifiedOf } from "./about/modified.ts";
import { notesOf } from "./about/notes.ts";
import { originsOf, republicationOf } from "./about/origins.ts";
import { partialOf } from "./about/partial.ts";
import { withPosts } from "./about/posted.ts";
import { publisherOf } from "./about/publisher.ts";
import { sectionOf } from "./about/section.ts";
import type { Reading } from "./article-text.ts";
import { classify } from "./furniture/classify.ts";
import { htmlPage } from "./html/html-page.ts";
import { markdownPage } from "./markdown/markdown-page.ts";
import type { Claim, Page, Said } from "./page.ts";
import { readingEnd, upToEnd, withParagraphOnTop } from "./page-shape.ts";
import { pdfPage } from "./pdf/pdf-page.ts";
import { plainPage } from "./plain/plain-page.ts";
import { publishedOf } from "./published/published.ts";
import { READERS_COMMENTS } from "./readers-voices.ts";
import { keyOf } from "./words.ts";

/**
 * Reads a capture: the text that all offsets point into, and what the page says of itself. What is given by a person wins over
 * what the page says. Errors: `unreadable` where the capture is no text, `bad-date` where the date given is none.
 *
 * @example read(captureBytes(bytes), { published: "2031-04-09" }).article.blocks
 */
export function read(captured: Captured, given: Given): Reading {
  const isPlain = captured.mediaType === "text/plain";
  const whole = withTitle(withMail(pageOf(captured, given.charset), given.mail, isPlain), isPlain ? undefined : given.title);
  const found =
    titled(whole, given.title ?? given.mail?.title) ?? headlineOf(whole, given.publisher ?? whole.head.publisher?.value ?? null);
  const page = upToEnd(found.missing === null ? whole : withParagraphOnTop(whole, found.missing));
  const headline = found.missing === null ? found.index : 0;
  return article(page, headline, given);
}

function pageOf(captured: Captured, charset: string | undefined): Page {
  const { mediaType } = captured;
  if (mediaType === "application/pdf") return upToEnd(pdfPage(captured.bytes));
  if (!["text/plain", "text/markdown", "text/html"].includes(mediaType)) {
    throw new OnrecordError(
      "unreadable",
      `Expected a page of text, HTML or PDF, not \`${mediaType}\`. Save what it shows as HTML or text, and take that.`,
      { mediaType },
    );
  }
  const { text, encoding, why, surprising } = decode(captured.bytes, mediaType, charset);
  const page =
    mediaType === "text/html"
      ? upToEnd(htmlPage(text))
      : mediaType === "text/markdown"
        ? markdownPage(text, readingEnd(text))
        : plainPage(text, readingEnd(text));
  return surprising ? { ...page, encoding: { name: encoding, why } } : page;
}

/** Paragraphs from the top among which a title that was given is looked for. */
const TOP = 10;

/** The headline, where a title was given and stands at the top. */
function titled({ paragraphs }: Page, title: string | undefined): Headline | null {
  const key = keyOf(title ?? "");
  const index = key === "" ? -1 : paragraphs.slice(0, TOP).findIndex(({ text }) => keyOf(text) === key);
  return index === -1 ? null : { index, missing: null };
}

/** Puts a title that was given before those that the page names. Plain text stays as it is: offsets point into the file. */
function withTitle(page: Page, title: string | undefined): Page {
  return title === undefined ? page : { ...page, head: { ...page.head, titles: [{ value: title, why: "given" }, ...page.head.titles] } };
}

/** Puts what a mail's head says of itself before what the page in it says. Titles of plain text stay as they are: offsets point into the file. */
function withMail(page: Page, mail: Given["mail"], isPlain: boolean): Page {
  if (!mail) return page;
  const { title, published, publisher } = mail;
  const said = (value: string | undefined): Said[] => (value === undefined ? [] : [{ value, why: MAIL }]);
  const claim = (field: Claim["field"], value: string | undefined): Claim[] => (value === undefined ? [] : [{ field, value, from: MAIL }]);
  const { head } = page;
  const [first, ...others] = [...said(published), ...(head.published ? [head.published] : []), ...head.otherDates];
  return {
    ...page,
    head: {
      ...head,
      titles: [...(isPlain ? [] : said(title)), ...head.titles],
      publisher: said(publisher)[0] ?? head.publisher,
      published: first ?? null,
      otherDates: others,
      claims: [...claim("title", title), ...claim("publisher", publisher), ...head.claims],
    },
  };
}

const MAIL = "the head of the mail";

function article(page: Page, headline: number | null, given: Given): Reading {
  const { text, paragraphs, head } = page;
  const told = [...classify(page, headline), ...pastTheEnd(text)];
  const language = languageOf(sample(text, told.filter(isStory)), head);
  const blocks = inTheirLanguages(withPosts(told, paragraphs), text, language);
  const story = blocks.filter(isStory);
  const publisher = publisherOf(given.publisher, head, text, houseOf({ paragraphs, headline, head }));
  // What readers wrote credits nobody, and dates and corrects nothing.
  const own = paragraphs.filter(({ markup }, index) => markup?.furniture !== READERS_COMMENTS && told[index]!.why !== READERS_COMMENTS);
  const lines = own.filter(({ words }) => words <= CREDIT_WORDS).map(({ span }) => span);
  const origins = originsOf(text, [...story.map(({ span }) => span), ...lines], publisher?.name ?? null);
  const title = headline === null ? null : paragraphs[headline]!;
  const houses = [publisher?.name ?? "", ...origins.map(({ name }) => name)];
  const isHouse = (name: string) => houses.some((house) => keyOf(house).replace(/^the /, "") === keyOf(name).replace(/^the /, ""));
  const at = headline === null ? null : own.indexOf(paragraphs[headline]!);
  const byline = authorsOf(text, own, head, at)
    .filter(({ name }) => !isHouse(name))
    .map(({ name, span }) => ({ name, span: [...span] as [number, number] }));
  const authors = authorsOfHead(head, [...byline.map(({ name }) => name), ...houses]);
  const settled = {
    title: title && { text: title.text, span: [...title.span] as [number, number] },
    publisher,
    byline,
    ...(authors.length > 0 && { authors }),
    address: addressOf(given.address, head),
    language,
    section: sectionOf(head),
  };
  const partial = partialOf(paragraphs, blocks, head);
  const published = publishedOf({
    given: given.published,
    head,
    address: given.address ?? head.canonical,
    paragraphs: own,
    headline: at,
    story: paragraphs.filter((_, index) => blocks[index]?.kind === "body"),
  });
  return {
    text,
    article: {
      ...settled,
      published,
      modified: modifiedOf(head, own, published),
      origins,
      republication:
        republicationOf(
          lines.map((span) => slice(text, span)),
          origins,
          publisher?.name ?? null,
        ) ?? (isElsewhere(given.address, head) ? true : null),
      ...notReadFor(language, text),
      ...(page.encoding && { encoding: page.encoding }),
      otherLanguages: [...new Set(blocks.flatMap((block) => block.language ?? []))].sort(),
      notes: notesOf(own),
      ...(partial && { partial }),
      metadata: metadataOf(settled, head, given),
      blocks,
    },
  };
}

function isStory({ kind }: Block): boolean {
  return kind === "body" || kind === "subhead";
}

/** Words of a line that may credit somebody outside the story. */
const CREDIT_WORDS = 40;

/** Code units of the story by which its language is told. */
const SAMPLE = 20_000;

function sample(text: string, story: readonly Block[]): string {
  let words = "";
  for (const { span } of story) if (words.length < SAMPLE) words += `${text.slice(span[0], Math.min(span[1], span[0] + SAMPLE))}\n`;
  return words;
}

function pastTheEnd(text: string): Block[] {
  const end = readingEnd(text);
  if (end === text.length) return [];
  return [{ span: [end, text.length], kind: "furniture", why: "past the first 5,000,000 characters: archived and searchable, not read" }];
}
