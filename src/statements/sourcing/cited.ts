import type { Draft } from "../draft.ts";
import { headsOf } from "../speakers/phrase-head.ts";
import type { Range, View } from "../view.ts";

/** How far after a cue its "citing" is looked for, and how long the phrase after it may be, in tokens. */
const WITHIN = 40;
const LONGEST = 16;

/** "the Harbour Wire reported, citing two officials": the phrase of those on whose word an outlet tells; null where there is none. */
export function citedBy(view: View, { cue, sentence }: Draft): Range | null {
  if (!cue) return null;
  const end = Math.min(view.doc.sentences[sentence]!.last, cue.last + WITHIN);
  for (let at = cue.last; at < end; at++) {
    if (view.quotationAt[at]! >= 0 || !/^(?:citing|quoting)$/.test(view.words[at]!)) continue;
    let last = at + 1;
    while (
      last < end &&
      last - at <= LONGEST &&
      (view.nameAt[last]! >= 0 || !/^(?:[,.;:—–]|that|who|which|as|said|told)$/.test(view.words[last]!)) &&
      view.quotationAt[last]! < 0
    )
      last++;
    const range = { first: at + 1, last };
    const [head] = last > at + 1 ? headsOf(view, range) : [];
    return head && (head.type === "name" || (head.type === "noun" && head.kind !== "unknown")) ? range : null;
  }
  return null;
}
