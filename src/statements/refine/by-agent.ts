import type { Draft } from "../draft.ts";
import { contentSpans } from "../extract/content-bounds.ts";
import { cueOfHead } from "../learned/to-draft.ts";
import { isSpeakerNoun } from "../lexicon/sources.ts";
import type { Range, View } from "../view.ts";
import type { Refiner } from "./refiner.ts";

/** Verbs of telling that take what is told as their object, so that it is the subject of their passive. */
const TELLS =
  /^(?:deny|confirm|reaffirm|reiterate|repeat|renew|reject|dismiss|condemn|denounce|welcome|echo|endorse|dispute|announce|disclose|acknowledge|contradict|withdraw|retract|promise|pledge|demand|propose)$/;

/** Verbs that lay a deed to somebody, as lemmas: what stands behind the agent tells to whom, or what. */
const LAYS = /^(?:link|tie|trace|attribute|blame|accuse|connect|pin)$/;

/** "This promise was renewed by the minister": what is told by an agent in the passive, where nothing else read it so. Never sure: no marked article teaches it. */
export const byAgent: Refiner = {
  name: "by agent",
  refine(view, drafts) {
    const taken = new Set(drafts.flatMap(({ cue }) => (cue ? [cue.head] : [])));
    const found: Draft[] = [];
    for (let at = 0; at < view.words.length; at++) {
      if (
        view.tree.xpos[at] !== "VBN" ||
        taken.has(at) ||
        !(TELLS.test(view.tree.lemmas[at]!) || LAYS.test(view.tree.lemmas[at]!)) ||
        view.quotationAt[at]! >= 0
      )
        continue;
      const draft = passiveAt(view, at);
      if (draft) found.push(draft);
    }
    return found.length === 0
      ? [...drafts]
      : [...drafts, ...found].sort((one, other) => one.sentence - other.sentence || headOf(one) - headOf(other));
  },
};

const headOf = ({ cue }: Draft): number => cue?.head ?? 0;

function passiveAt(view: View, at: number): Draft | null {
  const { tree, words, sentenceAt, doc } = view;
  const children = tree.children[at]!;
  const told = children.find((child) => child < at && tree.relations[child] === "nsubj:pass");
  const helps = children.filter((child) => child < at && /^aux/.test(tree.relations[child]!));
  const agent = children.find((child) => child > at && tree.relations[child]!.startsWith("obl") && leads(view, child, "by"));
  const cue = cueOfHead(view, at);
  if (told === undefined || helps.length === 0 || agent === undefined) return null;
  const source = phraseOf(view, agent);
  const speaks = view.nameAt[agent]! >= 0 || isSpeakerNoun(words[agent]!);
  if (!speaks || words.slice(helps[0]!, at).some((word) => /^(?:not|n't|n’t|never|could|might|may|would|should)$/.test(word))) return null;
  const to = children.find((child) => child > at && tree.relations[child]!.startsWith("obl") && leads(view, child, "to"));
  const laid = LAYS.test(tree.lemmas[at]!)
    ? [...children, ...tree.children[agent]!].find((child) => child > agent && /^(?:to|on|for|of|with)$/.test(opening(view, child)))
    : undefined;
  if (LAYS.test(tree.lemmas[at]!) && laid === undefined) return null;
  const first = Math.max(tree.firsts[told]!, doc.sentences[sentenceAt[at]!]!.first);
  return {
    rule: "told by an agent, in the passive",
    source: { ...source, doubt: null },
    cue: { first: helps[0]!, last: at + 1, head: at, cue, negated: false, passive: false },
    content: [
      ...contentSpans(view, first, Math.min(tree.lasts[told]!, helps[0]!)),
      ...(laid === undefined ? [] : contentSpans(view, tree.firsts[laid]!, tree.lasts[laid]!)),
    ],
    addressee: to === undefined || to === laid ? null : phraseOf(view, to),
    occasion: null,
    utterance: at,
    sentence: sentenceAt[at]!,
    doubts: ["a passive, which no marked article teaches"],
  };
}

/** The preposition that a token's phrase, or the mark that its clause opens with; empty where it has none. */
function opening({ tree, words }: View, at: number): string {
  return words[tree.children[at]!.find((child) => child < at && /^(?:case|mark)$/.test(tree.relations[child]!)) ?? -1] ?? "";
}

/** Whether a token's phrase opens with a preposition. */
export function leads({ tree, words }: View, at: number, preposition: string): boolean {
  return tree.children[at]!.some((child) => child < at && tree.relations[child] === "case" && words[child] === preposition);
}

/** The noun phrase of a token, from behind its preposition to its noun with what belongs to it, before any comma. */
export function phraseOf({ tree, words }: View, at: number): Range {
  const mark = tree.children[at]!.find((child) => child < at && tree.relations[child] === "case");
  let last = at + 1;
  while (last < tree.lasts[at]! && !/^(?:[,.;:—–]|to|who|which|that|according|on|in|at|during)$/.test(words[last]!)) last++;
  return { first: (mark ?? at - 1) + 1, last };
}
