import type { Draft } from "../draft.ts";
import { contentEnd, contentSpans } from "../extract/content-bounds.ts";
import { cueOfHead } from "../learned/to-draft.ts";
import { isSpeakerNoun } from "../lexicon/sources.ts";
import type { View } from "../view.ts";
import type { Refiner } from "./refiner.ts";

/** Verbs by which one tells what a clause beside says. What was "reported by" a paper is another thing: that is whose reporting it is. */
const TELLS =
  /^(?:underline|underscore|stress|emphasi[sz]e|state|note|say|announce|declare|reiterate|repeat|confirm|mention|recall|highlight|explain|admit|promise|warn|argue|put)$/;

/** How far from the beginning of its sentence the words that lead in may end, in tokens. */
const WITHIN = 20;

/** "As underlined by the president, Varenia will not interfere": what an agent tells in words that lead in, where nothing else read it so. Never sure: no marked article teaches it. */
export const asTold: Refiner = {
  name: "as told by",
  refine(view, drafts) {
    const told = new Set(drafts.map(({ sentence }) => sentence));
    const found = view.doc.sentences.flatMap((_, sentence) => (told.has(sentence) ? [] : (leadIn(view, sentence) ?? [])));
    return found.length === 0 ? [...drafts] : [...drafts, ...found].sort((one, other) => one.sentence - other.sentence);
  },
};

function leadIn(view: View, sentence: number): Draft | null {
  const { words, tree, doc, nameAt, quotationAt } = view;
  const { first, last } = doc.sentences[sentence]!;
  if (words[first] !== "as" || quotationAt[first]! >= 0) return null;
  const verb = /ly$|^also$/.test(words[first + 1]!) ? first + 2 : first + 1;
  if (words[verb + 1] !== "by" || !TELLS.test(tree.lemmas[verb]!)) return null;
  let comma = verb;
  while (comma < Math.min(last, first + WITHIN) && words[comma] !== ",") comma++;
  if (words[comma] !== "," || comma < verb + 3 || comma > last - 3) return null;
  const source = { first: verb + 2, last: comma, doubt: null };
  const speaks = Array.from({ length: comma - source.first }, (_, at) => source.first + at).some(
    (at) => nameAt[at]! >= 0 || isSpeakerNoun(words[at]!),
  );
  if (!speaks) return null;
  return {
    rule: "told by an agent, in words that lead in",
    source,
    cue: { first: verb, last: verb + 1, head: verb, cue: cueOfHead(view, verb), negated: false, passive: false },
    content: contentSpans(view, comma + 1, contentEnd(view, comma + 1, last)),
    addressee: null,
    occasion: null,
    utterance: verb,
    sentence,
    doubts: ["a passive, which no marked article teaches"],
  };
}
