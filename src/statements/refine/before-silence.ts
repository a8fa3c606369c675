import type { Span } from "../../record/span.ts";
import type { Draft } from "../draft.ts";
import { COORDINATORS, MID_ADVERBS } from "../lexicon/function-words.ts";
import type { View } from "../view.ts";
import type { Refiner } from "./refiner.ts";

/** Doubt of a draft whose subject stands before an earlier verb. */
const SHARED = "subject of an earlier verb in the sentence";

/** "Roe confirmed A but declined to say B", "she said A, and the ministry did not reply": what somebody would not say is told by whoever writes, and is no part of what was said. */
export const beforeSilence: Refiner = {
  name: "before silence",
  refine(view, drafts) {
    const silences = Map.groupBy(
      drafts.filter((draft) => draft.cue !== null && (draft.source === null || draft.doubts.includes(SHARED) || isJoined(view, draft))),
      ({ sentence }) => sentence,
    );
    return drafts.map((draft) => (silences.get(draft.sentence) ?? []).reduce((cut, silence) => before(view, cut, silence), draft));
  },
};

/** Whether a silence is joined as a clause of its own: ", and she did not rule out". */
function isJoined({ words, quotationAt }: View, { rule, source, cue }: Draft): boolean {
  if (!/^(?:silence|left open)/.test(rule) || source === null || source.last !== cue!.first || quotationAt[source.first]! >= 0)
    return false;
  return words[source.first - 2] === "," && COORDINATORS.has(words[source.first - 1]!);
}

function before(view: View, draft: Draft, { source, cue }: Draft): Draft {
  const { doc, words } = view;
  if (draft.cue === null || draft.cue === cue || draft.cue.head >= cue!.first) return draft;
  const from = source !== null && source.last === cue!.first ? source.first : cue!.first;
  let last = from;
  while (last > draft.cue.last && (COORDINATORS.has(words[last - 1]!) || MID_ADVERBS.has(words[last - 1]!) || words[last - 1] === ","))
    last--;
  const at = doc.tokens[last]!.start;
  if (last === from || !draft.content.some(([start, end]) => start < at && at < end)) return draft;
  const end = doc.tokens[last - 1]!.end;
  return { ...draft, content: draft.content.flatMap(([start, to]): Span[] => (start >= at ? [] : [[start, Math.min(to, end)]])) };
}
