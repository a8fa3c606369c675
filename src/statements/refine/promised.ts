import type { Draft } from "../draft.ts";
import { contentSpans } from "../extract/content-bounds.ts";
import { cueNamed } from "../lexicon/cues.ts";
import type { Range, View } from "../view.ts";
import type { Refiner } from "./refiner.ts";
import { takingBackAt } from "./taking-back.ts";

/** The name of this rule, as drafts carry it. */
export const PROMISED = "promise told as a noun";

/** Nouns that say by themselves that somebody bound himself. */
const PROMISE = /^(?:promise|pledge|vow|assurance|commitment|guarantee|undertaking)$/;
/** Verbs with which one gives one. */
const GIVES = /^(?:make|give|offer|issue|renew|repeat|extend)$/;
const PROMISING = cueNamed("promise");

/** "The leader's vow to leave hospitals alone", "the commitment that it gave not to strike first": a promise hidden in a noun, with whose it is and what it is. Never sure. */
export const promised: Refiner = {
  name: "promised",
  refine(view, drafts) {
    const taken = new Uint8Array(view.words.length);
    for (const { cue } of drafts) if (cue) taken.fill(1, cue.first, cue.last);
    const found: Draft[] = [];
    for (let at = 0; at < view.words.length; at++) {
      // Who takes a promise back does not give it: `taken-back.ts` tells that.
      if (taken[at] === 1 || !isPromise(view, at) || takingBackAt(view, at) !== null) continue;
      const draft = promiseAt(view, at);
      if (draft) found.push(draft);
    }
    return found.length === 0
      ? [...drafts]
      : [...drafts, ...found].sort((one, other) => one.sentence - other.sentence || (one.cue?.head ?? 0) - (other.cue?.head ?? 0));
  },
};

/** Whether a token is a noun that says by itself that somebody bound himself. */
export function isPromise({ tree }: View, at: number): boolean {
  return tree.upos[at] === "NOUN" && PROMISE.test(tree.lemmas[at]!);
}

function promiseAt(view: View, at: number): Draft | null {
  const { sentenceAt, doc } = view;
  const sentence = sentenceAt[at]!;
  if (sentence < 0) return null;
  const { last: end } = doc.sentences[sentence]!;
  const giver = giverOf(view, at);
  const what = promisedBehind(view, at, end);
  if (!giver || !what) return null;
  const content = contentSpans(view, what.first, what.last);
  if (content.length === 0) return null;
  return {
    rule: PROMISED,
    source: { ...giver, doubt: null },
    cue: { first: at, last: at + 1, head: at, cue: PROMISING, negated: false, passive: false },
    content,
    addressee: null,
    occasion: null,
    utterance: at,
    sentence,
    doubts: ["a promise told as a noun"],
  };
}

/** Whose promise it is: its owner, the one "by" whom it is, or the subject of the verb that gives it, before it or in a clause that hangs on it. */
function giverOf(view: View, at: number): Range | null {
  const { tree, words } = view;
  const children = tree.children[at]!;
  const owner = children.find((child) => child < at && tree.relations[child] === "nmod:poss");
  if (owner !== undefined) return { first: tree.firsts[owner]!, last: owner + 1 };
  const by = children.find(
    (child) => child > at && tree.relations[child]!.startsWith("nmod") && tree.children[child]!.some((each) => words[each] === "by"),
  );
  if (by !== undefined) return { first: Math.max(tree.firsts[by]!, at + 1) + 1, last: by + 1 };
  const verb =
    children.find((child) => child > at && tree.relations[child]!.startsWith("acl") && GIVES.test(tree.lemmas[child]!)) ?? tree.heads[at]!;
  if (verb < 0 || !GIVES.test(tree.lemmas[verb]!)) return null;
  const subject = tree.children[verb]!.find((child) => child < verb && tree.relations[child] === "nsubj");
  if (subject === undefined || tree.children[verb]!.some((child) => /^(?:not|n't|n’t|never)$/.test(words[child]!))) return null;
  return { first: tree.firsts[subject]!, last: subject + 1 };
}

/** What is promised: the infinitive or the "that" clause behind the noun, in the same sentence; null where there is none. */
export function promisedBehind(view: View, at: number, end: number): Range | null {
  const { tree, words } = view;
  for (const head of [
    at,
    ...tree.children[at]!.filter((child) => child > at && tree.relations[child]!.startsWith("acl")),
    tree.heads[at]!,
  ]) {
    if (head < 0) continue;
    for (const child of tree.children[head]!) {
      if (child <= at || child >= end || !/^(?:acl|xcomp|ccomp|advcl)$/.test(tree.relations[child]!)) continue;
      const mark = tree.children[child]!.find((each) => each > at && /^(?:to|that)$/.test(words[each]!) && tree.relations[each] === "mark");
      if (mark === undefined) continue;
      const first = words[mark] === "that" ? mark + 1 : words[mark - 1] === "not" || words[mark - 1] === "never" ? mark - 1 : mark;
      return { first, last: Math.min(endOf(view, child), end) };
    }
  }
  return null;
}

/** Where a clause ends: at its last token, before a mark that ends a part of the sentence. */
function endOf({ tree, words }: View, head: number): number {
  let last = head + 1;
  while (last < tree.lasts[head]! && !/^[,;:—–.]$/.test(words[last]!)) last++;
  return last;
}
