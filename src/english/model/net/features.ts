import { hashText } from "../hash.ts";
import { plainForm, shapeOf } from "../words.ts";

/** The words that have rows of their own, by form as `plainForm` gives it. Row 0 is that of all other words. */
export type Vocabulary = ReadonlyMap<string, number>;

/** The row of words that the vocabulary does not hold. */
export const UNKNOWN = 0;

/** How many hashed rows each part of a word shares, as powers of two: its last one to four characters, its first one to three, its shape. */
const REGIONS = [8, 10, 12, 13, 8, 10, 12, 9] as const;

/** How many rows the table has for so many words: one more for all other words, and those of the hashed parts. */
export const rowsFor = (words: number): number => 1 + words + REGIONS.reduce((sum, bits) => sum + 2 ** bits, 0);

/** The rows of the table of embeddings whose sum stands for a form. What is longer than a word is known by its ends. */
export function featuresOf(form: string, vocabulary: Vocabulary): number[] {
  const seen = form.length > 64 ? form.slice(0, 64) : form;
  const lower = plainForm(seen);
  const tail = plainForm(form.slice(-4));
  const parts = [...[1, 2, 3, 4].map((length) => tail.slice(-length)), ...[1, 2, 3].map((length) => lower.slice(0, length)), shapeOf(seen)];
  const rows = [vocabulary.get(lower) ?? UNKNOWN];
  let first = 1 + vocabulary.size;
  for (const [at, bits] of REGIONS.entries()) {
    rows.push(first + (Math.imul(hashText(parts[at]!), 0x9e3779b1) >>> (32 - bits)));
    first += 2 ** bits;
  }
  return rows;
}
