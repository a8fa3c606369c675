import type { CueGroup } from "../draft.ts";
import { cueOf } from "../lexicon/cues.ts";
import { AUXILIARIES, DETERMINERS, MID_ADVERBS, NEGATIONS, PREPOSITIONS, SUBJECT_PRONOUNS } from "../lexicon/function-words.ts";
import { isSpeakerNoun } from "../lexicon/sources.ts";
import type { View } from "../view.ts";

/** The cue at a token with the auxiliaries, adverbs and negation that belong to it, or null where the token is no cue. */
export function cueGroupAt(view: View, head: number, floor: number, ceiling: number): CueGroup | null {
  const { words } = view;
  const cue = cueOf(words[head]!);
  if (!cue || view.nameAt[head]! >= 0 || isNoun(view, head, floor)) return null;
  const particle = cue.particle === null ? 0 : 1;
  if (particle && words[head + 1] !== cue.particle) return null;
  let first = head;
  while (first > floor && belongsToVerb(words[first - 1]!)) first--;
  while (first < head && MID_ADVERBS.has(words[first]!) && !AUXILIARIES.has(words[first + 1] ?? "") && first + 1 < head) first++;
  const between = words.slice(first, head);
  if (words[head - 1] === "to" && head - 1 >= floor) return null;
  return {
    first,
    last: Math.min(head + 1 + particle, ceiling),
    head,
    cue,
    negated: between.some((word) => NEGATIONS.has(word)),
    passive: isParticiple(words[head]!) && between.some((word) => TO_BE.test(word)),
  };
}

const TO_BE = /^(?:is|are|was|were|be|been|being|'re|’re)$/;

/** Whether a cue's form can be its past participle; "called" and "told" are, "saying" and "says" are not. */
function isParticiple(word: string): boolean {
  return /(?:ed|ied|told|said|thought|known|sworn|shown|found|written)$/.test(word);
}

/** Whether a word that is also a noun stands as one: after "a", "of", "his", an adjective, or before "of". */
function isNoun(view: View, head: number, floor: number): boolean {
  const word = view.words[head]!;
  const before = head > floor ? view.words[head - 1]! : "";
  if (view.words[head - 1] === "-" || view.words[head + 1] === "-" || /^\d[\d,.]*$/.test(before)) return true;
  if (!cueOf(word)!.noun || /(?:ed|ing|aid|old|rote)$/.test(word)) return DETERMINERS.has(before) || PREPOSITIONS.has(before);
  if (SUBJECT_PRONOUNS.has(before) || MID_ADVERBS.has(before)) return false;
  if (/^['’]s$/.test(before)) return true;
  if (AUXILIARIES.has(before)) return false;
  const singular = view.nameAt[head - 1]! >= 0 || !/s$|^(?:people|men|women|police|media)$/.test(before);
  const agrees = word === cueOf(word)!.lemma ? !singular : singular;
  return !agrees || !(view.nameAt[head - 1]! >= 0 || isSpeakerNoun(before) || /^(?:who|which)$/.test(before));
}

function belongsToVerb(word: string): boolean {
  return AUXILIARIES.has(word) || NEGATIONS.has(word) || MID_ADVERBS.has(word) || (word.length > 4 && word.endsWith("ly"));
}
