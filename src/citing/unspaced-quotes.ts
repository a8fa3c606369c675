import { isSign } from "../linking/index.ts";
import type { Span } from "../record/span.ts";

/** Marks as Chinese and Japanese pair them; what stands in them holds no mark that opens or closes the same pair, and is no longer than this in UTF-16 code units. */
const PAIRS = /“[^“”\n]{1,4000}”|「[^「」\n]{1,4000}」|『[^『』\n]{1,4000}』|＂[^＂\n]{1,4000}＂/gu;

/**
 * Quotations in scripts that set no blanks: there marks stand close on both sides, so that the rules for English tell no opening one from a closing one. With
 * their marks; those that stand in another are left out. Whose they are is not told: names there are not read. Time is linear, since no piece is looked at
 * for longer than its bound.
 */
export function unspacedQuotes(text: string): Span[] {
  const found: Span[] = [];
  for (const { index, 0: quotation } of text.matchAll(PAIRS)) if (hasSigns(quotation)) found.push([index, index + quotation.length]);
  return found;
}

/** Whether half of the letters of a quotation or more are signs of such a script. */
function hasSigns(quotation: string): boolean {
  let [letters, signs] = [0, 0];
  for (const sign of quotation) {
    if (/\p{L}/u.test(sign)) letters++;
    if (isSign(sign)) signs++;
  }
  return signs > 0 && 2 * signs >= letters;
}
