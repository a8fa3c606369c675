import { endsSentence, startsQuote } from "../words.ts";
import { TAIL_HEADING } from "./phrases/tail-heading.ts";
import { firstProse } from "./refine-head.ts";
import { furniture, type Refiner, type Verdict } from "./rule.ts";

/** Words of a tail's heading, and the share of the running text that may stand below it: teasers, not the story. */
const HEADING_WORDS = 8;
const TEASERS = 0.25;

/** From a heading like "Most Popular" on nothing is story; where the story does go on below it, only the lines up to there. */
export const afterTailHeading: Refiner = {
  name: "after-tail-heading",
  refine(verdicts, story) {
    const { paragraphs } = story;
    const weight = paragraphs.map(({ prose, text }, index) => (prose && isStory(verdicts[index]!) ? text.length : 0));
    const whole = weight.reduce((sum, part) => sum + part, 0);
    // A line that credits those who wrote it ends a story: what stands above it is no tail.
    const credited = verdicts.findLastIndex((verdict) => verdict?.why === "credit line");
    let below = whole;
    let heading: string | null = null;
    let ended = false;
    return verdicts.map((verdict, index) => {
      const { text, words, prose } = paragraphs[index]!;
      const opens = index !== story.headline && !prose && words <= HEADING_WORDS && text.length <= LONGEST && TAIL_HEADING.test(text);
      if (opens) {
        heading = text;
        ended ||= index > credited && below < whole && below <= TEASERS * whole;
      }
      below -= weight[index]!;
      if (!ended && !opens && (prose || /[.:]$/.test(text)) && verdict === null) heading = null;
      return heading !== null && isStory(verdict) && index !== story.headline
        ? furniture(`tail after the story ends: '${heading}'`)
        : verdict;
    });
  },
};

const LONGEST = 80;

/** The share of the running text that may stand below the mark at which a text ends: who sent it out, and whom to ask. */
const SENDER = 0.4;

/** Below `# # #` or `ENDS`, with which texts end that are sent out, nothing is story. */
export const afterEndMark: Refiner = {
  name: "after-end-mark",
  refine(verdicts, { paragraphs }) {
    const weight = paragraphs.map(({ prose, text }, index) => (prose && isStory(verdicts[index]!) ? text.length : 0));
    const whole = weight.reduce((sum, part) => sum + part, 0);
    const at = verdicts.findLastIndex((verdict) => verdict?.why === "end mark");
    const below = weight.slice(at + 1).reduce((sum, part) => sum + part, 0);
    if (at === -1 || below > SENDER * whole) return verdicts;
    return verdicts.map((verdict, index) =>
      index > at && isStory(verdict) ? furniture("below the mark at which the text ends") : verdict,
    );
  },
};

/** Short lines after the last paragraph of running text, where there is more than one or others are furniture already. */
export const afterTheStory: Refiner = {
  name: "after-the-story",
  refine(verdicts, story) {
    const last = story.paragraphs.findLastIndex(({ prose }, index) => prose && verdicts[index] === null);
    if (last === -1 || story.paragraphs.length - last <= 2) return verdicts;
    return verdicts.map((verdict, index) => {
      const { text, markup } = story.paragraphs[index]!;
      const open = verdict === null && index > last && (!markup || markup.inArticle === null || markup.linked > 0.5);
      return open && !endsSentence(text) && !startsQuote(text) ? furniture("short line after the story ends") : verdict;
    });
  },
};

/** Words of a subhead at most. */
const SUBHEAD_WORDS = 14;

/** A short line without a stop inside the story, with running text under it. */
export const shortLineInside: Refiner = {
  name: "short-line-inside",
  refine(verdicts, story) {
    const begins = firstProse(verdicts, story);
    return verdicts.map((verdict, index) => {
      const { text, words, prose } = story.paragraphs[index]!;
      if (verdict || prose || begins === -1 || index < begins || words > SUBHEAD_WORDS || endsSentence(text) || /[,:;–—-]$/.test(text))
        return verdict;
      const next = story.paragraphs[index + 1];
      const led = next?.prose === true && verdicts[index + 1] === null && /^["“‘'«]?[\p{Lu}\p{N}]/u.test(text);
      return led ? { kind: "subhead", why: "short line without a stop, with a paragraph under it" } : verdict;
    });
  },
};

function isStory(verdict: Verdict | null): boolean {
  return verdict === null || verdict.kind === "body" || verdict.kind === "subhead";
}
