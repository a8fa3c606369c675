import type { Range, View } from "../view.ts";

/** How a noun brings in what was done: taken up from before, told without a determiner that says, as something new; null where it tells of nothing that happened. */
export type Known = "definite" | "new" | "first" | null;

/** "the hack", "a breach", "Varenia's break-in", "two intrusions": one that happened; "hacking", "any attack", "cyberattacks" are none. */
export function knownBy({ words, tree, nameAt, doc }: View, { first, last }: Range, opening: string): Known {
  if (/^(?:the|this|that|these|those|both)$/.test(opening)) return "definite";
  if (/^(?:any|no|every|each|such|some|other|more|further|future|another's)$/.test(opening)) return null;
  if (/^(?:an?|another|one)$/.test(opening)) return "first";
  if (/^(?:its|their|his|her|our)$/.test(opening)) return "new";
  const inside = [...words.slice(first, last - 1).keys()].map((at) => first + at);
  if (inside.some((at) => /^['’]s?$/.test(words[at]!) || tree.upos[at] === "NUM")) return "new";
  const plural = tree.xpos[last - 1] === "NNS";
  return !plural && inside.some((at) => doc.names[nameAt[at]!]?.class === "organization") ? "new" : null;
}

const QUOTE = /^["“‘]$/;

/** The noun phrase that ends with a token, from its determiner on. */
export function phraseOf({ tree, words }: View, token: number, floor: number): Range {
  let first = token;
  while (first > floor && /^(?:ADJ|NOUN|PROPN|NUM|PART|DET|PRON|ADV|VERB|PUNCT)$/.test(tree.upos[first - 1]!)) {
    const word = words[first - 1]!;
    if (tree.upos[first - 1] === "PUNCT" && !/^[-–’'"“‘]$/.test(word)) break;
    if (tree.upos[first - 1] === "VERB" && !/^(?:amod|compound)/.test(tree.relations[first - 1]!)) break;
    if (tree.upos[first - 1] === "ADV" && !/^(?:advmod)/.test(tree.relations[first - 1]!)) break;
    if (tree.upos[first - 1] === "PRON" && tree.relations[first - 1] !== "nmod:poss") break;
    first--;
    if (tree.upos[first] === "DET") break;
  }
  while (first < token && QUOTE.test(words[first]!)) first++;
  return { first, last: token + 1 };
}
