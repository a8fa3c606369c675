import { type Span, slice } from "../../record/span.ts";
import type { Draft } from "../draft.ts";
import { spanOf, type View } from "../view.ts";
import type { Refiner } from "./refiner.ts";

/** "A assured B that C, two officials said": the tag at the end belongs to the whole and not to the content of the inner statement. */
export const trailingTag: Refiner = {
  name: "trailing tag",
  refine(view, drafts) {
    const inSentence = Map.groupBy(drafts, ({ sentence }) => sentence);
    return drafts.map((draft) => inSentence.get(draft.sentence)!.reduce((inner, outer) => withoutTag(view, inner, outer), draft));
  },
};

function withoutTag(view: View, inner: Draft, outer: Draft): Draft {
  if (inner === outer || !inner.cue || !outer.cue || !outer.source) return inner;
  const cue = spanOf(view, inner.cue);
  if (!outer.content.some(([start, end]) => start <= cue[0] && cue[1] <= end)) return inner;
  const tag = Math.min(spanOf(view, outer.source)[0], spanOf(view, outer.cue)[0]);
  if (outer.content.some(([, end]) => end > tag)) return inner;
  return {
    ...inner,
    content: inner.content.flatMap(([start, end]): Span[] => (end <= tag ? [[start, end]] : start >= tag ? [] : ended(view, [start, tag]))),
  };
}

/** The span without the comma and white space at its end. */
function ended({ text }: View, span: Span): Span[] {
  const words = slice(text, span).trimEnd().replace(/,$/, "").trimEnd();
  return words === "" ? [] : [[span[0], span[0] + words.length]];
}
