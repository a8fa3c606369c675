import { endsSentence } from "../words.ts";
import { furniture, type Rule } from "./rule.ts";

/** The longest that a navigation path before the headline can be, in code units. */
const PATH = 100;

/** The headline itself, and every line that says it again. */
export const headline: Rule = {
  name: "headline",
  find({ text }, index, { headline: at, keys, paragraphs }) {
    if (at === null) return null;
    if (index === at) return { kind: "subhead", why: "headline" };
    if (keys[index] === keys[at]) return furniture("repeats the headline");
    const title = paragraphs[at]!.text;
    const path = text.length > title.length && text.length <= title.length + PATH && text.endsWith(title);
    return path && index < at ? furniture("navigation that ends in the headline") : null;
  },
};

/** Words from which a line is a paragraph; shorter ones that stand twice are labels or captions. */
const PARAGRAPH_WORDS = 40;

/** A line that stands twice in a row, or twice inside itself: a picture's caption, scraped with its description. */
export const doubledCaption: Rule = {
  name: "doubled-caption",
  find({ text, words }, index, { keys }) {
    if (words > 2 * PARAGRAPH_WORDS || keys[index] === "") return null;
    if (words >= 4 && text.length % 2 === 0 && text.slice(0, text.length / 2) === text.slice(text.length / 2)) {
      return { kind: "caption", why: "a caption that stands twice in its line" };
    }
    const doubled = keys[index] === keys[index - 1] || keys[index] === keys[index + 1];
    return doubled && words <= PARAGRAPH_WORDS ? { kind: "caption", why: "a caption that stands twice in a row" } : null;
  },
};

/** A line that stood before: a paragraph's second copy, or a label that is no sentence. */
export const repeatedLine: Rule = {
  name: "repeated-line",
  find({ text, words }, index, { keys, met }) {
    const { times, first } = met.get(keys[index]!) ?? { times: 0, first: index };
    if (keys[index] === "" || times < 2) return null;
    if (words < PARAGRAPH_WORDS) return endsSentence(text) ? null : furniture("stands twice or more");
    return first < index ? furniture("stands further up already") : null;
  },
};
