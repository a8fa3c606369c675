import type { SourcePhrase } from "../draft.ts";
import { COORDINATORS, DAYS, DETERMINERS, PREPOSITIONS, SUBJECT_PRONOUNS, SUBORDINATORS } from "../lexicon/function-words.ts";
import { PERSON_NOUNS } from "../lexicon/sources.ts";
import type { View } from "../view.ts";
import { isDay, startsAdjunct } from "./adjunct.ts";
import { endsPhrase, isComma, isPhraseStart, LONGEST_PHRASE } from "./bounds.ts";

/** The phrase that begins at `start`, as a speaker after an inverted cue: `said Ann Roe, a fellow at the institute`. */
export function phraseAfter(view: View, start: number, ceiling: number): SourcePhrase | null {
  if (start >= ceiling || view.quotationAt[start]! >= 0) return null;
  const word = view.words[start]!;
  if (SUBJECT_PRONOUNS.has(word)) return { first: start, last: start + 1, doubt: null };
  if (!isPhraseStart(view, start) && view.nameAt[start]! < 0 && !/^[\p{L}]/u.test(word)) return null;
  if (PREPOSITIONS.has(word) || SUBORDINATORS.has(word) || COORDINATORS.has(word) || DAYS.has(word)) return null;
  let last = start;
  while (
    last < ceiling &&
    last - start < LONGEST_PHRASE &&
    !endsPhrase(view, last) &&
    !startsAdjunct(view, last, start) &&
    !isDay(view, last)
  )
    last++;
  if (last === start) return null;
  return {
    first: start,
    last: withApposition(view, start, last, ceiling),
    doubt: isPhraseStart(view, start) ? null : "speaker's words are not plain",
  };
}

/** "…, a fellow at the institute," after a name belongs to the source. */
function withApposition(view: View, start: number, last: number, ceiling: number): number {
  const named = view.nameAt[last - 1]! >= 0 && view.nameAt[start]! >= 0;
  if (!named || last >= ceiling || !isComma(view.words[last]!)) return last;
  const lead = view.words[last + 1] ?? "";
  if (!DETERMINERS.has(lead) && !PERSON_NOUNS.test(lead) && !/^(?:former|senior|chief|deputy)$/.test(lead)) return last;
  let end = last + 1;
  while (end < ceiling && !endsPhrase(view, end)) end++;
  const closed = end >= ceiling || /^(?:[,.;—–?!]|who|which)$/.test(view.words[end]!);
  return end > last + 1 && closed ? end : last;
}
