import { furniture, type Rule } from "./rule.ts";

/** Words of a paragraph about an author, and code units in which the name stands at its start. */
const WORDS = 90;
const NAME = 60;

/** `Ann Roe is a reporter in Lorvane.` by Ann Roe: a paragraph that begins with the author's own name tells of the author, not the story. */
export const authorBox: Rule = {
  name: "author-box",
  find({ text, words, prose }, index, { authors, headline }) {
    if (words > WORDS || !prose || !ABOUT.test(text.slice(0, 3 * NAME)) || (headline !== null && index < headline)) return null;
    return authors.some((name) => name.length > 4 && text.startsWith(name)) ? furniture("author box") : null;
  },
};

const ABOUT =
  /^\p{Lu}[\p{L}.’'-]*(?: \p{L}[\p{L}.’'-]*){1,4},? (?:is|was|has been|covers|writes|reports|works|joined|has (?:covered|written|reported|worked)|can be reached)\b/u;
