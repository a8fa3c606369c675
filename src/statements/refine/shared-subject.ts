import type { Draft } from "../draft.ts";
import type { Refiner } from "./refiner.ts";

/** "Roe said A, adding B" and "Roe said A but declined to say B": what has no subject of its own has the one before it in the sentence. */
export const sharedSubject: Refiner = {
  name: "shared subject",
  refine(_, drafts) {
    let last: Draft | null = null;
    return drafts.flatMap((draft) => {
      const shared = last?.sentence === draft.sentence ? withSubjectOf(last, draft) : draft;
      if (shared.source !== null) last = shared;
      return shared.source !== null || shared.content.length > 0 ? [shared] : [];
    });
  },
};

function withSubjectOf(before: Draft, draft: Draft): Draft {
  const coordinated = draft.doubts.some((doubt) => doubt.startsWith("subject of an earlier verb"));
  if (!draft.cue || !before.cue || before.cue.head >= draft.cue.head || (draft.source !== null && !coordinated)) return draft;
  const doubts = draft.doubts.filter((doubt) => !/^(?:speaker is the subject|subject of an earlier verb)/.test(doubt));
  return { ...draft, source: before.source, utterance: before.utterance, doubts };
}
