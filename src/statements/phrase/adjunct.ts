import type { View } from "../view.ts";
import { isComma } from "./bounds.ts";

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
