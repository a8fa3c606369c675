import type { Draft } from "../draft.ts";
import { contentSpans } from "../extract/content-bounds.ts";
import { cueOfHead } from "../learned/to-draft.ts";
import { isStory, type Range, type View } from "../view.ts";
import type { Refiner } from "./refiner.ts";

/** Nouns that say by themselves that somebody said what the clause behind them tells. */
const TELLING =
  /^(?:allegation|accusation|claim|charge|suggestion|assertion|contention|insistence|denial|warning|rumou?r|complaint|admission|confession|acknowledgment|declaration|announcement|threat|prediction|insinuation|confirmation|explanation)$/;
/** What one does with such a noun: "the claim that he made" has no clause of its own; trees take other clauses for relative ones, too. */
const DOES_WITH =
  /^(?:make|give|level|issue|put|repeat|deny|reject|dismiss|bring|raise|hear|share|post|publish|face|have|get|receive|lay|file|drop|withdraw|retract|renew|spread|describe|call|love|hate|like)$/;
/** Verbs of being, of which such a noun is the subject: "its defence is that …". */
const IS = /^(?:be)$/;
const DEFENCE = /^(?:defen[cs]e|answer|reply|explanation|argument|claim|line|response|message|position|view)$/;

/** "The minister's claim that nobody was harmed", "a rumour that the dam had burst", "its defence is that the door was open": what is told by a noun. Never sure. */
export const toldAsNoun: Refiner = {
  name: "told as a noun",
  refine(view, drafts) {
    const taken = new Uint8Array(view.words.length);
    for (const { cue, source } of drafts) for (const range of [cue, source]) if (range) taken.fill(1, range.first, range.last);
    const found: Draft[] = [];
    for (let at = 0; at < view.words.length; at++)
      if (view.tree.upos[at] === "NOUN" && taken[at] === 0 && view.quotationAt[at]! < 0 && isStory(view, view.sentenceAt[at]!)) {
        const draft = toldBy(view, at);
        if (draft) found.push(draft);
      }
    return found.length === 0
      ? [...drafts]
      : [...drafts, ...found].sort((one, other) => one.sentence - other.sentence || (one.cue?.head ?? 0) - (other.cue?.head ?? 0));
  },
};

function toldBy(view: View, at: number): Draft | null {
  const { tree, sentenceAt, doc } = view;
  const lemma = tree.lemmas[at]!;
  const owner = ownerOf(view, at);
  const clause = TELLING.test(lemma) ? clauseOf(view, at) : owner && DEFENCE.test(lemma) ? clauseSaid(view, at) : -1;
  if (clause < 0) return null;
  const end = doc.sentences[sentenceAt[at]!]!.last;
  let last = clause + 1;
  while (last < Math.min(tree.lasts[clause]!, end) && !/^[;:—–]$/.test(view.words[last]!)) last++;
  const content = contentSpans(view, tree.firsts[clause]! + 1, last);
  if (content.length === 0) return null;
  return {
    rule: "told as a noun with its clause",
    source: owner && { ...owner, doubt: null },
    cue: { first: at, last: at + 1, head: at, cue: cueOfHead(view, at), negated: false, passive: false },
    content,
    addressee: null,
    occasion: null,
    utterance: at,
    sentence: sentenceAt[at]!,
    doubts: ["told as a noun"],
  };
}

/** Whose words they are: the owner before the noun, or the one "by" whom they are. */
function ownerOf({ tree, words }: View, at: number): Range | null {
  const children = tree.children[at]!;
  const owner = children.find((child) => child < at && tree.relations[child] === "nmod:poss");
  if (owner !== undefined) return { first: tree.firsts[owner]!, last: owner + 1 };
  const by = children.find(
    (child) =>
      child > at && tree.relations[child]!.startsWith("nmod") && tree.children[child]!.some((each) => /^(?:by|from)$/.test(words[each]!)),
  );
  return by === undefined ? null : { first: tree.firsts[by]! + 1, last: by + 1 };
}

/** The clause with "that" and a subject of its own that hangs on a noun; -1 where there is none. */
function clauseOf(view: View, at: number): number {
  const { tree } = view;
  return (
    tree.children[at]!.find((child) => child > at && /^(?:acl|ccomp|acl:relcl)$/.test(tree.relations[child]!) && saysThat(view, child)) ??
    -1
  );
}

/** "Its defence is that …": the clause of which the noun is the subject; -1 where there is none. */
function clauseSaid(view: View, at: number): number {
  const { tree } = view;
  const head = tree.heads[at]!;
  if (head < 0 || !tree.relations[at]!.startsWith("nsubj")) return -1;
  if (IS.test(tree.lemmas[head]!)) return tree.children[head]!.find((child) => child > head && saysThat(view, child)) ?? -1;
  return tree.children[head]!.some((child) => tree.relations[child] === "cop") && saysThat(view, head, at + 1) ? head : -1;
}

/** Whether a clause opens with "that" and has a subject and a verb of its own behind it. */
function saysThat({ tree, words }: View, clause: number, from = 0): boolean {
  const first = Math.max(from, tree.firsts[clause]!);
  return (
    words[first] === "that" &&
    tree.children[clause]!.some((child) => child > first && child < clause && /^(?:nsubj|expl)/.test(tree.relations[child]!)) &&
    !(tree.relations[clause] === "acl:relcl" && DOES_WITH.test(tree.lemmas[clause]!))
  );
}
