import { endsSentence, startsQuote } from "../words.ts";
import { furniture, type Refiner, type Story, type Verdict } from "./rule.ts";

/** Words from which a line under the headline sums the story up. */
const STANDFIRST_WORDS = 8;

/** Index of the first paragraph of running text that nothing speaks against; -1 where there is none. */
export function firstProse(verdicts: readonly (Verdict | null)[], { paragraphs }: Story): number {
  return paragraphs.findIndex(({ prose }, index) => prose && verdicts[index] === null);
}

/** In plain text: short lines before the story begins are the page's, but for the one under the headline. */
export const beforeTheStory: Refiner = {
  name: "before-the-story",
  refine(verdicts, story) {
    const begins = firstProse(verdicts, story);
    return verdicts.map((verdict, index) => {
      const { text, words, markup } = story.paragraphs[index]!;
      if (verdict || index >= begins || (markup && markup.inArticle !== null) || endsSentence(text) || startsQuote(text)) return verdict;
      const under = story.headline !== null && index === story.headline + 1 && words >= STANDFIRST_WORDS;
      return under ? { kind: "subhead", why: "line under the headline" } : furniture("short line before the story begins");
    });
  },
};
