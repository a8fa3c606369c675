import type { SourcePhrase } from "../draft.ts";
import { PREPOSITIONS } from "../lexicon/function-words.ts";
import type { Range, View } from "../view.ts";

/** The longest phrase that a relative clause is taken to hang on, in tokens. */
const LONGEST = 30;

/** "One of the officials, who said": who speaks is the one. */
const ONE = /^(?:one|two|three|four|five|some|several|many|most|both|neither|none|all|each)$/;

/** "(officials,) who": a relative pronoun and no more. */
export const isRelative = ({ words }: View, { first, last }: Range): boolean =>
  last - first === 1 && /^(?:who|which|that)$/.test(words[first]!);

/** "officials, who said": the phrase that a relative pronoun stands for; the source as it is where it is none. */
export function ofRelative(view: View, source: SourcePhrase): SourcePhrase {
  const { first } = source;
  if (!isRelative(view, source)) return source;
  const { tree, sentenceAt } = view;
  const verb = tree.heads[first]!;
  const noun = verb >= 0 && /^acl/.test(tree.relations[verb]!) ? tree.heads[verb]! : -1;
  const comma = view.words[first - 1] === ",";
  const end = comma ? first - 1 : first;
  if (noun < 0 || noun >= end || sentenceAt[noun] !== sentenceAt[first]) return source;
  const whose = view.words[tree.firsts[noun]!] === "of" && ONE.test(view.words[tree.heads[noun]!] ?? "") ? tree.heads[noun]! : noun;
  const start = Math.max(tree.firsts[whose]!, end - LONGEST);
  const whole = nameFrom(view, behindPrepositions(view, start, end));
  return end > whole ? { first: whole, last: end, doubt: "speaker is what the relative clause hangs on" } : source;
}

/** "from the tweet, which said": the prepositions before a phrase are none of it. */
function behindPrepositions({ words, nameAt }: View, start: number, end: number): number {
  let first = start;
  while (first < end - 1 && nameAt[first]! < 0 && PREPOSITIONS.has(words[first]!)) first++;
  return first;
}

/** The first token of the name that a token is in. */
function nameFrom({ nameAt }: View, token: number): number {
  let first = token;
  while (first > 0 && nameAt[token]! >= 0 && nameAt[first - 1] === nameAt[token]) first--;
  return first;
}
