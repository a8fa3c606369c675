import { afterDateline } from "../phrase/index.ts";
import { firstTokenAt, type View } from "../view.ts";
import type { Refiner } from "./refiner.ts";

/** "TARSK, May 3 -- Varenia had no part in it, the embassy said": where and when a report was filed is no part of what was said. */
export const withoutDateline: Refiner = {
  name: "without dateline",
  refine: (view, drafts) =>
    drafts.map((draft) => ({
      ...draft,
      content: draft.content.map(([start, end]) => [behind(view, draft.sentence, start, end), end] as const),
    })),
};

function behind(view: View, sentence: number, start: number, end: number): number {
  const { doc } = view;
  const { first } = doc.sentences[sentence]!;
  if (doc.tokens[first]?.start !== start) return start;
  return doc.tokens[afterDateline(view, first, firstTokenAt(doc, end))]!.start;
}
