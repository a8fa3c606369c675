import type { Draft } from "../draft.ts";
import { contentSpans } from "../extract/content-bounds.ts";
import { firstTokenAt, type View } from "../view.ts";
import type { Refiner } from "./refiner.ts";

/** How many tokens behind a cue, for whom it was told to and when, the comma stands at most. */
const REACH = 8;

/**
 * "The signals, he told parliament, came from the exclave": a clause that a telling parts between its subject and its verb is what was said, both parts of it. Where one
 * of them was not found it is put to the other, and never sure.
 */
export const partedClause: Refiner = {
  name: "parted clause",
  refine: (view, drafts) => drafts.map((draft) => whole(view, draft, drafts)),
};

function whole(view: View, draft: Draft, drafts: readonly Draft[]): Draft {
  const { source, cue, content } = draft;
  if (!source || !cue?.cue.plain || content.length !== 1 || source.first > cue.first) return draft;
  const { first, last } = view.doc.sentences[draft.sentence]!;
  const close = closingComma(view, cue.last, last);
  if (view.words[source.first - 1] !== "," || close < 0 || source.first - 1 <= first || close + 1 >= last) return draft;
  if (!isParted(view, { first, last }, source.first - 1, close) || isToldElsewhere(view, drafts, draft)) return draft;
  const quoted = view.quotationAt.subarray(first, last).some((quotation) => quotation >= 0);
  const [start, end] = content[0]!;
  const [from, to] = [firstTokenAt(view.doc, start), firstTokenAt(view.doc, end)];
  if (quoted || from < first || to > last) return draft;
  const before = from < source.first ? content : contentSpans(view, first, source.first - 1);
  const behind = to > close ? content : contentSpans(view, close + 1, last - (/^[.!?]$/.test(view.words[last - 1]!) ? 1 : 0));
  if (before === behind || before.length === 0 || behind.length === 0) return draft;
  return {
    ...draft,
    content: [...before, ...behind],
    doubts: [...draft.doubts, "the clause is parted by who told it, and one part of it was not found"],
  };
}

/** The comma that closes a telling put into a clause; -1 where there is none near. */
function closingComma({ words }: View, from: number, last: number): number {
  for (let at = from; at < Math.min(last, from + REACH); at++) if (words[at] === ",") return at;
  return -1;
}

/** Whether a subject before a telling has its verb behind it, or what stands behind it begins with a verb that has no other subject. */
function isParted({ tree }: View, { first, last }: { first: number; last: number }, open: number, close: number): boolean {
  for (let at = first; at < open; at++) {
    const verb = tree.heads[at]!;
    if (/^nsubj/.test(tree.relations[at]!) && verb > close && verb < last) return true;
  }
  const opens = /^(?:VBD|VBZ|VBP|MD)$/.test(tree.xpos[close + 1]!) && tree.relations[close + 1] !== "conj";
  return opens && /^nsubj/.test(tree.relations[open - 1]!);
}

/** Whether another telling of the sentence has its own share of the words. */
function isToldElsewhere({ sentenceAt }: View, drafts: readonly Draft[], draft: Draft): boolean {
  return drafts.some((other) => other !== draft && other.cue && sentenceAt[other.cue.head] === draft.sentence);
}
