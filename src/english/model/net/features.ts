import { hashText } from "../hash.ts";
import type { Lexicon } from "../lexicon.ts";
import { plainForm, shapeOf } from "../words.ts";
import { saidOf } from "./dictionary.ts";
import { STYLES, type Style } from "./style.ts";

/** The words that have rows of their own, by form as `plainForm` gives it, the first row being 1; and the dictionary. */
export interface Vocabulary {
  readonly rows: ReadonlyMap<string, number>;
  readonly lexicon: Lexicon;
}

/** The row of words that the vocabulary does not hold. */
export const UNKNOWN = 0;

/** How many characters of a word's end, and of its beginning, are looked at. */
const ENDS = [1, 2, 3, 4] as const;

/** The most characters at the end of a name that are looked at. */
const NAME_ENDS = 2;

/** How many hashed rows each part of a word shares, as powers of two: its ends, its beginnings, its shape, and what the dictionary says: kinds, and fields as a noun and as a verb. */
const REGIONS = [8, 10, 12, 13, 8, 10, 12, 12, 9, 10, 6, 6] as const;

/** How many rows of the table a form has: its own, its style's, and one of each hashed part. */
export const PARTS = 2 + REGIONS.length;

/** How many rows the table has for so many words: one more for all other words, those of styles, and those of the hashed parts. */
export const rowsFor = (words: number): number => 1 + words + STYLES + REGIONS.reduce((sum, bits) => sum + 2 ** bits, 0);

/** What stands for a part that is not looked at, and for what the dictionary says of a name. */
const UNSEEN = "";
const NAME = "name";

/**
 * The rows of the table of embeddings whose sum stands for a form in a sentence of this style. What is longer than a word is known by its ends. A form with a capital
 * that neither the vocabulary nor the dictionary holds is most likely a name: of its letters only the last two count, so that sentences are read
 * alike, whoever is named in them.
 */
export function featuresOf(form: string, style: Style, { rows: known, lexicon }: Vocabulary): number[] {
  const seen = form.length > 64 ? form.slice(0, 64) : form;
  const lower = plainForm(seen);
  const tail = plainForm(form.slice(-4));
  const own = known.get(lower) ?? UNKNOWN;
  const said = saidOf(lower, lexicon);
  const name = own === UNKNOWN && said.kinds === "" && /^\p{Lu}/u.test(form);
  const parts = [
    ...ENDS.map((length) => (name && length > NAME_ENDS ? UNSEEN : tail.slice(-length))),
    ...ENDS.map((length) => (name ? UNSEEN : lower.slice(0, length))),
    shapeOf(seen),
    name ? NAME : said.kinds,
    said.noun,
    said.verb,
  ];
  const rows = [own, 1 + known.size + style];
  let first = 1 + known.size + STYLES;
  for (const [at, bits] of REGIONS.entries()) {
    rows.push(first + (Math.imul(hashText(parts[at]!), 0x9e3779b1) >>> (32 - bits)));
    first += 2 ** bits;
  }
  return rows;
}
