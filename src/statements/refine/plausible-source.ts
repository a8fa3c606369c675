import type { Draft } from "../draft.ts";
import { TRANSCRIPT } from "../extract/transcript.ts";
import { headsOf } from "../speakers/phrase-head.ts";
import type { View } from "../view.ts";
import type { Refiner } from "./refiner.ts";

/** "We" and "I" outside of quotation marks are a voice that is not marked, not a source. Who is no known kind of speaker speaks only where a plain cue stands beside a quotation or before "that". */
export const plausibleSource: Refiner = {
  name: "plausible source",
  refine(view, drafts) {
    return drafts.filter((draft) => draft.source === null || draft.rule === TRANSCRIPT || isPlausible(view, draft));
  },
};

function isPlausible(view: View, { source, cue, rule }: Draft): boolean {
  const [head] = headsOf(view, source!);
  if (!head) return false;
  if (head.type === "pronoun")
    return (
      !/^(?:the|a|an|this|that|these|those|his|her|its|their|our|my|we|i|you)$/.test(head.word) ||
      (/^(?:we|i)$/.test(head.word) && rule.startsWith("quotation"))
    );
  if (head.type === "name") return view.doc.names[head.name]!.class !== "place" || rule.startsWith("quotation");
  return (
    head.kind !== "unknown" ||
    (cue?.cue.plain === true &&
      (rule.startsWith("quotation") || rule.startsWith("that-clause") || head.plural || /^(?:say|tell)$/.test(cue.cue.lemma)))
  );
}
