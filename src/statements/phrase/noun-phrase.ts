import type { SourcePhrase } from "../draft.ts";
import { cueOf } from "../lexicon/cues.ts";
import { AUXILIARIES, COORDINATORS, DAYS, DETERMINERS, MID_ADVERBS, PREPOSITIONS } from "../lexicon/function-words.ts";
import { PERSON_NOUNS } from "../lexicon/sources.ts";
import type { View } from "../view.ts";
import { endsPhrase, isPastVerb, isPhraseStart, LONGEST_PHRASE } from "./bounds.ts";

/** A phrase read from its first word on, up to the first word that cannot belong to it. */
export function forwards(view: View, start: number, ceiling: number): SourcePhrase | null {
  let at = start;
  while (at < ceiling && at - start < LONGEST_PHRASE) {
    const word = view.words[at]!;
    if (
      view.nameAt[at]! < 0 &&
      (AUXILIARIES.has(word) ||
        (cueOf(word) && at > start) ||
        endsPhrase(view, at) ||
        isPastVerb(word) ||
        MID_ADVERBS.has(word) ||
        isTensed(view, at))
    )
      break;
    at++;
  }
  return at > start ? { first: start, last: at, doubt: null } : null;
}

/** Whether the tree takes a word for a verb with a tense. */
function isTensed({ tree }: View, at: number): boolean {
  return tree.upos[at] === "VERB" && /^VB[DZP]$/.test(tree.xpos[at]!);
}

/** Walks left from `end` over what can belong to one noun phrase, then drops what leads up to it ("On Monday Roe"). */
export function plainPhrase(view: View, end: number, floor: number): SourcePhrase | null {
  let first = end;
  while (first > floor && end - first < LONGEST_PHRASE && !endsPhrase(view, first - 1)) {
    if (COORDINATORS.has(view.words[first - 1]!) && !joinsPhrases(view, first - 1, floor)) break;
    first--;
  }
  while (first < end && (COORDINATORS.has(view.words[first]!) || MID_ADVERBS.has(view.words[first]!)) && view.nameAt[first]! < 0) first++;
  const led = first < end && (PREPOSITIONS.has(view.words[first]!) || DAYS.has(view.words[first]!));
  const start = led ? lastStart(view, first, end) : first;
  if (start === null || start >= end) return null;
  return { first: start, last: end, doubt: led ? "words lead up to the speaker without a comma" : null };
}

/** Whether "and" joins two parts of one phrase ("Roe and Tal", "officials from Varenia and Caldora"). */
function joinsPhrases(view: View, at: number, floor: number): boolean {
  if (at <= floor || (view.words[at] !== "and" && view.words[at] !== "or")) return false;
  const before = at - 1;
  const after = at + 1;
  const named = (token: number) => view.nameAt[token]! >= 0;
  if (named(before) && (named(after) || DETERMINERS.has(view.words[after]!))) return true;
  return PERSON_NOUNS.test(view.words[before]!) && (named(after) || PERSON_NOUNS.test(view.words[after]!))
    ? true
    : !endsPhrase(view, before) && !isPastVerb(view.words[before]!) && !named(after) && !DETERMINERS.has(view.words[after]!);
}

function lastStart(view: View, first: number, end: number): number | null {
  for (let at = end - 1; at > first; at--) {
    const before = view.words[at - 1]!;
    if (isPhraseStart(view, at) && !PREPOSITIONS.has(before) && !DETERMINERS.has(before) && !/['’]s?$/.test(before)) return at;
  }
  return null;
}
