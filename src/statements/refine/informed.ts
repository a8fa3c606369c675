import type { Span } from "../../record/span.ts";
import type { Draft } from "../draft.ts";
import { contentSpans } from "../extract/content-bounds.ts";
import { firstTokenAt, type View } from "../view.ts";
import { leads, phraseOf } from "./by-agent.ts";
import type { Refiner } from "./refiner.ts";

/** Verbs whose object is who hears it, so that the subject of their passive is no part of what is told. */
const HEARS = /^(?:inform|tell|warn|assure|reassure|notify|advise|remind|alert|promise)$/;

/**
 * "Reporters were told by an officer that nothing was found": who is told is spoken to, the officer speaks, and what he says is the clause. So, too, where "officers have been
 * warning the public that nothing was found" was read as if the public were told.
 */
export const informed: Refiner = {
  name: "informed",
  refine: (view, drafts) => drafts.map((draft) => informing(view, informedBy(view, draft))),
};

function informing(view: View, draft: Draft): Draft {
  const { tree, doc } = view;
  const { cue, content } = draft;
  if (!cue || content.length === 0 || !HEARS.test(tree.lemmas[cue.head]!)) return draft;
  const children = tree.children[cue.head]!;
  const hearer = children.find((child) => child > cue.head && /^i?obj$/.test(tree.relations[child]!));
  // What follows a time or a person is easily held to belong to it.
  const behind = children.filter((child) => child >= (hearer ?? 0)).flatMap((child) => [child, ...tree.children[child]!]);
  const clause = hearer === undefined ? undefined : behind.find((child) => child > hearer && saysThat(view, child));
  if (hearer === undefined || clause === undefined) return draft;
  const that = tree.firsts[clause]!;
  if (!content.every(([start, end]) => firstTokenAt(doc, start) > cue.head && firstTokenAt(doc, end) <= that)) return draft;
  return {
    ...draft,
    content: contentSpans(view, that + 1, tree.lasts[clause]!),
    addressee: { first: tree.firsts[hearer]!, last: hearer + 1 },
    doubts: [...draft.doubts, "what is told to whom was read by the tree alone"],
  };
}

function informedBy(view: View, draft: Draft): Draft {
  const { tree, doc } = view;
  const { cue } = draft;
  if (!cue || !HEARS.test(tree.lemmas[cue.head]!)) return draft;
  const children = tree.children[cue.head]!;
  const hearer = children.find((child) => child < cue.head && tree.relations[child] === "nsubj:pass");
  const agent = children.find((child) => child > cue.head && tree.relations[child]!.startsWith("obl") && leads(view, child, "by"));
  if (hearer === undefined || agent === undefined) return draft;
  const clause = [...children, ...tree.children[agent]!].find((child) => child > agent && saysThat(view, child));
  if (clause === undefined) return draft;
  const that = tree.firsts[clause]!;
  const { source } = draft;
  const isRead = draft.content.some(([start]) => firstTokenAt(doc, start) >= that);
  const isHearers = source !== null && source.first <= hearer && hearer < source.last;
  const isSpokenTo = ([start]: Span) => firstTokenAt(doc, start) <= hearer;
  if (isRead && !isHearers && !draft.content.some(isSpokenTo)) return draft;
  return {
    ...draft,
    source: { ...phraseOf(view, agent), doubt: null },
    content: isRead ? draft.content.filter((span) => !isSpokenTo(span)) : contentSpans(view, that + 1, tree.lasts[clause]!),
    addressee: { first: tree.firsts[hearer]!, last: hearer + 1 },
    doubts: [...draft.doubts, "who tells whom was read by the tree alone"],
  };
}

/** Whether a clause opens with "that" and has a subject behind it, whatever the tree calls it. */
function saysThat({ tree, words }: View, clause: number): boolean {
  const first = tree.firsts[clause]!;
  return words[first] === "that" && tree.children[clause]!.some((child) => child > first && tree.relations[child]!.startsWith("nsubj"));
}
