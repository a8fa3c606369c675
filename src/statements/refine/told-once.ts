import type { Draft } from "../draft.ts";
import { spanOf, type View } from "../view.ts";
import type { Refiner } from "./refiner.ts";

/**
 * "Roe said she could not comment": what the speaker says of his own silence is told once, as what he said. And "asked whether …, Roe declined": a question that
 * nobody is named for is no statement beside its answer; where the answer's words do not say to what, it was to this.
 */
export const toldOnce: Refiner = {
  name: "told once",
  refine(view, drafts) {
    const bySentence = Map.groupBy(drafts, ({ sentence }) => sentence);
    return drafts.flatMap((draft) => {
      const beside = bySentence.get(draft.sentence) ?? [];
      if (
        isOwnSilence(view, draft, beside) ||
        (isQuestion(view, draft) && beside.some((other) => other !== draft && isAnswer(view, other)))
      )
        return [];
      const asked = draft.content.length === 0 && isAnswer(view, draft) ? beside.find((other) => isQuestion(view, other)) : undefined;
      return [asked ? { ...draft, content: asked.content } : draft];
    });
  },
};

const SILENCE = /^(?:silence|left open)/;

/** Whether a silence is told inside of what a pronoun's speaker says: "he said he could not comment". */
function isOwnSilence(view: View, { rule, source, cue }: Draft, beside: readonly Draft[]): boolean {
  if (!SILENCE.test(rule) || cue === null || source === null || source.last - source.first > 1) return false;
  if (!/^(?:he|she|it|they|i|we)$/.test(view.words[source.first]!)) return false;
  const [start, end] = spanOf(view, cue);
  return beside.some(
    (other) =>
      other.cue !== cue &&
      other.source !== null &&
      other.cue?.cue.plain === true &&
      other.content.some(([from, to]) => from <= start && end <= to),
  );
}

/** "Asked whether", "in response to questions about": a question for which nobody is named. */
function isQuestion({ words, tree }: View, { source, cue }: Draft): boolean {
  if (source !== null || cue === null) return false;
  const word = words[cue.head]!;
  return (
    /^(?:asked|pressed|questioned|quizzed)$/.test(word) || (/^(?:questions?|queries|query)$/.test(word) && tree.upos[cue.head] === "NOUN")
  );
}

/** Whether a draft with somebody named for it is what its sentence says. */
function isAnswer({ tree }: View, { source, cue }: Draft): boolean {
  return source !== null && cue !== null && /^(?:root|conj|parataxis)$/.test(tree.relations[cue.head]! || "root");
}
