import type { Draft } from "../draft.ts";
import { contentSpans } from "../extract/content-bounds.ts";
import { firstTokenAt, type View } from "../view.ts";
import type { Refiner } from "./refiner.ts";

/** Tags of words that no phrase ends with, where another word follows at once. */
const OPEN = /^(?:DT|IN|TO|PRP\$|CC|MD|WDT|WP|WP\$|WRB)$/;
/** Tags of words that go with the noun behind them. */
const BEFORE_NOUN = /^(?:JJ|JJR|JJS|CD|VBG|NNP?|NNPS)$/;
const NOUN = /^NN/;

/**
 * "The firm said | it found the hole, and checks in early | May showed more": a content that breaks off within a phrase, or at a subject whose verb follows, goes on to the
 * end of its clause, before whatever else the sentence tells. Never sure.
 */
export const wholeClause: Refiner = {
  name: "whole clause",
  refine(view, drafts) {
    return drafts.map((draft) => gone(view, draft));
  },
};

function gone(view: View, draft: Draft): Draft {
  const { doc, quotationAt, sentenceAt, tree, words } = view;
  const { cue, source, content } = draft;
  const span = content.at(-1);
  if (!cue || !span) return draft;
  const first = firstTokenAt(doc, span[0]);
  const last = firstTokenAt(doc, span[1]);
  const end = doc.sentences[sentenceAt[first] ?? -1]?.last ?? 0;
  if (last >= end || last <= first || first <= cue.head || quotationAt[last - 1]! >= 0 || !/^[\p{L}\p{N}]/u.test(words[last]!))
    return draft;
  if (source && source.first >= last) return draft;
  const subject = subjectCut(view, first, last);
  if (subject < 0 && !isBrokenOff(view, last)) return draft;
  const reach = subject < 0 ? clauseEnd(view, last, end) : Math.max(last, tree.lasts[tree.heads[subject]!]!);
  let to = last;
  while (to < Math.min(reach, end) && quotationAt[to]! < 0 && !/^[;:—–]$/.test(words[to]!)) to++;
  const spans = contentSpans(view, first, to);
  return {
    ...draft,
    content: [...content.slice(0, -1), ...spans],
    doubts: [...draft.doubts, "what was said was found in part and drawn out to its clause"],
  };
}

/** Whether the words before and at a token are of one phrase. */
function isBrokenOff({ tree, nameAt }: View, last: number): boolean {
  const [before, after] = [tree.xpos[last - 1]!, tree.xpos[last]!];
  if (nameAt[last]! >= 0 && nameAt[last] === nameAt[last - 1]) return true;
  if (OPEN.test(before) && !/^(?:IN|CC|,)$/.test(after)) return true;
  return (
    BEFORE_NOUN.test(before) &&
    NOUN.test(after) &&
    tree.heads[last - 1]! >= last &&
    /^(?:amod|compound|nummod)$/.test(tree.relations[last - 1]!)
  );
}

/** The subject that a content is, or ends with, where its verb is the first thing behind it; -1 where it is none. */
function subjectCut({ tree }: View, first: number, last: number): number {
  for (let at = first; at < last; at++) {
    const verb = tree.heads[at]!;
    if (verb < last || !/^nsubj/.test(tree.relations[at]!) || tree.lasts[at] !== last) continue;
    return tree.children[verb]!.every(
      (child) => child < last || child > verb || /^(?:aux|advmod|cop|aux:pass)$/.test(tree.relations[child]!),
    )
      ? at
      : -1;
  }
  return -1;
}

/** Where the clause ends that holds a token: the end of the highest subtree that holds it and begins in front of it, below the sentence's own verb. */
function clauseEnd({ tree }: View, at: number, end: number): number {
  let high = at;
  for (let steps = 0; steps < 20; steps++) {
    const head = tree.heads[high]!;
    if (head < 0) return end;
    if (/^(?:ccomp|advcl|acl|acl:relcl|parataxis|conj)$/.test(tree.relations[high]!)) return tree.lasts[high]!;
    high = head;
  }
  return end;
}
