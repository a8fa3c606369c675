import type { Draft } from "../draft.ts";
import { contentSpans } from "../extract/content-bounds.ts";
import { firstTokenAt, type View } from "../view.ts";
import type { Refiner } from "./refiner.ts";

/** Nouns for what is said. */
const SAID =
  /^(?:promise|pledge|vow|assurance|denial|warning|threat|demand|call|appeal|apology|charge|accusation|claim|answer|reply|response|statement|message|offer|point|argument|position|line|words|remark|advice|lesson)s?$/;
/** The most tokens between a cue and the colon. */
const LONGEST = 8;

/** "Lusk repeated the promise in public: “We will leave it alone”": what was said is what stands behind the colon; the noun before it says what that is. */
export const afterColon: Refiner = {
  name: "after a colon",
  refine: (view, drafts) => drafts.map((draft) => cut(view, draft)),
};

function cut(view: View, draft: Draft): Draft {
  const { cue, content } = draft;
  const [span] = content;
  if (!cue || !span || content.length > 1) return draft;
  const [first, last] = [firstTokenAt(view.doc, span[0]), firstTokenAt(view.doc, span[1])];
  if (first < cue.last || first - cue.last > 1) return draft;
  let colon = first;
  while (colon - first <= LONGEST && view.words[colon] !== ":") colon++;
  if (view.words[colon] !== ":" || colon + 1 >= last) return draft;
  const quotation = view.quotationAt[colon + 1]!;
  const isQuoted = quotation >= 0 && view.quotationAt[colon]! !== quotation && view.quotationAt[last - 1] === quotation;
  if (!isQuoted || !view.words.slice(first, colon).some((word) => SAID.test(word))) return draft;
  return { ...draft, content: contentSpans(view, colon + 1, last) };
}
