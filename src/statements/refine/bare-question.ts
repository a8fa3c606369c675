import type { Draft } from "../draft.ts";
import { firstTokenAt, type View } from "../view.ts";
import type { Refiner } from "./refiner.ts";

/** "They have not said why, and have asked people to wait": a question of one word ends with it, and what comes behind "and" or "but" was done beside. */
export const bareQuestion: Refiner = {
  name: "bare question",
  refine: (view, drafts) => drafts.map((draft) => ended(view, draft)),
};

function ended(view: View, draft: Draft): Draft {
  const { doc, words, quotationAt } = view;
  const [span, ...others] = draft.content;
  if (!span || others.length > 0 || !draft.cue) return draft;
  const at = firstTokenAt(doc, span[0]);
  if (at < draft.cue.last || quotationAt[at]! >= 0 || !/^(?:why|how|when|where)$/.test(words[at]!)) return draft;
  const next = words[at + 1] === "," ? at + 2 : at + 1;
  const goesOn =
    /^(?:and|but)$/.test(words[next] ?? "") && /^(?:has|have|had|is|are|was|were|will|would|did|does|do)$/.test(words[next + 1] ?? "");
  return goesOn && doc.tokens[next]!.start < span[1] ? { ...draft, content: [[span[0], doc.tokens[at]!.end]] } : draft;
}
