import type { Draft } from "../draft.ts";
import { contentSpans } from "../extract/content-bounds.ts";
import { type Condition, conditionsOf } from "../sourcing/anonymity.ts";
import { firstTokenAt, type View } from "../view.ts";
import type { Refiner } from "./refiner.ts";

/**
 * "Lusk gave her word, two officials said on condition of anonymity because they may not speak": why somebody is not named is not what he said. That is the clause that the cue
 * has for its object ("… said on condition of anonymity because it is secret that the intruders stayed"), else what stands before the comma in front of him.
 */
export const reasonForAnonymity: Refiner = {
  name: "reason for anonymity",
  refine(view, drafts) {
    const conditions = conditionsOf(view);
    if (conditions.size === 0) return [...drafts];
    return drafts.flatMap((draft) => {
      const condition = conditions.get(draft.sentence);
      return condition ? mended(view, draft, condition) : [draft];
    });
  },
};

function mended(view: View, draft: Draft, condition: Condition): Draft[] {
  const { source, cue, content } = draft;
  const [span] = content;
  // "They spoke on condition of anonymity to | discuss | secret papers".
  if (cue && !cue.cue.plain && view.words[cue.head - 1] === "to" && isInside(view, cue.first, condition)) return [];
  if (!source || !cue?.cue.plain || !span || span[0] < condition.at || span[0] > condition.span[1]) return [draft];
  // "…, who asked not to be named": no telling of its own.
  if (/^(?:who|which)$/.test(view.words[source.first]!)) return [draft];
  const { first } = view.doc.sentences[draft.sentence]!;
  const end = firstTokenAt(view.doc, content.at(-1)![1]);
  const that = complementizer(view, cue.head, firstTokenAt(view.doc, span[0]), end);
  const found =
    that >= 0
      ? contentSpans(view, that + 1, end)
      : view.words[source.first - 1] === "," && source.first - 1 > first
        ? contentSpans(view, first, source.first - 1)
        : [];
  return found.length === 0 ? [] : [{ ...draft, rule: "told by somebody who is not to be named", content: found, doubts: [] }];
}

function isInside({ doc }: View, token: number, { at, span }: Condition): boolean {
  const { start } = doc.tokens[token]!;
  return at < start && span[0] <= start && start < span[1];
}

/** Words after which a "that" belongs to the reason: "because it feared that …". */
const OF_REASON = /(?:ed|s|fact|so|concern|clear|known|likely|rules?)$/;

/** The "that" of what was said behind a reason: of the clause that the cue has for its object, else the first that no word of the reason asks for; -1 where there is none. */
function complementizer({ tree, words }: View, cue: number, from: number, end: number): number {
  for (let at = from + 2; at < end; at++) {
    if (words[at] !== "that" || !/^(?:mark|det|obj|nsubj)/.test(tree.relations[at]!)) continue;
    const clause = tree.heads[at]!;
    if (tree.relations[clause] === "ccomp" && tree.heads[clause] === cue) return at;
    if (tree.relations[at] === "mark" && !OF_REASON.test(words[at - 1]!)) return at;
  }
  return -1;
}
