import { hashText } from "./hash.ts";

/** What the models see of a form, wherever it stands. All values but the flags are hashes. */
export interface Word {
  readonly form: number;
  /** The form in small letters, digits as 0, quotation marks and dashes as their plain ones. */
  readonly lower: number;
  /** The last one to five characters of it. */
  readonly suffixes: readonly [number, number, number, number, number];
  /** Its first one to three characters. */
  readonly prefixes: readonly [number, number, number];
  readonly shape: number;
  /** Which tags the word takes, as the lexicon knows it; 0 for words that it does not hold. */
  readonly tags: number;
  readonly letters: boolean;
  readonly long: boolean;
  readonly capital: boolean;
  readonly capitals: boolean;
  readonly small: boolean;
}

const SAME: Readonly<Record<string, string>> = { "“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "‘": "'", "’": "'", "–": "-", "—": "-" };

/** A form as the models compare it. */
export const plainForm = (form: string): string =>
  form
    .toLowerCase()
    .replace(/[“”„«»‘’–—]/g, (mark) => SAME[mark]!)
    .replace(/\d/g, "0");

/** Which tags a common word takes: a number for each set of tags that some word takes, by the word as `plainForm` gives it. */
export type Lexicon = ReadonlyMap<string, number>;

/** What the models see of a form. */
export function readWord(form: string, lexicon: Lexicon): Word {
  const seen = form.length > 64 ? form.slice(0, 64) : form;
  const lower = plainForm(seen);
  const tail = plainForm(form.slice(-5));
  const small = seen === seen.toLowerCase();
  const upper = seen === seen.toUpperCase();
  return {
    form: hashText(seen),
    lower: hashText(lower),
    suffixes: [hashText(tail.slice(-1)), hashText(tail.slice(-2)), hashText(tail.slice(-3)), hashText(tail.slice(-4)), hashText(tail)],
    prefixes: [hashText(lower.slice(0, 1)), hashText(lower.slice(0, 2)), hashText(lower.slice(0, 3))],
    shape: hashText(shapeOf(seen)),
    tags: lexicon.get(lower) ?? 0,
    letters: !(small && upper),
    long: form.length > 3,
    capital: !(small && upper) && seen[0] !== seen[0]!.toLowerCase(),
    capitals: upper && !small && form.length > 1,
    small: small && !upper,
  };
}

/** Letters as X and x, digits as 0, runs of one kind no longer than two. */
const shapeOf = (form: string): string =>
  form
    .replace(/\p{Lu}/gu, "X")
    .replace(/[\p{Ll}\p{Lo}]/gu, "x")
    .replace(/\d/g, "0")
    .replace(/(.)\1{2,}/g, "$1$1");

/** What stands before the first and after the last word of a sentence. */
export const EDGE: Word = {
  form: 1,
  lower: 1,
  suffixes: [1, 1, 1, 1, 1],
  prefixes: [1, 1, 1],
  shape: 1,
  tags: -1,
  letters: false,
  long: false,
  capital: false,
  capitals: false,
  small: false,
};

/** How a sentence is written: headlines and shouting hide what capitals say elsewhere. */
export const STYLES = { plain: 0, capitals: 1, title: 2, small: 3 } as const;

/** How these words are written: all in capitals, most words of four letters or more with one, none with one, or as prose is. */
export function styleOf(words: readonly Word[]): number {
  let lettered = 0;
  let capitals = 0;
  let long = 0;
  let longCapital = 0;
  let small = 0;
  for (const word of words) {
    if (!word.letters) continue;
    lettered++;
    if (word.capitals || (word.capital && !word.long)) capitals++;
    if (word.small) small++;
    if (word.long) {
      long++;
      if (word.capital) longCapital++;
    }
  }
  if (lettered > 1 && small === lettered) return STYLES.small;
  if (lettered > 1 && capitals === lettered) return STYLES.capitals;
  return long > 2 && longCapital * 10 >= long * 9 ? STYLES.title : STYLES.plain;
}
