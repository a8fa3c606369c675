import { remembered } from "../remembered.ts";
import { conceptOf, isCondition, isLeftUndone, isNegation, isNumber, isTelling, stemOf } from "../wording/index.ts";
import { type Marks, marksOf, missingFrom } from "./marks.ts";
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
  const [here, there] = [meaningOf(one), meaningOf(other)];
  if (here.turned !== there.turned || here.numbers !== there.numbers) return null;
  const { shared, share, spread, of } = commonOf(here.stems, there.stems);
  if (shared >= STRONG.shared && share >= STRONG.share && spread >= FAIR.share && here.conditions === there.conditions)
    return { how: "strong", shared, of };
  const meant = commonOf(here.concepts, there.concepts);
  if (meant.shared >= FAIR.shared && meant.share >= FAIR.share) return { how: "fair", shared: meant.shared, of: meant.of };
  return meant.shared >= FAINT.shared && meant.share >= FAINT.share ? { how: "faint", shared: meant.shared, of: meant.of } : null;
}

/** What a wording says, as it is compared. */
interface Meaning {
  /** Whether its words turn it round, which two such words do not. */
  readonly turned: boolean;
  readonly numbers: string;
  readonly conditions: number;
  readonly stems: Said;
  readonly concepts: Said;
}

const meaningOf: (sketch: TellingSketch) => Meaning = remembered((sketch) => {
  const words = wordsOf(sketch);
  const telling = words.filter((word) => word !== GAP && isTelling(word) && !isTurn(word));
  return {
    turned: words.filter(isTurn).length % 2 === 1,
    numbers: [...new Set(words.filter(isNumber))].sort().join(" "),
    conditions: words.filter(isCondition).length,
    stems: said(telling.map(stemOf)),
    concepts: said(telling.map(conceptOf)),
  };
});

/** The words that say something, made alike one way or another, each once. */
interface Said {
  readonly words: ReadonlySet<string>;
  readonly marks: Marks;
}

/** How many of the words that say something two have in common: of the fewer, and in percent of these and of the others. Where marks show that it is less than a faint overlap, none. */
function commonOf(here: Said, there: Said) {
  const [less, more] = here.words.size <= there.words.size ? [here, there] : [there, here];
  const of = less.words.size;
  const most = of - missingFrom(less.marks, more.marks);
  let shared = 0;
  if (most >= FAINT.shared && 100 * most >= FAINT.share * of) for (const word of less.words) if (more.words.has(word)) shared++;
  return { shared, of, share: (100 * shared) / of, spread: (100 * shared) / more.words.size };
}

function said(all: readonly string[]): Said {
  const words = new Set(all);
  return { words, marks: marksOf(words) };
}

function isTurn(word: string): boolean {
  return isNegation(word) || isLeftUndone(word);
}
