import type { Draft } from "../draft.ts";
import { contentSpans } from "../extract/content-bounds.ts";
import { cueOfHead } from "../learned/to-draft.ts";
import { isSpeakerNoun } from "../lexicon/sources.ts";
import { firstTokenAt, isStory, type Range, type View } from "../view.ts";
import type { Refiner } from "./refiner.ts";

/** Participles of verbs that do something by words, and take it as their object. */
const DOES =
  /^(?:dismiss|reject|deny|denounce|condemn|criticize|criticise|praise|welcome|threaten|promise|pledge|vow|demand|urge|accuse|blame|brush|rule|deplore|disput|dispute|confirm|warn|insist|admit|concede|acknowledge|call|describe|label|brand)$/;
/** Particles that belong to them. */
const PARTICLES = /^(?:aside|off|out|away|for|on)$/;

/** "Prices will ease, the minister said, brushing aside calls for a ban": what the subject of a sentence does by words in a participle, where nothing else read it. Never sure. */
export const aside: Refiner = {
  name: "aside",
  refine(view, drafts) {
    const taken = new Uint8Array(view.words.length);
    for (const { cue, source, content } of drafts) {
      for (const range of [cue, source]) if (range) taken.fill(1, range.first, range.last);
      for (const [start, end] of content) taken.fill(1, firstTokenAt(view.doc, start), firstTokenAt(view.doc, end));
    }
    const found: Draft[] = [];
    for (let at = 0; at < view.words.length; at++)
      if (view.tree.xpos[at] === "VBG" && taken[at] === 0 && view.quotationAt[at]! < 0 && isStory(view, view.sentenceAt[at]!)) {
        const draft = asideAt(view, at, drafts);
        if (draft) found.push(draft);
      }
    return found.length === 0
      ? [...drafts]
      : [...drafts, ...found].sort((one, other) => one.sentence - other.sentence || (one.cue?.head ?? 0) - (other.cue?.head ?? 0));
  },
};

function asideAt(view: View, at: number, drafts: readonly Draft[]): Draft | null {
  const { tree, words, sentenceAt } = view;
  if (!DOES.test(tree.lemmas[at]!) || tree.relations[at] !== "advcl" || words[at - 1] !== ",") return null;
  const main = tree.heads[at]!;
  const told = drafts.find(
    ({ sentence, cue, source }) => sentence === sentenceAt[at] && source !== null && cue !== null && cue.head === main,
  );
  const subject = told?.source ?? subjectOf(view, main);
  if (!subject) return null;
  const particle = PARTICLES.test(words[at + 1] ?? "") ? at + 1 : at;
  const content = contentSpans(view, particle + 1, tree.lasts[at]!);
  if (content.length === 0) return null;
  return {
    rule: "told in a participle, by the subject of the sentence",
    source: { first: subject.first, last: subject.last, doubt: null },
    cue: { first: at, last: particle + 1, head: at, cue: cueOfHead(view, at), negated: false, passive: false },
    content,
    addressee: null,
    occasion: null,
    utterance: at,
    sentence: sentenceAt[at]!,
    doubts: ["told in a participle"],
  };
}

/** The subject of a verb, where it is somebody who can speak. */
function subjectOf({ tree, words, nameAt, doc }: View, verb: number): Range | null {
  if (verb < 0) return null;
  const subject = tree.children[verb]!.find((child) => child < verb && tree.relations[child] === "nsubj");
  if (subject === undefined) return null;
  const name = doc.names[nameAt[subject]!];
  const speaks = name
    ? /^(?:person|organization|state|group)$/.test(name.class)
    : isSpeakerNoun(words[subject]!) || /^(?:he|she|they|it)$/.test(words[subject]!);
  return speaks ? { first: tree.firsts[subject]!, last: Math.min(tree.lasts[subject]!, verb) } : null;
}
