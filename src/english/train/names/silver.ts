import { ORGANIZATION_HEADS, PLACE_HEADS } from "../../names/lexicon/organizations.ts";
import type { Mark, Marked } from "./marked.ts";
import { type PlacedWord, readTexts } from "./treebank-text.ts";

/**
 * What a treebank without names says about them: what is no proper noun is no name; proper nouns joined as flat names are persons'. Of all other
 * proper nouns, and the small words between them, nothing is said.
 */
export function readSilver(conllu: string): Marked[] {
  return readTexts(conllu, "\n").map(({ id, text, words }) => {
    const marks: Mark[] = [];
    const free: [number, number][] = [];
    let at = 0;
    while (at < words.length) {
      const end = flatEnd(words, at);
      const [{ start }, last] = [words[at]!, words[Math.max(end, at + 1) - 1]!];
      if (end > at + 1) marks.push({ start, end: last.end, label: "PER", party: null });
      else if (isProper(words[at]) || (isProper(words[at - 1]) && isProper(words[at + 1]))) free.push([start, last.end]);
      at = Math.max(end, at + 1);
    }
    return { id, text, marks, free, labels: ["PER", "ORG", "LOC"] };
  });
}

const isProper = (word: PlacedWord | undefined) => word?.upos === "PROPN" || word?.upos === "X" || word?.upos === "SYM";

/** Where a person's name that starts here ends; `at` where none does. */
function flatEnd(words: readonly PlacedWord[], at: number): number {
  let end = at + 1;
  while (end < words.length && words[end]!.relation === "flat" && words[end]!.head === at) end++;
  const names = words.slice(at, end);
  const plain = names.every(
    ({ upos, form }) => upos === "PROPN" && /^\p{Lu}/u.test(form) && !ORGANIZATION_HEADS.has(form) && !PLACE_HEADS.has(form),
  );
  return end > at + 1 && plain ? end : at;
}
