import { isCondition, isNegation, isNumber, isTelling, stemOf } from "../wording/index.ts";
import { GAP, type TellingSketch } from "./sketch.ts";
import { wordsOf } from "./wordings.ts";

/** How much of the shorter one's telling words the longer one has, in percent, and the least number of them. */
const STRONG = { share: 80, shared: 5 };
const FAIR = { share: 50, shared: 3 };

/** How far two tell the same in other words, as two translations of one speech do. */
export interface Overlap {
  readonly strong: boolean;
  readonly shared: number;
  readonly of: number;
}

/** Compares the stems of the words that say something; null where they share too few, where one denies and the other does not, or where numbers differ. */
export function overlapOf(one: TellingSketch, other: TellingSketch): Overlap | null {
  const [here, there] = [wordsOf(one), wordsOf(other)];
  if (parity(here) !== parity(there) || numbers(here) !== numbers(there)) return null;
  const [less, more] = [stems(here), stems(there)].sort((first, second) => first.size - second.size) as [Set<string>, Set<string>];
  const shared = [...less].filter((stem) => more.has(stem)).length;
  const [share, spread] = [(100 * shared) / less.size, (100 * shared) / more.size];
  if (shared < FAIR.shared || share < FAIR.share) return null;
  const strong = shared >= STRONG.shared && share >= STRONG.share && spread >= FAIR.share && conditions(here) === conditions(there);
  return { strong, shared, of: less.size };
}

function stems(words: readonly string[]): Set<string> {
  return new Set(words.filter((word) => word !== GAP && isTelling(word) && !isNegation(word)).map(stemOf));
}

function parity(words: readonly string[]): number {
  return words.filter(isNegation).length % 2;
}

function conditions(words: readonly string[]): number {
  return words.filter(isCondition).length;
}

function numbers(words: readonly string[]): string {
  return [...new Set(words.filter(isNumber))].sort().join(" ");
}
