import type { Article } from "../record/article.ts";
import type { Span } from "../record/span.ts";
import { endsSentence, startsQuote, wordCount } from "./words.ts";

/** A page taken apart: its text in paragraphs, and what its head says. All that the later steps look at. */
export interface Page {
  readonly text: string;
  /** In the order of the text; they do not overlap and are never empty. */
  readonly paragraphs: readonly Paragraph[];
  readonly head: Head;
  /** Why the page was read in a simpler way than pages are, or null. */
  readonly note: string | null;
  /** How its bytes were taken for characters, where it is not as they were declared. */
  readonly encoding?: NonNullable<Article["encoding"]>;
  /** Whether menus, teasers and comments may stand around the story though its paragraphs have markup, which does not say so: Markdown of whole pages. */
  readonly mixed?: boolean;
  /** Whether it says that it is made of posts which all are of its story. */
  readonly live?: boolean;
}

/** A stretch of a page between two borders, and what can be seen of it at once. */
export interface Paragraph {
  readonly span: Span;
  readonly text: string;
  /** Counted up to a bound. */
  readonly words: number;
  /** Whether it reads as running text: sentences, or long. */
  readonly prose: boolean;
  /** What the markup says of it; null in plain text. */
  readonly markup: Markup | null;
}

/** What the elements around a paragraph say of it. */
export interface Markup {
  /** 1 to 6 inside h1 to h6. */
  readonly heading: number | null;
  readonly caption: boolean;
  /** Whether Readability holds it for part of the article; null where that is not known. */
  readonly inArticle: boolean | null;
  /** What the elements around it say it is, where that is not the story: "inside <nav>". */
  readonly furniture: string | null;
  /** What the elements around it say it is to the story. */
  readonly part: StoryPart | null;
  /** The share of its characters inside links. */
  readonly linked: number;
  /** Whether it is emphasised from end to end, as notes under a story are. */
  readonly emphasised?: boolean;
  /** When the post that it is of was put up, as machines write it, on a page of several. */
  readonly post?: string;
}

/** A part of the story that is not running text, or that stands in the page's linked data alone. */
export type StoryPart = "standfirst" | "byline" | "pull quote" | "linked data";

/** What a page says of itself outside its text. Plain text has none of it. */
export interface Head {
  /** Headlines as the page names them, the surest first. */
  readonly titles: readonly Said[];
  readonly publisher: Said | null;
  readonly authors: readonly string[];
  readonly published: Said | null;
  /** Dates of publication that it names besides, the surest first. */
  readonly otherDates: readonly Said[];
  /** When it says that it was last changed. */
  readonly modified: Said | null;
  readonly canonical: string | null;
  /** Whether it says that the story is paid for. */
  readonly paid?: boolean;
  /** Everything it says of title, publisher, authors, language, address and section, field by field, the surest first. */
  readonly claims: readonly Claim[];
}

/** One value that a page's head names for one of its fields, and where. */
export interface Claim {
  readonly field: "title" | "publisher" | "byline" | "language" | "address" | "section";
  readonly value: string;
  readonly from: string;
}

/** A value and where it stands. */
export interface Said {
  readonly value: string;
  readonly why: string;
  /** Where it stands in the text, where it does. */
  readonly span?: Span;
}

/** The head of a page that has none. */
export const NO_HEAD: Head = {
  titles: [],
  publisher: null,
  authors: [],
  published: null,
  otherDates: [],
  modified: null,
  canonical: null,
  claims: [],
};

/** Words from which a paragraph is running text, with and without the end of a sentence. */
const PROSE_WORDS = 8;
const LONG_WORDS = 25;

/** Makes the paragraph that stands at `span`. */
export function paragraph(text: string, span: Span, markup: Markup | null): Paragraph {
  const own = text.slice(span[0], span[1]);
  const words = wordCount(own);
  const ended = endsSentence(own);
  const prose = words >= LONG_WORDS || (ended && (words >= PROSE_WORDS || startsQuote(own)));
  return { span, text: own, words, prose, markup };
}
