import type { SourcePhrase } from "../draft.ts";
import { cueOf } from "../lexicon/cues.ts";
import { COORDINATORS, DETERMINERS, PREPOSITIONS, SUBJECT_PRONOUNS } from "../lexicon/function-words.ts";
import { isSpeakerNoun, PERSON_NOUNS } from "../lexicon/sources.ts";
import type { View } from "../view.ts";
import { isComma, isPhraseStart, LONGEST_PHRASE } from "./bounds.ts";
import { forwards, plainPhrase } from "./noun-phrase.ts";

/** The subject that ends right before `end`, no further left than `floor`; null where there is none. */
export function phraseBefore(view: View, end: number, floor: number): SourcePhrase | null {
  const { words } = view;
  if (end <= floor) return null;
  const last = words[end - 1]!;
  if (SUBJECT_PRONOUNS.has(last)) return { first: end - 1, last: end, doubt: null };
  if (last === "who" || last === "which") return relative(view, end - 1, floor);
  if (isComma(last) || last === "—" || last === "–") return apposed(view, end, floor);
  if (COORDINATORS.has(last)) return coordinated(view, end - 1, floor);
  return acrossRelative(view, end, floor) ?? plainPhrase(view, end, floor);
}

/** How far left a relative clause between a subject and its verb is looked for, in tokens. */
const LONGEST_RELATIVE = 16;

/** "officials who were briefed on the call said": the phrase before a relative clause that ends at the cue; null where there is none. */
function acrossRelative(view: View, end: number, floor: number): SourcePhrase | null {
  for (let at = end - 2; at > floor && end - at < LONGEST_RELATIVE; at--) {
    const word = view.words[at]!;
    if (view.quotationAt[at]! >= 0 || isComma(word) || cueOf(word)?.plain) return null;
    if (!/^(?:who|which|that)$/.test(word)) continue;
    const before = view.words[at - 1]!;
    const hangs = view.nameAt[at - 1]! >= 0 || isSpeakerNoun(before);
    return hangs && (word === "who" || !isPhraseStart(view, at + 1)) ? plainPhrase(view, at, floor) : null;
  }
  return null;
}

/** "the officials, who said": the phrase before the relative pronoun. */
function relative(view: View, pronoun: number, floor: number): SourcePhrase | null {
  const end = isComma(view.words[pronoun - 1] ?? "") ? pronoun - 1 : pronoun;
  const phrase = nameUpTo(view, end, floor) ?? plainPhrase(view, end, floor);
  return phrase && { ...phrase, doubt: "speaker is what the relative clause hangs on" };
}

/** The name, title included, that ends at a token; null where none does. */
function nameUpTo(view: View, end: number, floor: number): SourcePhrase | null {
  const name = end > floor ? view.nameAt[end - 1]! : -1;
  let first = end;
  while (name >= 0 && first > floor && view.nameAt[first - 1] === name) first--;
  return first < end ? { first, last: end, doubt: null } : null;
}

/** "Ann Roe, a fellow at the institute, said": the name or noun before the pair of commas, with what is between them. */
function apposed(view: View, end: number, floor: number): SourcePhrase | null {
  const mark = view.words[end - 1]!;
  for (let open = end - 2; open > floor && end - open < LONGEST_PHRASE; open--) {
    if (view.words[open] !== mark || view.quotationAt[open]! >= 0) continue;
    const phrase = plainPhrase(view, open, floor);
    if (phrase && /^\d+$/.test(view.words[open - 1]!)) continue;
    if (!phrase) return null;
    const named = view.nameAt[open - 1]! >= 0 || PERSON_NOUNS.test(view.words[open - 1]!);
    const after = view.words[open + 1]!;
    const apposition = DETERMINERS.has(after) || view.nameAt[open + 1]! >= 0 || /^(?:former|chief|senior|head|director)$/.test(after);
    if (SUBJECT_PRONOUNS.has(view.words[phrase.first]!)) return { ...phrase, doubt: phrase.doubt };
    return {
      first: phrase.first,
      last: apposition ? beforeRelative(view, open + 1, end - 1) : phrase.last,
      doubt: phrase.doubt ?? (named ? null : "words between commas stand before the cue"),
    };
  }
  return null;
}

/** The end of an apposition without the relative clause in it: "Ann Roe, a judge who is known for patience," ends before "who". */
function beforeRelative(view: View, start: number, end: number): number {
  for (let at = start + 1; at < end; at++)
    if (/^(?:who|whose|which)$/.test(view.words[at]!)) return isComma(view.words[at - 1]!) ? at - 1 : at;
  return end;
}

/** "Roe visited Tarsk and said": the subject of the first verb, as far as it can be told without a tree. */
function coordinated(view: View, conjunction: number, floor: number): SourcePhrase | null {
  for (let start = floor; start < conjunction; start++) {
    if (isPhraseStart(view, start) && (start === floor || !PREPOSITIONS.has(view.words[start - 1]!))) {
      const phrase = forwards(view, start, conjunction);
      if (phrase && phrase.last < conjunction) return { ...phrase, doubt: "subject of an earlier verb in the sentence" };
    }
  }
  return null;
}
