import { noteKind } from "../about/notes.ts";
import { PHRASES } from "./phrases/index.ts";
import { furniture, type Rule } from "./rule.ts";

/** Code units in which a phrase is looked for. */
const LONGEST = 1000;

/** The reason why a line is furniture by its words alone, or null. */
export function phraseOf(text: string, words: number): string | null {
  if (text.length > LONGEST) return null;
  return PHRASES.find((phrase) => words <= phrase.words && phrase.pattern.test(text))?.why ?? null;
}

/** A line that says by its words that it is no story. */
export const byPhrase: Rule = {
  name: "phrase",
  find({ text, words }) {
    const why = phraseOf(text, words);
    return why === null ? null : furniture(why);
  },
};

/** `This story has been updated`, `A statement of the ministry has been added to this report`: what a page says of itself is not its story. */
export const ownNote: Rule = {
  name: "own-note",
  find: ({ text, words }) => (noteKind(text, words) === null ? null : furniture("note on the page's own changes")),
};
