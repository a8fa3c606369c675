import type { Draft } from "../draft.ts";
import { contentSpans } from "../extract/content-bounds.ts";
import { issuersOf } from "../sourcing/issuer.ts";
import { headLinesOf } from "../sourcing/release.ts";
import { firstTokenAt, isStory, type View } from "../view.ts";
import type { Refiner } from "./refiner.ts";

/** The name of this rule, as drafts carry it. */
export const ISSUED = "sentence of a text that its issuer wrote";

/** In a text that somebody issued as his own, as its head says, whatever nobody else is said to say is what he says. Never sure: no words in the sentence say so. */
export const issued: Refiner = {
  name: "issued",
  refine(view, drafts) {
    if (issuersOf(view).length === 0) return [...drafts];
    const taken = takenBy(view, drafts);
    const head = Math.max(...headLinesOf(view).map(({ start, text }) => start + text.length));
    const own: Draft[] = [];
    let last = -1;
    for (const [sentence, { first, last: end, span }] of view.doc.sentences.entries()) {
      if (span[0] < head || !isStory(view, sentence) || taken.has(sentence) || !tells(view, first, end)) continue;
      const content = contentSpans(view, first, end);
      if (content.length === 0) continue;
      const before = own.at(-1);
      if (before && last === sentence - 1 && view.blockOf[last] === view.blockOf[sentence])
        own[own.length - 1] = { ...before, content: [...before.content, ...content] };
      else own.push(draftOf(content, sentence, first));
      last = sentence;
    }
    return [...drafts, ...own].sort((one, other) => one.sentence - other.sentence || startOf(view, one) - startOf(view, other));
  },
};

function draftOf(content: Draft["content"], sentence: number, first: number): Draft {
  return {
    rule: ISSUED,
    source: null,
    cue: null,
    content,
    addressee: null,
    occasion: null,
    utterance: -1 - first,
    sentence,
    doubts: ["the sentence names nobody who says it"],
  };
}

function startOf(view: View, { cue, content }: Draft): number {
  return cue?.head ?? firstTokenAt(view.doc, content[0]?.[0] ?? 0);
}

/** The sentences whose own verb is a cue, and those that stand in what was said elsewhere. */
function takenBy(view: View, drafts: readonly Draft[]): ReadonlySet<number> {
  const taken = new Set<number>();
  for (const { cue, content, sentence } of drafts) {
    if (cue === null || isMain(view, cue.head)) taken.add(sentence);
    for (const [start] of content) {
      const held = view.sentenceAt[firstTokenAt(view.doc, start)] ?? -1;
      if (held !== sentence) taken.add(held);
    }
  }
  return taken;
}

/** Whether a token is the root of its sentence or joined to it. */
function isMain({ tree }: View, at: number): boolean {
  let token = at;
  for (let steps = 0; steps < 4 && /^(?:conj|parataxis)$/.test(tree.relations[token]!) && tree.heads[token]! >= 0; steps++)
    token = tree.heads[token]!;
  return tree.heads[token]! < 0 || tree.relations[token] === "root";
}

/** Whether a sentence asserts or asks something: labels and lists do not. */
function tells({ tree, words }: View, first: number, end: number): boolean {
  for (let at = first; at < end; at++) if (/^(?:nsubj|csubj|expl)/.test(tree.relations[at]!)) return true;
  return tree.upos[first] === "VERB" && !words.slice(first, Math.min(end, first + 4)).includes(":");
}
