import { endsSentence, startsQuote } from "../words.ts";
import { furniture, type Refiner, type Story, type Verdict } from "./rule.ts";

/** Words from which a line under the headline sums the story up. */
const STANDFIRST_WORDS = 8;

/** Index of the first paragraph of running text that nothing speaks against; -1 where there is none. */
export function firstProse(verdicts: readonly (Verdict | null)[], { paragraphs }: Story): number {
  return paragraphs.findIndex(({ prose }, index) => prose && verdicts[index] === null);
}

/**
 * Short lines before the story begins are the page's: those above the headline, and in plain text also those under it, but for
 * one that sums the story up.
 */
export const beforeTheStory: Refiner = {
  name: "before-the-story",
  refine(verdicts, story) {
    const { headline, paragraphs } = story;
    const begins = firstProse(verdicts, story);
    return verdicts.map((verdict, index) => {
      const { text, words, markup } = paragraphs[index]!;
      if (verdict || index >= begins || endsSentence(text) || startsQuote(text)) return verdict;
      if (headline !== null && index < headline) return furniture("short line above the headline");
      if (markup && markup.inArticle !== null) return verdict;
      const under = headline !== null && index === headline + 1 && words >= STANDFIRST_WORDS;
      return under ? { kind: "subhead", why: "line under the headline" } : furniture("short line before the story begins");
    });
  },
};
