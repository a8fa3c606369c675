import type { Sentence } from "../doc.ts";
import { SMALL_WORDS } from "./lexicon/words.ts";
import { isCapital, type NameView } from "./view.ts";

/** Fewer words than this are no headline: a caption, a label, a name alone. */
const FEWEST = 4;

/** Of the words that a headline writes large, this share may be small all the same. */
const SMALL_SHARE = 0.15;

/**
 * Whether a sentence is written as headlines are, Most Words with a Capital or ALL IN CAPITALS. Capitals say nothing about names there.
 */
export function isHeadline(view: NameView, { first, last }: Sentence): boolean {
  let large = 0;
  let small = 0;
  let shouted = 0;
  for (let at = first; at < last; at++) {
    const shape = view.shapes[at]!;
    if (shape === "caps") shouted++;
    if (isCapital(shape)) large++;
    else if (shape === "lower" && !SMALL_WORDS.has(view.lower[at]!)) small++;
  }
  // A sentence in capitals from end to end, be it with a stop.
  if (large >= FEWEST && small === 0 && shouted >= large - 1) return true;
  const ended = /^[.!?…]/.test(view.words[last - 1]!);
  // A line without a small word or a stop is a label: "Latest News", "Getty Images".
  if (large > 0 && small === 0 && !ended && view.shapes.slice(first, last).every((shape) => shape !== "lower")) return true;
  return large >= FEWEST && small <= (large + small) * SMALL_SHARE && view.words[last - 1] !== ".";
}
