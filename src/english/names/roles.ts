import type { Span } from "../doc.ts";
import { TITLE_HEADS, TITLE_MODIFIERS } from "./lexicon/titles.ts";
import { isCapital, type NameView } from "./view.ts";

/** The longest role after a name, in tokens. */
const LONGEST_ROLE = 30;
/** How far into a role its head noun stands at most. */
const HEAD_WITHIN = 8;

/**
 * The descriptive phrase between commas after a name: ", a senior fellow at the Halden Institute,". It is one only if it holds the noun of a
 * post or a calling before anything that could end such a noun phrase. `end` is where the name ends, `last` where the sentence does.
 */
export function roleAfter(view: NameView, end: number, last: number): Span | null {
  if (view.words[end] !== "," || end + 1 >= last) return null;
  const first = end + 1;
  if (!holdsHead(view, first, last)) return null;
  let at = first;
  let depth = 0;
  while (at < last && at - first <= LONGEST_ROLE) {
    const word = view.words[at]!;
    if (word === "(") depth++;
    else if (word === ")") depth--;
    else if (depth === 0 && /^(?:[,;:.!?"“”—–)]|--|''|``)$/.test(word)) break;
    at++;
  }
  if (at - first > LONGEST_ROLE || at === first) return null;
  return [view.tokens[first]!.start, view.tokens[at - 1]!.end];
}

function holdsHead(view: NameView, first: number, last: number): boolean {
  if (/^(?:who|whose|whom|which|where|when|while|and|but|or|said|says|told|in|on|at|with|after|as|according)$/.test(view.lower[first]!))
    return false;
  for (let at = first; at < Math.min(last, first + HEAD_WITHIN); at++) {
    const word = view.lower[at]!;
    if (TITLE_HEADS.has(word) || TITLE_HEADS.has(word.replace(/s$/, ""))) return true;
    const passes =
      /^(?:a|an|the|one|its|their|his|her|'s|’s|-|and|&|of)$/.test(word) ||
      TITLE_MODIFIERS.has(word) ||
      isCapital(view.shapes[at]) ||
      view.shapes[at] === "lower";
    if (!passes || /^(?:who|which|that|to|said|says|told|was|is|were|had|has)$/.test(word)) return false;
  }
  return false;
}
