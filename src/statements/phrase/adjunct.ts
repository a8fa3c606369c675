import { DAYS } from "../lexicon/function-words.ts";
import type { View } from "../view.ts";
import { isComma } from "./bounds.ts";

/** Whether words that place the telling begin here: "in a statement", "on Monday", "at a briefing". */
export function startsAdjunct(view: View, at: number, floor: number): boolean {
  const word = view.words[at]!;
  const next = view.words[at + 1] ?? "";
  if (at === floor || view.nameAt[at]! >= 0) return false;
  if (
    word === "in" ||
    word === "at" ||
    word === "during" ||
    word === "via" ||
    word === "on" ||
    word === "by" ||
    word === "after" ||
    word === "before"
  )
    return /^(?:an?|the|his|her|their|its|remarks|testimony|response|reply|part|court)$/.test(next)
      ? isOccasion(view, at)
      : DAYS.has(next) || /^\d|^(?:january|february|march|april|May|june|july|august|september|october|november|december)$/.test(next);
  return false;
}

const OCCASIONS =
  /^(?:statements?|interviews?|e-?mails?|reports?|briefings?|conference|hearing|speech|posts?|tweet|letter|call|address|remarks|testimony|response|reply|meeting|event|forum|summit|message|appearance|broadcast|release|filing|memo|note|advisory|bulletin|article|blog|series|podcast|session|rally|debate|visit|discussion|conversation|text)$/;

/** Whether one of the next few words is a kind of telling: a statement, an interview, a briefing. */
export function isOccasion(view: View, at: number): boolean {
  for (let next = at + 1; next < Math.min(at + 7, view.words.length); next++) {
    if (OCCASIONS.test(view.words[next]!)) return true;
    if (isComma(view.words[next]!) || view.sentenceAt[next] !== view.sentenceAt[at]) return false;
  }
  return false;
}

/** Whether a token is a day's name and not part of a longer name. */
export function isDay(view: View, at: number): boolean {
  return DAYS.has(view.words[at]!);
}
