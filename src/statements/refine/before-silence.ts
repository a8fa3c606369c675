import type { Span } from "../../record/span.ts";
import type { Draft } from "../draft.ts";
import { COORDINATORS, MID_ADVERBS } from "../lexicon/function-words.ts";
import type { View } from "../view.ts";
import type { Refiner } from "./refiner.ts";

/** Doubt of a draft whose subject stands before an earlier verb. */
const SHARED = "subject of an earlier verb in the sentence";

/** "Roe confirmed A but declined to say B": what the same speaker would not say is no part of what was said. */
export const beforeSilence: Refiner = {
  name: "before silence",
  refine(view, drafts) {
    const silences = Map.groupBy(
      drafts.filter(({ source, cue, doubts }) => cue !== null && (source === null || doubts.includes(SHARED))),
      ({ sentence }) => sentence,
    );
    return drafts.map((draft) => (silences.get(draft.sentence) ?? []).reduce((cut, silence) => before(view, cut, silence), draft));
  },
};

function before({ doc, words }: View, draft: Draft, { cue }: Draft): Draft {
  if (draft.cue === null || draft.cue === cue || draft.cue.head >= cue!.first) return draft;
  let last = cue!.first;
  while (last > draft.cue.last && (COORDINATORS.has(words[last - 1]!) || MID_ADVERBS.has(words[last - 1]!) || words[last - 1] === ","))
    last--;
  const at = doc.tokens[last]!.start;
  if (last === cue!.first || !draft.content.some(([start, end]) => start < at && at < end)) return draft;
  const end = doc.tokens[last - 1]!.end;
  return { ...draft, content: draft.content.flatMap(([from, to]): Span[] => (from >= at ? [] : [[from, Math.min(to, end)]])) };
}
