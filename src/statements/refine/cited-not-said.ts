import type { Draft } from "../draft.ts";
import { headsOf } from "../speakers/phrase-head.ts";
import { firstTokenAt, type View } from "../view.ts";
import type { Refiner } from "./refiner.ts";

/** "The Herald reports, citing a letter from the commissioner": on whose word one tells is a link of the chain, and nothing that one says. */
export const citedNotSaid: Refiner = {
  name: "cited, not said",
  refine: (view, drafts) => drafts.filter((draft) => !isCited(view, draft)),
};

function isCited(view: View, { cue, content }: Draft): boolean {
  const [span, ...others] = content;
  if (!cue || !span || others.length > 0 || !/^(?:citing|quoting)$/.test(view.words[cue.head]!)) return false;
  const [first, last] = [firstTokenAt(view.doc, span[0]), firstTokenAt(view.doc, span[1])];
  if (first < cue.last || first - cue.last > 1 || view.quotationAt[first]! >= 0) return false;
  // What a clause tells besides is told: "citing a report that the port was shut".
  for (let at = first; at < last; at++) if (/^(?:VBZ|VBD|VBP|MD)$/.test(view.tree.xpos[at]!)) return false;
  const [head] = headsOf(view, { first, last });
  return head !== undefined && (head.type === "name" || (head.type === "noun" && head.kind !== "unknown"));
}
