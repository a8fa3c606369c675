import { conceptOf, isCondition, isLeftUndone, isNegation, isNumber, isTelling, stemOf } from "../wording/index.ts";
import { GAP, type TellingSketch } from "./sketch.ts";
import { wordsOf } from "./wordings.ts";

/** How much of the shorter one's telling words the longer one has, in percent, and the least number of them. */
const STRONG = { share: 80, shared: 5 };
const FAIR = { share: 50, shared: 3 };
const FAINT = { share: 40, shared: 2 };

/**
 * How far two tell the same in other words, as two translations of one speech do. `strong`: nearly all words have the same stem; `fair`: half of them mean
 * the same; `faint`: fewer, which says something only of what one said on one day to the same people.
 */
export interface Overlap {
  readonly how: "strong" | "fair" | "faint";
  readonly shared: number;
  readonly of: number;
}

/** Compares what the words mean that say something; null where they share too little, where one denies and the other does not, or where numbers differ. */
export function overlapOf(one: TellingSketch, other: TellingSketch): Overlap | null {
  const [here, there] = [wordsOf(one), wordsOf(other)];
  if (parity(here) !== parity(there) || numbers(here) !== numbers(there)) return null;
  const stems = commonOf(here, there, stemOf);
  const { shared, share, spread, of } = stems;
  if (shared >= STRONG.shared && share >= STRONG.share && spread >= FAIR.share && conditions(here) === conditions(there))
    return { how: "strong", shared, of };
  const meant = commonOf(here, there, conceptOf);
  if (meant.shared >= FAIR.shared && meant.share >= FAIR.share) return { how: "fair", shared: meant.shared, of: meant.of };
  return meant.shared >= FAINT.shared && meant.share >= FAINT.share ? { how: "faint", shared: meant.shared, of: meant.of } : null;
}

/** How many of the words that say something two have in common: of the fewer, and in percent of these and of the others. */
function commonOf(here: readonly string[], there: readonly string[], by: (word: string) => string) {
  const [less, more] = [said(here, by), said(there, by)].sort((first, second) => first.size - second.size) as [Set<string>, Set<string>];
  const shared = [...less].filter((word) => more.has(word)).length;
  return { shared, of: less.size, share: (100 * shared) / less.size, spread: (100 * shared) / more.size };
}

function said(words: readonly string[], by: (word: string) => string): Set<string> {
  return new Set(words.filter((word) => word !== GAP && isTelling(word) && !isTurn(word)).map(by));
}

function parity(words: readonly string[]): number {
  return words.filter(isTurn).length % 2;
}

function isTurn(word: string): boolean {
  return isNegation(word) || isLeftUndone(word);
}

function conditions(words: readonly string[]): number {
  return words.filter(isCondition).length;
}

function numbers(words: readonly string[]): string {
  return [...new Set(words.filter(isNumber))].sort().join(" ");
}
