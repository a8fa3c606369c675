import type { Draft } from "../draft.ts";
import { contentSpans } from "../extract/content-bounds.ts";
import type { Cue } from "../lexicon/cues.ts";
import { isStory, type Range, type View } from "../view.ts";
import { isPromise, promisedBehind } from "./promised.ts";
import type { Refiner } from "./refiner.ts";
import { takingBackAt } from "./taking-back.ts";

/** The name of this rule, as drafts carry it. */
export const TAKEN_BACK = "promise taken back";

/** Taking back is a measure of one's own that is made known, however the verb is used otherwise. */
const TAKING_BACK: Cue = {
  ...{ lemma: "withdraw", particle: null, kind: "speech", act: "announcement", frames: ["object"] },
  ...{ addresses: false, noun: false, plain: false },
};

/** "It was withdrawing its promise not to strike first", "is no longer bound by its pledge": who takes a promise back, told by a verb that no other rule has as its cue. Never sure. */
export const takenBack: Refiner = {
  name: "promise taken back",
  refine(view, drafts) {
    const taken = new Uint8Array(view.words.length);
    for (const { cue } of drafts) if (cue) taken.fill(1, cue.first, cue.last);
    const found: Draft[] = [];
    for (let at = 0; at < view.words.length; at++) {
      // Within quotation marks whoever says so takes it back by his own words.
      if (!isPromise(view, at) || view.quotationAt[at]! >= 0 || !isStory(view, view.sentenceAt[at]!)) continue;
      const verb = takingBackAt(view, at);
      const draft = verb === null || taken[verb] === 1 ? null : takenBackAt(view, at, verb);
      if (draft) found.push(draft);
    }
    return found.length === 0
      ? [...drafts]
      : [...drafts, ...found].sort((one, other) => one.sentence - other.sentence || (one.cue?.head ?? 0) - (other.cue?.head ?? 0));
  },
};

function takenBackAt(view: View, noun: number, verb: number): Draft | null {
  const { tree, sentenceAt, doc, words } = view;
  const subject = subjectOf(view, verb);
  if (subject === null || noun < verb) return null;
  const sentence = sentenceAt[noun]!;
  const what = promisedBehind(view, noun, doc.sentences[sentence]!.last);
  const phrase = words[tree.firsts[noun]!] === "by" ? tree.firsts[noun]! + 1 : tree.firsts[noun]!;
  const content = contentSpans(view, phrase, what?.last ?? noun + 1);
  if (content.length === 0) return null;
  let first = verb;
  while (first > subject.last && /^(?:AUX|ADV|VERB)$/.test(tree.upos[first - 1]!)) first--;
  let last = verb + 1;
  if (words[last] === "by") last++;
  return {
    rule: TAKEN_BACK,
    source: { ...subject, doubt: null },
    cue: { first, last, head: verb, cue: TAKING_BACK, negated: false, passive: false },
    content,
    addressee: null,
    occasion: null,
    utterance: verb,
    sentence,
    doubts: ["a promise taken back, told in passing"],
  };
}

/** Who takes it back: the subject of the verb, or of the one that it is joined to or hangs on. */
function subjectOf({ tree }: View, verb: number): Range | null {
  for (let at = verb, step = 0; at >= 0 && step < CLIMBED; at = tree.heads[at]!, step++) {
    const subject = tree.children[at]!.find((child) => child < verb && /^nsubj/.test(tree.relations[child]!));
    if (subject !== undefined) return { first: tree.firsts[subject]!, last: subject + 1 };
    if (!/^(?:conj|xcomp|advcl)$/.test(tree.relations[at]!)) return null;
  }
  return null;
}

/** How many verbs are climbed to a subject that they share. */
const CLIMBED = 3;
