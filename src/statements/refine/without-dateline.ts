import type { Draft } from "../draft.ts";
import { afterDateline, phraseBefore } from "../phrase/index.ts";
import { firstTokenAt, type View } from "../view.ts";
import type { Refiner } from "./refiner.ts";

/** "TARSK, May 3 -- Varenia had no part in it, the embassy said": where and when a report was filed is no part of what was said, nor of who said it. */
export const withoutDateline: Refiner = {
  name: "without dateline",
  refine: (view, drafts) =>
    drafts.map((draft) => ({
      ...draft,
      source: sourceBehind(view, draft),
      content: draft.content.map(([start, end]) => [behind(view, draft.sentence, start, end), end] as const),
    })),
};

function behind(view: View, sentence: number, start: number, end: number): number {
  const { doc } = view;
  const { first } = doc.sentences[sentence]!;
  if (doc.tokens[first]?.start !== start) return start;
  return doc.tokens[afterDateline(view, first, firstTokenAt(doc, end))]!.start;
}

/** A source without the dateline that it begins with; one that lies in the dateline is the phrase between that and its cue. */
function sourceBehind(view: View, { source, cue, sentence }: Draft): Draft["source"] {
  if (source === null || cue === null) return source;
  const { first, last } = view.doc.sentences[sentence]!;
  const from = afterDateline(view, first, last);
  if (source.first < first || source.first >= from) return source;
  if (source.last > from) return { ...source, first: from };
  return cue.first > from ? (phraseBefore(view, cue.first, from) ?? source) : source;
}
