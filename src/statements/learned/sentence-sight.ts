import type { View } from "../view.ts";
import type { Sight } from "./sight.ts";

/** What is known of a sentence before its tokens are looked at one by one. */
export interface SentenceSight {
  readonly first: number;
  readonly last: number;
  /** Of each token, the best rate before it and after it in the sentence; and the token that has the best rate of all. */
  readonly bestBefore: Uint8Array;
  readonly bestAfter: Uint8Array;
  readonly best: number;
  readonly quotations: number;
  /** The last token, or the one before closing marks, is a colon. */
  readonly colon: boolean;
  readonly opensQuoted: boolean;
  /** 0 the first block of the story, 1 the next few, 2 later. */
  readonly place: number;
}

/** Shorter sentences may repeat their words. */
const LONG = 60;
/** Of so many tokens of a long sentence one at least is a new word; of those of the longest in news it is every third. */
const REPEATED = 8;

/** Whether the words of a sentence vary as those of prose do. "said said said …" without end tells nothing, and trees of it cost much. */
export function varies({ doc, words }: View, sentence: number): boolean {
  const { first, last } = doc.sentences[sentence]!;
  return last - first < LONG || new Set(words.slice(first, last)).size * REPEATED >= last - first;
}

/** Looks a sentence over. */
export function overlook({ view, rate, quoted }: Sight, sentence: number): SentenceSight {
  const { first, last } = view.doc.sentences[sentence]!;
  const bestBefore = new Uint8Array(last - first);
  const bestAfter = new Uint8Array(last - first);
  let best = 0;
  let quotations = 0;
  for (let at = first; at < last; at++) {
    bestBefore[at - first] = best;
    best = Math.max(best, rate[at]!);
    if (quoted[at] === 1 && (at === first || view.quotationAt[at - 1] !== view.quotationAt[at])) quotations++;
  }
  let after = 0;
  for (let at = last - 1; at >= first; at--) {
    bestAfter[at - first] = after;
    after = Math.max(after, rate[at]!);
  }
  const block = view.blockOf[sentence]!;
  return {
    first,
    last,
    bestBefore,
    bestAfter,
    best,
    quotations: Math.min(quotations, 3),
    colon: view.words[last - 1] === ":",
    opensQuoted: quoted[first] === 1,
    place: block <= 0 ? 0 : block < 4 ? 1 : 2,
  };
}
