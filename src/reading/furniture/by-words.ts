import { furniture, type Rule } from "./rule.ts";

/** Words from which a line without a stop is looked at, code units of it that are, and the share of its words that have a capital in a menu. */
const WORDS = 12;
const LOOKED_AT = 600;
const CAPITALS = 0.75;

/** `Latest News Applications Channel Programs Cloud ...`: a menu that lost its line ends. A headline is shorter, a sentence has a stop and small words. */
export const capitalRun: Rule = {
  name: "capital-run",
  find({ text, words, markup }) {
    if (words < WORDS || markup?.heading != null) return null;
    const start = text.slice(0, LOOKED_AT);
    if (/[.!?,;:“”"](?:\s|$)/.test(start)) return null;
    const tokens = start.match(/\p{L}[\p{L}’'-]*/gu) ?? [];
    const capitals = tokens.filter((token) => /^\p{Lu}/u.test(token) && /\p{Ll}/u.test(token)).length;
    return capitals >= CAPITALS * tokens.length && tokens.length >= LEAST ? furniture("navigation") : null;
  },
};

/** Words of letters that such a line has. */
const LEAST = 18;
