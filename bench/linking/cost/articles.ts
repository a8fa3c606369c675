import type { ArticleSketch, LinkNode } from "../../../src/linking/index.ts";
import { toBase64 } from "../../../src/linking/origins/pieces.ts";
import { sha256 } from "../../../src/record/index.ts";
import { type Random, randomFrom } from "../copies/random.ts";

/** What an added article is to those in the archive: like none, a near copy of one, or like none but for a phrase that some have, too. */
export type Kind = "of its own" | "copy" | "with a stock phrase";

/** Keys of pieces and of quotations that an article has, and pieces of its sample, as `articleNode` makes them. */
const KEYS = { pieces: 16, quotations: 4 };
const SAMPLE = 128;

/** How many keys one article has. */
export const KEYS_OF_ONE = 1 + KEYS.pieces + KEYS.quotations;

/** How many articles of an archive come through the door. */
export const STORED = 500;

/** One of so many of these shares a stock phrase, of which there are so many. */
const STOCK = { often: 2, phrases: 10 };

/** The article that has a number in every archive. */
export function storedArticle(number: number): LinkNode<ArticleSketch> {
  const random = randomFrom(number);
  const stock = number % STOCK.often === 0 ? [`piece stock ${random.below(STOCK.phrases)}`] : [];
  return nodeOf(`stored ${number}`, contentOf(number), stock, random);
}

/** An article that is added; the same number is the same article. */
export function generatedArticle(kind: Kind, number: number): LinkNode<ArticleSketch> {
  const id = `${kind} ${number}`;
  const random = randomFrom(Number.parseInt(sha256(id).slice(0, 7), 16));
  if (kind === "copy") return nodeOf(id, contentOf(1 + random.below(STORED)), [], random, 7);
  return nodeOf(
    id,
    random.below(2 ** 30) + 2 ** 30,
    kind === "of its own" ? [] : [`piece stock ${random.below(STOCK.phrases)}`],
    random,
    7,
  );
}

/** What an article's pieces are made of: the same for a copy. */
function contentOf(number: number): number {
  return number * 3 + 1;
}

function nodeOf(id: string, content: number, more: readonly string[], random: Random, later = 0): LinkNode<ArticleSketch> {
  const capture = sha256(id);
  const made = randomFrom(content);
  const hash = () => made.below(2 ** 32);
  const day = new Date(Date.UTC(2020, 0, 1 + (content % 4000) + later)).toISOString().slice(0, 10);
  const pieces = Array.from({ length: KEYS.pieces }, hash);
  const quotations = Array.from({ length: KEYS.quotations }, hash);
  const sample = Uint32Array.from({ length: SAMPLE }, hash).sort();
  return {
    id: capture,
    rank: `${day} ${String(random.below(10 ** 9)).padStart(9, "0")} ${capture.slice(0, 20)}`,
    keys: [
      `story ${capture.slice(0, 20)}`,
      ...pieces.map((piece) => `piece ${piece}`),
      ...more,
      ...quotations.map((piece) => `quoted ${piece}`),
    ],
    sketch: {
      ...{ day, page: null, modified: null },
      ...{ publisher: `Outlet ${random.below(500)}`, credits: [], republished: false, story: capture.slice(0, 20), words: 600 },
      ...{ pieces: toBase64(sample), whole: false, quoted: quotations.flatMap((piece, index) => [piece, 1 + (index % 2)]) },
    },
  };
}
