import { isStory, type Range, type View } from "../../view.ts";
import { varies } from "../sentence-sight.ts";

/** Sentences of one paragraph are read together up to so many tokens. */
const TOGETHER = 100;
/** The longest stretch, in tokens: a longer sentence is cut. */
export const LONGEST_STRETCH = 200;

/** The stretches of a story that are read at once: sentences of one paragraph, without those that are no prose. */
export function stretchesOf(view: View): Range[] {
  const found: { first: number; last: number }[] = [];
  let before: { first: number; last: number; block: number } | null = null;
  for (const [sentence, { first, last }] of view.doc.sentences.entries()) {
    if (!isStory(view, sentence) || !varies(view, sentence)) continue;
    const block = view.blockOf[sentence]!;
    if (before && before.block === block && before.last === first && last - before.first <= TOGETHER) {
      before.last = last;
      found[found.length - 1] = { first: before.first, last };
      continue;
    }
    for (let at = first; at < last; at += LONGEST_STRETCH) found.push({ first: at, last: Math.min(last, at + LONGEST_STRETCH) });
    before = last - first <= TOGETHER ? { first, last, block } : null;
  }
  return found;
}
