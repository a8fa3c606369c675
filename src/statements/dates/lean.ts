import type { Doc, Span } from "../../english/index.ts";
import { firstTokenAt } from "../first-token.ts";

/** Whether what is told lies before or behind the day of publication; null where the words do not show it. */
export type Lean = "past" | "future" | null;

/** How many tokens from the time its verb is looked for, on either side. */
const WITHIN = 14;

const FUTURE =
  /^(?:will|'ll|’ll|shall|would|wo|plan|plans|planned|planning|scheduled|expected|expects|expect|slated|due|set|hopes|intends|aims|upcoming|ahead|tomorrow|pending|poised|until|till)$/;
/** What stands in the present for a thing that is fixed: the forum opens on Friday. */
const FIXED =
  /^(?:opens|comes|come|begin|start|open|begins|starts|ends|runs|closes|takes|convenes|meets|goes|go|resumes|expires|returns|elects|arrives)$/;
const PAST =
  /^(?:was|were|had|has|have|did|been|said|told|wrote|met|came|began|left|took|gave|went|fell|sent|found|got|held|made|won|lost|spoke|saw|knew|broke|ran|led|became|struck|fled|rose|grew|paid|kept|stood|since|ago)$/;

/** To which side of publication a time lies by the nearest verb in its sentence, before it first, and then behind it. */
export function leanOf({ tokens, sentences, text }: Pick<Doc, "text" | "tokens" | "sentences">, [start, end]: Span): Lean {
  const at = firstTokenAt({ tokens }, start);
  const sentence = sentences[indexOfSentence(sentences, at)];
  if (!sentence) return null;
  const word = (token: number) => text.slice(tokens[token]!.start, tokens[token]!.end).toLowerCase();
  for (let token = at - 1; token >= Math.max(sentence.first, at - WITHIN); token--) {
    // "will be held": what stands after "be" says nothing of when.
    if (token > sentence.first && word(token - 1) === "be") continue;
    const told = sideOf(word(token), tokens[token]!.xpos) ?? (isFixed(word(token), tokens[token]!.xpos) ? "future" : null);
    if (told) return told;
  }
  for (let token = at; token < Math.min(sentence.last, at + WITHIN); token++) {
    const told = tokens[token]!.start >= end ? sideOf(word(token), tokens[token]!.xpos) : null;
    if (told) return told;
  }
  return null;
}

function sideOf(word: string, xpos: string | null): Lean {
  if (FUTURE.test(word)) return "future";
  if (PAST.test(word) || xpos === "VBD") return "past";
  return /[a-z]{2}ed$/.test(word) && xpos !== "JJ" && !NO_VERB.test(word) ? "past" : null;
}

const isFixed = (word: string, xpos: string | null) => FIXED.test(word) && xpos !== "NNS" && xpos !== "NN";

const NO_VERB = /^(?:hundred|indeed|united|armed|unnamed|speed|need|feed|breed|proceed|exceed|succeed)$/;

/** The sentence of a token, as its index; past the last where none has it. */
export function indexOfSentence(sentences: Doc["sentences"], token: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle]!.last <= token) low = middle + 1;
    else high = middle;
  }
  return low;
}
