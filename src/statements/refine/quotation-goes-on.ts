import { bySpan, type Span } from "../../record/span.ts";
import type { Draft } from "../draft.ts";
import { quotedSpans } from "../extract/content-bounds.ts";
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
    const claimed = new Uint8Array(view.doc.tokens.length);
    for (const { content } of refined) claim(view, claimed, content);
    const places = placesOf(view, refined);
    for (const index of view.doc.quotations.keys()) {
      const { within, segments, outer } = view.doc.quotations[index]!;
      const first = firstTokenAt(view.doc, outer[0]);
      const sentence = view.sentenceAt[first] ?? -1;
      if (within !== null || sentence < 0 || !isStory(view, sentence) || isClaimed(view, claimed, segments)) continue;
      const content = quotedSpans(view, index);
      const joined = afterTag(view, refined, places, first);
      const orphan =
        joined < 0 ? (orphaned(view, refined, places, index, sentence) ?? alone(view, refined, places, index, sentence)) : null;
      if (joined >= 0) refined[joined] = { ...refined[joined]!, content: [...refined[joined]!.content, ...content].sort(bySpan) };
      if (orphan) places.lastInBlock.set(view.blockOf[sentence]!, refined.push(orphan) - 1);
      if (joined >= 0 || orphan) claim(view, claimed, content);
    }
    return refined.sort((one, other) => one.sentence - other.sentence || position(one) - position(other));
  },
};

/** Where drafts are found: those of a sentence, and of each block the last that quotes. */
interface Places {
  readonly inSentence: ReadonlyMap<number, readonly number[]>;
  readonly lastInBlock: Map<number, number>;
}

function placesOf(view: View, drafts: readonly Draft[]): Places {
  const inSentence = Map.groupBy(drafts.keys(), (index) => drafts[index]!.sentence);
  const lastInBlock = new Map<number, number>();
  for (const [index, draft] of drafts.entries()) if (saidInQuotes(view, draft)) lastInBlock.set(view.blockOf[draft.sentence]!, index);
  return { inSentence, lastInBlock };
}

function claim(view: View, claimed: Uint8Array, spans: readonly Span[]): void {
  for (const [start, end] of spans) claimed.fill(1, firstTokenAt(view.doc, start), firstTokenAt(view.doc, end));
}

function isClaimed(view: View, claimed: Uint8Array, spans: readonly Span[]): boolean {
  return spans.some(([start, end]) => claimed.subarray(firstTokenAt(view.doc, start), firstTokenAt(view.doc, end)).includes(1));
}

function position({ cue, content }: Draft): number {
  return cue?.head ?? content[0]?.[0] ?? 0;
}

/** The draft whose tag ends right before a quotation, or -1: `"A," Roe said, "B"` and `"A," Roe said on Monday. "B"`. */
function afterTag(view: View, drafts: readonly Draft[], places: Places, first: number): number {
  let before = first - 1;
  while (before >= 0 && /^[.,;:]$/.test(view.words[before]!) && view.quotationAt[before]! < 0) before--;
  if (before < 0 || view.quotationAt[before]! >= 0) return -1;
  const sentence = view.sentenceAt[before]!;
  if (view.blockOf[sentence] !== view.blockOf[view.sentenceAt[first]!]) return -1;
  return (
    (places.inSentence.get(sentence) ?? []).findLast(
      (index) => saidInQuotes(view, drafts[index]!) && endsBefore(view, drafts[index]!, before),
    ) ?? -1
  );
}

function saidInQuotes(view: View, { content }: Draft): boolean {
  return content.some(([start]) => view.quotationAt[firstTokenAt(view.doc, start)]! >= 0);
}

/** Whether nothing but the tag (source, cue, addressee, occasion, time) stands between a draft's quotation and a token. */
function endsBefore(view: View, { cue, content }: Draft, token: number): boolean {
  const end = Math.max(...content.map(([, to]) => to));
  return cue !== null && cue.head <= token && end <= view.doc.tokens[cue.head]!.start;
}

function orphaned(view: View, drafts: readonly Draft[], { lastInBlock }: Places, index: number, sentence: number): Draft | null {
  const { outer } = view.doc.quotations[index]!;
  const block = view.blockOf[sentence]!;
  const length = firstTokenAt(view.doc, outer[1]) - firstTokenAt(view.doc, outer[0]);
  if (length < SHORTEST_SPEECH || outer[0] !== view.article.blocks[block]!.span[0]) return null;
  const before = drafts[lastInBlock.get(bodyBefore(view, block)) ?? -1];
  if (!before) return null;
  return goneOn(view, before, index, sentence, {
    rule: "quotation without a cue, after one in the paragraph before",
    doubt: "no cue in its own paragraph",
  });
}

/** `Roe said that talks had begun. "We are waiting."`: a quotation that is a sentence by itself is of the one whom the sentence before tells of, if it is one alone. */
function alone(view: View, drafts: readonly Draft[], { inSentence }: Places, index: number, sentence: number): Draft | null {
  const { outer } = view.doc.quotations[index]!;
  const { first } = view.doc.sentences[sentence]!;
  const block = view.blockOf[sentence]!;
  const end = firstTokenAt(view.doc, outer[1] - 1) + 1;
  const closes = end >= view.words.length || view.sentenceAt[end] !== view.sentenceAt[end - 1];
  if (!closes || firstTokenAt(view.doc, outer[0]) !== first || sentence === 0 || view.blockOf[sentence - 1] !== block) return null;
  const told = (inSentence.get(sentence - 1) ?? []).map((other) => drafts[other]!).filter((draft) => isMain(view, draft));
  const [before, ...others] = told;
  if (!before || others.some((other) => other.source?.first !== before.source?.first)) return null;
  return goneOn(view, before, index, sentence, {
    rule: "quotation that is a sentence by itself, after one that tells what somebody said",
    doubt: "no cue in its own sentence",
  });
}

/** Whether a draft's cue is what its sentence says, and somebody is named for it. */
function isMain({ tree }: View, { source, cue }: Draft): boolean {
  return source !== null && cue !== null && (tree.heads[cue.head]! < 0 || /^(?:root|conj|parataxis)$/.test(tree.relations[cue.head]!));
}

function goneOn(view: View, before: Draft, index: number, sentence: number, { rule, doubt }: { rule: string; doubt: string }): Draft {
  return {
    rule,
    source: null,
    cue: null,
    content: quotedSpans(view, index),
    addressee: null,
    occasion: null,
    utterance: before.utterance,
    sentence,
    doubts: [doubt],
  };
}

/** The last body block before a block, or -1. */
function bodyBefore(view: View, block: number): number {
  let before = block - 1;
  while (before >= 0 && view.article.blocks[before]!.kind !== "body") before--;
  return before;
}
