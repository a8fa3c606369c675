import type { Draft } from "../draft.ts";
import { contentSpans } from "../extract/content-bounds.ts";
import { cueOfHead } from "../learned/to-draft.ts";
import { DETERMINERS, PREPOSITIONS } from "../lexicon/function-words.ts";
import { isSpeakerNoun } from "../lexicon/sources.ts";
import type { Range, View } from "../view.ts";
import type { Refiner } from "./refiner.ts";

/** Verbs with whom one tells as their object. */
const TELLS = /^(?:assured|reassured|informed|notified|reminded|warned|promised|advised|alerted|cautioned)$/;

/** The longest words for who tells, and for whom and when, in tokens; and the shortest clause. */
const LONGEST = { source: 10, rest: 12 };
const SHORTEST = 3;

/** What opens words that lead in, which nobody is told. */
const LEADS_IN = /^(?:when|while|if|unless|after|before|although|though|since|because|despite|asked|pressed|questioned|and|but|so|yet)$/;

/** "Varenia will not touch the vote, its envoy assured Caldora": a clause, then who tells it and whom. Marked articles have too few to teach it. Never sure. */
export const toldBehind: Refiner = {
  name: "told behind",
  refine(view, drafts) {
    const found = view.doc.sentences.flatMap((_, sentence) => toldIn(view, sentence) ?? []);
    const cues = new Set(found.map(({ cue }) => cue!.head));
    // Where the clause was found already, it stays as it was found; where only whom one told was taken for what was told, it goes.
    const right = new Set(
      drafts.flatMap(({ cue, content: [span] }) => (cue && cues.has(cue.head) && isBefore(view, span, cue.first) ? [cue.head] : [])),
    );
    const added = found.filter(({ cue }) => !right.has(cue!.head));
    if (added.length === 0) return [...drafts];
    const replaced = new Set(added.map(({ cue }) => cue!.head));
    return [...drafts.filter(({ cue }) => !cue || !replaced.has(cue.head)), ...added].sort((one, other) => one.sentence - other.sentence);
  },
};

const isBefore = ({ doc }: View, span: Draft["content"][number] | undefined, token: number): boolean =>
  span !== undefined && span[0] < doc.tokens[token]!.start;

function toldIn(view: View, sentence: number): Draft | null {
  const { words, doc, nameAt, quotationAt, tree } = view;
  const { first, last } = doc.sentences[sentence]!;
  let verb = first + SHORTEST + 1;
  while (verb < last && !(TELLS.test(words[verb]!) && quotationAt[verb]! < 0)) verb++;
  if (verb >= last || LEADS_IN.test(words[first]!) || PREPOSITIONS.has(words[first]!) || quotationAt[first]! >= 0) return null;
  let comma = verb - 1;
  while (comma > verb - LONGEST.source - 2 && comma > first && words[comma] !== ",") comma--;
  const source: Range = { first: comma + 1, last: verb };
  if (words[comma] !== "," || comma < first + SHORTEST || source.first >= verb || verb - source.first > LONGEST.source) return null;
  if (!(nameAt[verb - 1]! >= 0 || isSpeakerNoun(words[verb - 1]!)) || /^(?:who|which|whom|that|and|but)$/.test(words[source.first]!))
    return null;
  const end = /^[.!]$/.test(words[last - 1]!) ? last - 1 : last;
  const isFiniteVerb = (at: number) => /^(?:MD|VBD|VBZ|VBP)$/.test(tree.xpos[at]!);
  const rest = Array.from({ length: end - verb - 1 }, (_, at) => verb + 1 + at);
  const told =
    rest[0] !== undefined && (nameAt[rest[0]]! >= 0 || DETERMINERS.has(words[rest[0]]!) || /^NNS?P?S?$/.test(tree.xpos[rest[0]]!));
  if (!told || rest.length > LONGEST.rest || rest.some((at) => isFiniteVerb(at) || /^(?:that|to|of|about|against|,)$/.test(words[at]!)))
    return null;
  if (!Array.from({ length: comma - first }, (_, at) => first + at).some(isFiniteVerb)) return null;
  const until = rest.find((at) => PREPOSITIONS.has(words[at]!)) ?? end;
  return {
    rule: "a clause, then who tells it and whom",
    source: { ...source, doubt: null },
    cue: { first: verb, last: verb + 1, head: verb, cue: cueOfHead(view, verb), negated: false, passive: false },
    content: contentSpans(view, first, comma),
    addressee: { first: verb + 1, last: until },
    occasion: null,
    utterance: verb,
    sentence,
    doubts: ["told by the form of the sentence, which no marked article teaches"],
  };
}
