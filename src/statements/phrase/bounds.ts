import { cueOf } from "../lexicon/cues.ts";
import { AUXILIARIES, COUNTS, DETERMINERS, SUBJECT_PRONOUNS, SUBORDINATORS } from "../lexicon/function-words.ts";
import { PERSON_NOUNS } from "../lexicon/sources.ts";
import type { View } from "../view.ts";

/** The longest noun phrase that is looked at, in tokens: longer ones are lists or wrong. */
export const LONGEST_PHRASE = 45;

/** Whether a token cannot be inside a noun phrase: a mark, a new clause, a verb, a pronoun, quoted words. */
export function endsPhrase(view: View, at: number): boolean {
  const word = view.words[at]!;
  if (view.quotationAt[at]! >= 0) return true;
  if (view.nameAt[at]! >= 0) return false;
  return (
    (/^[^\p{L}\p{N}]+$/u.test(word) && !/^[-'’&%$/]+$/.test(word)) ||
    SUBORDINATORS.has(word) ||
    (AUXILIARIES.has(word) && !isPossessive(view, at)) ||
    (cueOf(word)?.plain === true && !cueOf(word)!.noun && /(?:ed|said|told|says|wrote)$/.test(word)) ||
    SUBJECT_PRONOUNS.has(word)
  );
}

/** "Roe's office", "Monday's call": between two words "'s" says whose, unless it stands for "is" after a pronoun. */
function isPossessive(view: View, at: number): boolean {
  const before = view.words[at - 1] ?? "";
  if (SUBJECT_PRONOUNS.has(before) || /^(?:that|there|here|what|who|where|how)$/.test(before)) return false;
  return /^['’]s$/.test(view.words[at]!) && /^\p{L}/u.test(view.words[at + 1] ?? "");
}

/** Whether a noun phrase can begin at a token: a determiner, a pronoun, a number or the first token of a name. */
export function isPhraseStart(view: View, at: number): boolean {
  const word = view.words[at]!;
  if (view.nameAt[at]! >= 0) return at === 0 || view.nameAt[at - 1] !== view.nameAt[at];
  return DETERMINERS.has(word) || SUBJECT_PRONOUNS.has(word) || COUNTS.has(word) || PERSON_NOUNS.test(word) || /^\d+$/.test(word);
}

/** Whether a word is a comma. */
export function isComma(word: string): boolean {
  return word === ",";
}

/** Whether a word looks like a verb of the past that can end a subject. Without tags, the ending is all there is. */
export function isPastVerb(word: string): boolean {
  return word.length > 4 && word.endsWith("ed");
}
