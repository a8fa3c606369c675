import type { Range, View } from "../view.ts";

/** How far back a phrase is looked for, in tokens. */
const REACH = 500;

/** How many words may stand between what opens a phrase and its noun. */
const WIDEST = 4;

/**
 * The phrase that brought in what "the diplomat" means: the only one before it with the same noun that says more, "a Caldoran diplomat" or "Caldora's
 * delegation". Null where there is none, or more than one.
 */
export function introduced(view: View, word: string, before: number): Range | null {
  let found: Range | null = null;
  for (let token = before - 1; token >= Math.max(0, before - REACH); token--) {
    if (view.words[token] !== word || view.nameAt[token]! >= 0) continue;
    const first = openingOf(view, token);
    if (first === null) continue;
    if (found) return null;
    found = { first, last: token + 1 };
  }
  return found;
}

/** Where the noun phrase that ends in a noun begins, if it begins with "a", "one of", a number or with whose it is. */
function openingOf({ words, nameAt, doc, sentenceAt }: View, noun: number): number | null {
  const sentence = doc.sentences[sentenceAt[noun]!]!;
  for (let at = noun - 1; at >= Math.max(sentence.first, noun - 1 - WIDEST); at--) {
    const word = words[at]!;
    if (/^(?:an?|another|one|two|three|four|five|several)$/.test(word)) return at;
    if (/^['’]s?$/.test(word) && nameAt[at - 1]! >= 0) return nameFrom(nameAt, at - 1);
    if (nameAt[at]! < 0 && !/^[\p{L}\d-]+$/u.test(word)) return null;
    if (/^(?:the|this|that|his|her|its|their|of|in|and|or|to|for|by|with|at|from)$/.test(word)) return null;
  }
  return null;
}

function nameFrom(nameAt: Int32Array, token: number): number {
  let first = token;
  while (first > 0 && nameAt[first - 1] === nameAt[token]) first--;
  return first;
}
