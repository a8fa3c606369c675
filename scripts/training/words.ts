import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Lexicon, lexiconOf } from "../../src/english/model/lexicon.ts";

/** Where the dictionary stands that `make-words.ts` makes. It becomes part of the weights. */
export const WORDS = join(import.meta.dirname, "words.bin");

/** The dictionary of ordinary words that the net learns with. */
export const readWords = (): Lexicon => lexiconOf(readFileSync(WORDS));
