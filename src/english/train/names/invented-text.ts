import { lexiconBits } from "../../names/learned/lexicon-bits.ts";
import { draw, type Random } from "../random.ts";
import type { Mark, Marked } from "./marked.ts";

/** The share of places and organizations that get invented names; persons always do. */
const SHARE = 0.5;

const STARTS = "b br ch d dr f g gr h j k kl l m n p qu r s sh st t tr v w y z".split(" ");
const VOWELS = "a e i o u ai ea ie ou".split(" ");
const ENDS = "l m n nd r rn s sk t th v x ya ko ic en".split(" ");

/**
 * The text with invented words in its names, the same for the same word: what stands around names tells of them, not which names they are.
 * Words that lexicons hold ("Ministry", "River") stay.
 */
export function inventedText(marked: Marked, next: Random): Marked {
  const known = new Map<string, string>();
  const invented = (word: string) => {
    const name = known.get(word) ?? inventedWord(next);
    known.set(word, name);
    return name;
  };
  const marks: Mark[] = [];
  let text = "";
  let from = 0;
  for (const mark of marked.marks) {
    text += marked.text.slice(from, mark.start);
    const words = marked.text.slice(mark.start, mark.end);
    const replaced = mark.label === "PER" || (mark.label !== "GROUP" && draw(next, SHARE));
    const name = replaced
      ? words.replace(/\p{Lu}\p{Ll}{2,}/gu, (word) => (lexiconBits(word, word.toLowerCase()) === 0 ? invented(word) : word))
      : words;
    marks.push({ ...mark, start: text.length, end: text.length + name.length });
    text += name;
    from = mark.end;
  }
  return { ...marked, text: text + marked.text.slice(from), marks };
}

function inventedWord(next: Random): string {
  const of = (list: readonly string[]) => list[next() % list.length]!;
  const word = of(STARTS) + of(VOWELS) + of(ENDS) + (draw(next, 0.5) ? of(VOWELS) + of(ENDS) : "");
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}
