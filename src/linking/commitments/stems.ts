import { isNegation, isNumber, isTelling, stemOf, wordsIn } from "../wording/index.ts";

/** Words that every commitment has: sharing them says nothing. */
const OF_PROMISES =
  /^(?:country|countries|government|side|sides|state|states|nation|nations|conduct|engage|support|carry|use|agency|agencies)$/;

/** The stems of the words that say something, each with the word as it stands. */
export function stemsIn(text: string): ReadonlyMap<string, string> {
  const words = wordsIn(text).map(({ word }) => word.replace(/'s$/, ""));
  const telling = words.filter((word) => isTelling(word) && !isNegation(word) && !isNumber(word) && !OF_PROMISES.test(word));
  return new Map(telling.map((word) => [stemOf(word), word]));
}
