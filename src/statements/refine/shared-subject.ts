import type { Draft } from "../draft.ts";
import type { Refiner } from "./refiner.ts";

/** "Roe said A, adding B" and "Roe said A but declined to say B": what has no subject of its own has the one before it in the sentence. */
export const sharedSubject: Refiner = {
  name: "shared subject",
  refine(_, drafts) {
    const refined: Draft[] = [];
    for (const draft of drafts) {
      const before = refined.findLast(({ sentence, source }) => sentence === draft.sentence && source !== null);
      const coordinated = draft.doubts.some((doubt) => doubt.startsWith("subject of an earlier verb"));
      if (before && draft.cue && (draft.source === null || coordinated) && before.cue && before.cue.head < draft.cue.head)
        refined.push({
          ...draft,
          source: before.source,
          utterance: before.utterance,
          doubts: draft.doubts.filter((doubt) => !/^(?:speaker is the subject|subject of an earlier verb)/.test(doubt)),
        });
      else if (draft.source !== null || draft.content.length > 0) refined.push(draft);
    }
    return refined;
  },
};
