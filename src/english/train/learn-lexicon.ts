import { plainForm } from "../model/words.ts";
import { tagName } from "./train-tagger.ts";
import type { Gold } from "./treebank.ts";

/** Words that are rarer tell too little, and would tell of themselves while learning. */
const LEAST = 5;

/** A tag counts for a word from this share of its occurrences on. */
const SHARE = 0.1;

/** Which tags a word takes, most frequent first, by the word as the models compare it; words in a fixed order. */
export function learnLexicon(sentences: readonly (readonly Gold[])[]): Map<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const word of sentences.flat()) {
    const form = plainForm(word.form);
    const tags = counts.get(form) ?? new Map<string, number>();
    tags.set(tagName(word), (tags.get(tagName(word)) ?? 0) + 1);
    counts.set(form, tags);
  }
  const lexicon = new Map<string, string>();
  for (const form of [...counts.keys()].sort()) {
    const tags = [...counts.get(form)!].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
    const total = tags.reduce((sum, [, count]) => sum + count, 0);
    if (total < LEAST) continue;
    const often = tags.filter(([, count]) => count >= SHARE * total).map(([name]) => name);
    lexicon.set(form, often.join(" "));
  }
  return lexicon;
}

/** The sets of tags of a lexicon, in a fixed order; the lexicon of the models gives a word's set as its place here, counted from one. */
export const tagSets = (lexicon: ReadonlyMap<string, string>): string[] => [...new Set(lexicon.values())].sort();
