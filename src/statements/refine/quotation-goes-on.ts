import { overlap } from "../../record/span.ts";
import type { Draft } from "../draft.ts";
import { quotedSpans } from "../extract/content-after.ts";
import { firstTokenAt, isStory, type View } from "../view.ts";
import type { Refiner } from "./refiner.ts";

/** The fewest tokens of a quotation that can be a statement without a cue of its own. */
const SHORTEST_SPEECH = 5;

/**
 * `"A," Roe said. "B."`: a quotation that begins right after a tag belongs to it. A paragraph that opens with a quotation and has
 * no cue goes on in the voice of the paragraph before, which is inferred, never sure.
 */
export const quotationGoesOn: Refiner = {
  name: "quotation goes on",
  refine(view, drafts) {
    const refined = [...drafts];
    for (const index of view.doc.quotations.keys()) {
      if (view.doc.quotations[index]!.within !== null || isClaimed(view, refined, index)) continue;
      const { outer } = view.doc.quotations[index]!;
      const first = firstTokenAt(view.doc, outer[0]);
      const sentence = view.sentenceAt[first] ?? -1;
      if (sentence < 0 || !isStory(view, sentence)) continue;
      const joined = afterTag(view, refined, first);
      if (joined >= 0) {
        const draft = refined[joined]!;
        refined[joined] = { ...draft, content: [...draft.content, ...quotedSpans(view, index)].sort(([one], [other]) => one - other) };
        continue;
      }
      const orphan = orphaned(view, refined, index, first, sentence);
      if (orphan) refined.push(orphan);
    }
    return refined.sort((one, other) => one.sentence - other.sentence || position(one) - position(other));
  },
};

function position({ cue, content }: Draft): number {
  return cue?.head ?? content[0]?.[0] ?? 0;
}

function isClaimed(view: View, drafts: readonly Draft[], index: number): boolean {
  const { segments } = view.doc.quotations[index]!;
  return drafts.some(({ content }) => content.some((span) => segments.some((segment) => overlap(span, segment))));
}

/** The draft whose tag ends right before a quotation, or -1: `"A," Roe said, "B"` and `"A," Roe said on Monday. "B"`. */
function afterTag(view: View, drafts: readonly Draft[], first: number): number {
  let before = first - 1;
  while (before >= 0 && /^[.,;:]$/.test(view.words[before]!) && view.quotationAt[before]! < 0) before--;
  if (before < 0 || view.quotationAt[before]! >= 0) return -1;
  const sentence = view.sentenceAt[before]!;
  if (view.blockOf[sentence] !== view.blockOf[view.sentenceAt[first]!]) return -1;
  return drafts.findLastIndex(
    (draft) => draft.sentence === sentence && draft.cue !== null && saidInQuotes(view, draft) && endsBefore(draft, before, view),
  );
}

function saidInQuotes(view: View, { content }: Draft): boolean {
  return content.some(([start]) => view.quotationAt[firstTokenAt(view.doc, start)]! >= 0);
}

/** Whether nothing but the tag (source, cue, addressee, occasion, time) stands between a draft's quotation and a token. */
function endsBefore({ cue, content }: Draft, token: number, view: View): boolean {
  const end = Math.max(...content.map(([, to]) => to));
  return cue!.head <= token && end <= view.doc.tokens[cue!.head]!.start;
}

function orphaned(view: View, drafts: readonly Draft[], index: number, first: number, sentence: number): Draft | null {
  const block = view.blockOf[sentence]!;
  const length = firstTokenAt(view.doc, view.doc.quotations[index]!.outer[1]) - first;
  if (length < SHORTEST_SPEECH || view.doc.tokens[first]!.start !== view.article.blocks[block]!.span[0]) return null;
  const before = drafts.findLast((draft) => position(draft) >= 0 && blockBefore(view, draft.sentence, block) && saidInQuotes(view, draft));
  if (!before) return null;
  return {
    rule: "quotation without a cue, after one in the paragraph before",
    source: null,
    cue: null,
    content: quotedSpans(view, index),
    addressee: null,
    occasion: null,
    utterance: before.utterance,
    sentence,
    doubts: ["no cue in its own paragraph"],
  };
}

/** Whether a sentence stands in the last body block before `block`. */
function blockBefore(view: View, sentence: number, block: number): boolean {
  const own = view.blockOf[sentence]!;
  for (let at = block - 1; at > own; at--) if (view.article.blocks[at]!.kind === "body") return false;
  return own >= 0 && own < block;
}
