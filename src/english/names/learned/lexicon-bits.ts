import { SPEECH_VERBS } from "../../sentences/verbs.ts";
import { OF_HEADS, ORGANIZATION_HEADS, PLACE_HEADS, PLACE_OPENERS, TOPICS } from "../lexicon/organizations.ts";
import { ADHERENTS, HONORIFICS, TITLE_HEADS, TITLE_MODIFIERS } from "../lexicon/titles.ts";
import { CALENDAR, CALLED, GROUP_NOUNS, HACKING_WORDS, NEVER_ALONE, NEVER_NAMES, ORGANIZATION_NOUNS, PARTICLES } from "../lexicon/words.ts";

type Holds = (word: string, lower: string) => boolean;

/** The lexicons of the rules, in the order of their bits. The order is part of the format of the weights. */
const LEXICONS: readonly Holds[] = [
  (_, lower) => HONORIFICS.has(lower.replace(/\.$/, "")),
  (_, lower) => TITLE_HEADS.has(lower),
  (_, lower) => TITLE_MODIFIERS.has(lower),
  (word) => ADHERENTS.has(word),
  (word) => ORGANIZATION_HEADS.has(word),
  (word) => OF_HEADS.has(word),
  (word) => TOPICS.has(word),
  (word) => PLACE_HEADS.has(word),
  (word) => PLACE_OPENERS.has(word),
  (word) => CALENDAR.has(word),
  (word) => NEVER_NAMES.has(word),
  (word) => NEVER_ALONE.has(word),
  (word) => PARTICLES.has(word),
  (_, lower) => ORGANIZATION_NOUNS.has(lower),
  (_, lower) => GROUP_NOUNS.has(lower),
  (_, lower) => CALLED.has(lower),
  (_, lower) => HACKING_WORDS.test(lower),
  (_, lower) => SPEECH_VERBS.has(lower),
];

/** No word of a lexicon is longer than this, in UTF-16 code units. */
const LONGEST = 64;

/** Which lexicons hold a word, as bits. */
export function lexiconBits(word: string, lower: string): number {
  if (word.length > LONGEST) return 0;
  let bits = 0;
  for (const [index, holds] of LEXICONS.entries()) if (holds(word, lower)) bits |= 1 << index;
  return bits;
}
