import { hashText } from "../../model/hash.ts";
import { shapeOf } from "../../model/words.ts";
import { remembering } from "../../remembering.ts";
import { lexiconBits } from "./lexicon-bits.ts";

/** What a word alone tells the model: hashes of it in small letters with digits as 0, of how it is written and of its ends; and the lexicons that hold it. */
export interface SeenWord {
  readonly word: number;
  readonly shape: number;
  readonly prefix: number;
  readonly suffix2: number;
  readonly suffix3: number;
  readonly lexicons: number;
}

/** How many words are remembered. */
const REMEMBERED = 8192;

/** No word is looked at further than this, in UTF-16 code units. */
export const LONGEST = 64;

/** Looks at a word. */
export const seenWord = remembering(REMEMBERED, (word): SeenWord => {
  const lower = word.toLowerCase().slice(0, LONGEST);
  return {
    word: hashText(lower.replace(/\d/g, "0")),
    shape: hashText(shapeOf(word.slice(0, LONGEST))),
    prefix: hashText(lower.slice(0, 3)),
    suffix2: hashText(lower.slice(-2)),
    suffix3: hashText(lower.slice(-3)),
    lexicons: lexiconBits(word, lower),
  };
});
