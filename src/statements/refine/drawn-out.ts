import type { Draft } from "../draft.ts";
import { firstTokenAt, spanOf, type View } from "../view.ts";
import type { Refiner } from "./refiner.ts";

/** What may stand before the first word of a content inside its sentence. */
const OPENS = /^(?:[,;:—–-]|--|and|but|or|so|yet|that)$/;

/**
 * "An update to a plug-in let a group read mail, the firm said": a content that begins or ends in the middle of a phrase, where who told it stands
 * behind the comma at the end, is the whole of what stands before that comma.
 */
export const drawnOut: Refiner = {
  name: "drawn out",
  refine: (view, drafts) => drafts.map((draft) => drawn(view, draft)),
};

function drawn(view: View, draft: Draft): Draft {
  const { doc, words, quotationAt } = view;
  const { cue, source, content } = draft;
  const [span] = content;
  if (cue === null || source === null || !span || content.length > 1) return draft;
  const sentence = doc.sentences[draft.sentence]!;
  const tag = Math.min(cue.first, source.first);
  const [first, last] = [firstTokenAt(doc, span[0]), firstTokenAt(doc, span[1])];
  if (first < sentence.first || last > tag - 1 || words[tag - 1] !== "," || tag - 1 <= sentence.first) return draft;
  if (quotationAt.subarray(sentence.first, tag).some((quotation) => quotation >= 0)) return draft;
  const from = first > sentence.first && !OPENS.test(words[first - 1]!) ? sentence.first : first;
  const to = last < tag - 1 && /^[\p{L}\p{N}]/u.test(words[last]!) ? tag - 1 : last;
  if (from === first && to === last) return draft;
  const [start, end] = spanOf(view, { first: from, last: to });
  return { ...draft, content: [[start, end]], doubts: [...draft.doubts, "what was said was found in part and drawn out to its sentence"] };
}
