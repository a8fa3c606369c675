import type { View } from "../view.ts";
import type { Refiner } from "./refiner.ts";

/** Words before a subject after which its verb is supposed or asked about, not told. */
const SUPPOSED = /^(?:if|unless|whether|suppose|how|why)$/;
/** Verbs before a cue after which nobody has said anything yet. */
const POSSIBLE = /^(?:can|could|may|might|should|must|ought)$/;

/** "If Roe said that …", "it can say that …": what is supposed or only possible was not said, and is no statement. */
export const asserted: Refiner = {
  name: "asserted",
  refine({ words }: View, drafts) {
    return drafts.filter(({ source, cue, rule }) => {
      if (!cue || rule.startsWith("quotation before") || /^(?:silence|left open)/.test(rule)) return true;
      const first = source ? Math.min(source.first, cue.first) : -1;
      const supposed = source !== null && (SUPPOSED.test(words[first - 1] ?? "") || SUPPOSED.test(words[first]!));
      return !supposed && !(cue.cue.plain && POSSIBLE.test(words[cue.head - 1] ?? ""));
    });
  },
};
