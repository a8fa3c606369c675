import type { Article } from "../../record/article.ts";
import type { Findings } from "../../record/contract.ts";
import { sha256 } from "../../record/id.ts";
import { type LinkNode, UNRANKED } from "../node.ts";
import { type Credited, creditsOf } from "./credits.ts";
import { piecesOf, sampleOf, toBase64 } from "./pieces.ts";
import { longQuotations, type Quoted } from "./quotations.ts";
import { storyWords } from "./story-words.ts";

/** What comparing two articles looks at. Small, whatever the article's size. */
export interface ArticleSketch {
  /** The first day it can have been published, null where it is not known. */
  readonly day: string | null;
  /** The first digits of the hash of its address, by which versions of one page are known; null where it has none. */
  readonly page: string | null;
  /** The first day on which it can have been changed, where it says a later one than `day`. */
  readonly modified: string | null;
  /** Who publishes it; null where that is not known. */
  readonly publisher: string | null;
  readonly credits: readonly Credited[];
  /** Whether it says that it was published elsewhere first. */
  readonly republished: boolean;
  /** Of its story's words: the first digits of their hash, and how many they are. */
  readonly story: string;
  readonly words: number;
  /** A sample of the story's pieces of `PIECE` words, in base64, and whether it is all of them. */
  readonly pieces: string;
  readonly whole: boolean;
  /** Its long quotations, the first `MOST_QUOTATIONS` by hash: piece and speaker in turns. */
  readonly quoted: readonly number[];
}

/** Words in a piece by which stories are compared: in news two independent reports share next to none of five (`npm run bench:linking`). */
export const PIECE = 5;

/** How many pieces are kept of a story. */
export const SAMPLE = 128;

/** How many long quotations are kept of an article. */
const MOST_QUOTATIONS = 20;

/**
 * What two articles must share one of to be compared: the least of their longer pieces, since those of a story that are in a part of it are
 * among the least of the part too, and their long quotations. Of copies cut to a fifth such keys meet all, thirty bands of MinHash a half.
 */
export const KEYS = { piece: 8, pieces: 16, quotations: 12 } as const;

/** Characters of names that are kept, and of hashes. */
const LONGEST_NAME = 80;
const DIGITS = 20;

/** An article as it is linked: `capture` is its hash. A pure function of what was read in it. */
export function articleNode(capture: string, text: string, article: Article, findings: Findings): LinkNode<ArticleSketch> {
  const words = storyWords(text, article);
  const sample = sampleOf(piecesOf(words, PIECE), SAMPLE);
  const quoted = longQuotations(text, findings);
  const story = sha256(words.join(" ")).slice(0, DIGITS);
  const day = article.published?.earliest ?? null;
  const credits = creditsOf(text, article, findings).map((credit) => ({ ...credit, name: credit.name.slice(0, LONGEST_NAME) }));
  return {
    id: capture,
    rank: rankOf(day, credits, quoted.length, words.length, capture),
    keys: [
      ...(words.length > 0 ? [`story ${story}`] : []),
      ...[...sampleOf(piecesOf(words, KEYS.piece), KEYS.pieces).least].map((piece) => `piece ${piece}`),
      ...quoted.slice(0, KEYS.quotations).map(({ piece }) => `quoted ${piece}`),
    ],
    sketch: {
      day,
      page: article.address === null ? null : sha256(article.address).slice(0, DIGITS),
      modified: article.modified?.earliest ?? null,
      publisher: article.publisher?.name.slice(0, LONGEST_NAME) ?? null,
      credits,
      republished: article.republication === true,
      ...{ story, words: words.length, pieces: toBase64(sample.least), whole: sample.whole },
      quoted: quoted.slice(0, MOST_QUOTATIONS).flatMap(({ piece, speaker }) => [piece, speaker]),
    },
  };
}

/** More quotations and words than these rank alike. */
const MOST_RANKED = { quotations: 99, words: 999_999 };

/**
 * The earliest first, since that is the report that the others are made of. Of one day what credits nobody, then what quotes most, then the
 * longest: all that was cut from it is like it, while two cuts of it may have nothing in common.
 */
function rankOf(day: string | null, credits: readonly Credited[], quotations: number, words: number, capture: string): string {
  const credited = credits.some(({ behind }) => behind !== null) ? 1 : 0;
  const best = `${credited}${most(quotations, MOST_RANKED.quotations)}${most(words, MOST_RANKED.words)}`;
  return `${day ?? UNRANKED} ${best} ${capture.slice(0, DIGITS)}`;
}

/** A number as text that sorts the greatest first. */
function most(number: number, bound: number): string {
  return String(bound - Math.min(number, bound)).padStart(String(bound).length, "0");
}

/** The quotations of a sketch. */
export function quotedIn({ quoted }: Pick<ArticleSketch, "quoted">): Quoted[] {
  return Array.from({ length: quoted.length >> 1 }, (_, index) => ({ piece: quoted[2 * index]!, speaker: quoted[2 * index + 1]! }));
}
