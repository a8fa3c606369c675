import type { Draft } from "../draft.ts";
import { quotedSpans } from "../extract/content-bounds.ts";
import { cueOfHead } from "../learned/to-draft.ts";
import { AUXILIARIES, SUBJECT_PRONOUNS } from "../lexicon/function-words.ts";
import { isSpeakerNoun } from "../lexicon/sources.ts";
import { firstTokenAt, isStory, type Range, type View } from "../view.ts";
import type { Refiner } from "./refiner.ts";

/** The fewest tokens between the marks of a quotation that is somebody's sentence, marks at its end included. */
const SHORTEST = 3;

/**
 * `"They came at night," raged the mayor`, `"I said it," he beamed`: whatever the verb, a sentence in quotation marks before a comma, with somebody and what he does
 * right behind it, is what he says. The articles that were learnt from have few verbs of this kind. Never sure.
 */
export const taggedQuotation: Refiner = {
  name: "tagged quotation",
  refine(view, drafts) {
    const taken = new Uint8Array(view.words.length);
    for (const { content, cue } of drafts) {
      for (const [start, end] of content) taken.fill(1, firstTokenAt(view.doc, start), firstTokenAt(view.doc, end));
      if (cue) taken.fill(1, cue.first, cue.last);
    }
    const found = [...view.doc.quotations.keys()].flatMap((quotation) => tagOf(view, quotation, taken) ?? []);
    return found.length === 0
      ? [...drafts]
      : [...drafts, ...found].sort((one, other) => one.sentence - other.sentence || (one.cue?.head ?? 0) - (other.cue?.head ?? 0));
  },
};

function tagOf(view: View, quotation: number, taken: Uint8Array): Draft | null {
  const { doc, words, sentenceAt, quotationAt } = view;
  const { within, outer } = doc.quotations[quotation]!;
  const first = firstTokenAt(doc, outer[0]);
  const last = firstTokenAt(doc, outer[1]);
  const sentence = sentenceAt[last] ?? -1;
  if (within !== null || sentence < 0 || !isStory(view, sentence) || last - first < SHORTEST + 2) return null;
  if (taken.subarray(first, last).includes(1)) return null;
  const inside = /^[,?!]$/.test(words[last - 2] ?? "");
  const comma = words[last] === ",";
  const start = comma ? last + 1 : last;
  if (!(inside || comma) || start >= doc.sentences[sentence]!.last || quotationAt[start]! >= 0) return null;
  const verb = verbBehind(view, start, doc.sentences[sentence]!.last);
  if (verb < 0 || taken[verb] === 1) return null;
  const source = subjectOf(view, verb, start);
  if (source === null) return null;
  return {
    rule: "sentence in quotation marks with somebody and a verb right behind it",
    source: { ...source, doubt: null },
    cue: { first: verb, last: verb + 1, head: verb, cue: cueOfHead(view, verb), negated: false, passive: false },
    content: quotedSpans(view, quotation),
    addressee: null,
    occasion: null,
    utterance: verb,
    sentence,
    doubts: ["told by the form of the sentence alone, whatever the verb"],
  };
}

/** How many tokens a subject before its verb may have. */
const LONGEST_SUBJECT = 14;

/** The finite verb of a tag that begins at a token: that token itself, or the first behind it; -1 where there is none. */
function verbBehind({ tree, words, quotationAt }: View, start: number, end: number): number {
  for (let at = start; at < Math.min(end, start + LONGEST_SUBJECT); at++) {
    if (quotationAt[at]! >= 0 || /^(?:who|which|that|and|but|:|;)$/.test(words[at]!)) return -1;
    // Right behind the marks a form in -ed is what somebody does, whatever its tag.
    if (/^VB[DZ]$/.test(tree.xpos[at]!) || (at === start && tree.xpos[at] === "VBN" && words[at]!.endsWith("ed")))
      return AUXILIARIES.has(words[at]!) ? -1 : at;
  }
  return -1;
}

/** The subject of a tag's verb: all of what stands before it, or the noun phrase right behind it; null where that is nobody. */
function subjectOf(view: View, verb: number, start: number): Range | null {
  const { tree, words } = view;
  if (verb > start) {
    let last = verb;
    while (last > start && (tree.upos[last - 1] === "ADV" || words[last - 1] === ",")) last--;
    const commas = words.slice(start, last).filter((word) => word === ",").length;
    return last > start && commas < 2 && speaks(view, start, last) ? { first: start, last } : null;
  }
  const noun = tree.children[verb]!.find((child) => child > verb && /^(?:nsubj|obj)$/.test(tree.relations[child]!));
  if (noun === undefined || tree.firsts[noun] !== verb + 1) return null;
  let last = noun + 1;
  while (last < tree.lasts[noun]! && /^(?:flat|compound)$/.test(tree.relations[last]!)) last++;
  return speaks(view, verb + 1, last) ? { first: verb + 1, last } : null;
}

/** Whether a phrase is somebody: one pronoun, a name of somebody, or a noun for one who can speak, alone or owned. */
function speaks({ words, nameAt, doc, tree }: View, first: number, last: number): boolean {
  const head = last - 1;
  if (last - first === 1 && SUBJECT_PRONOUNS.has(words[head]!)) return !/^(?:it|you)$/.test(words[head]!);
  const name = doc.names[nameAt[head]!];
  if (name) return /^(?:person|organization|group|threat-group|other)$/.test(name.class);
  for (let at = first; at < last; at++)
    if (/^(?:NOUN)$/.test(tree.upos[at]!) && isSpeakerNoun(words[at]!) && (tree.heads[at]! < first || tree.heads[at]! >= last)) return true;
  return false;
}
