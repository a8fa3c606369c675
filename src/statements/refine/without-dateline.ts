import type { Draft } from "../draft.ts";
import { contentSpans } from "../extract/content-bounds.ts";
import { afterDateline, phraseBefore } from "../phrase/index.ts";
import { firstTokenAt, type View } from "../view.ts";
import type { Refiner } from "./refiner.ts";

/** "TARSK, May 3 -- Varenia had no part in it, the embassy said": where and when a report was filed is no part of what was said, nor of who said it. */
export const withoutDateline: Refiner = {
  name: "without dateline",
  refine: (view, drafts) =>
    drafts
      .flatMap((draft) => outOfDateline(view, draft))
      .map((draft) => ({
        ...draft,
        source: sourceBehind(view, draft),
        content: draft.content.map(([start, end]) => [behind(view, draft.sentence, start, end), end] as const),
      })),
};

/** Of a dateline nothing was said: where that is all that was found, what stands between it and the comma before who told is, never surely. */
function outOfDateline(view: View, draft: Draft): Draft[] {
  const { source, content, sentence } = draft;
  const { first, last } = view.doc.sentences[sentence]!;
  const from = afterDateline(view, first, last);
  const isInside = content.length > 0 && content.every(([, end]) => end <= (view.doc.tokens[from]?.start ?? 0));
  if (from === first || !isInside || draft.content[0]![0] < view.doc.tokens[first]!.start) return [draft];
  if (!source || source.first - 1 <= from || view.words[source.first - 1] !== ",") return [];
  const found = contentSpans(view, from, source.first - 1);
  return [{ ...draft, content: found, doubts: [...draft.doubts, "only the dateline before what was said was found"] }];
}

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
