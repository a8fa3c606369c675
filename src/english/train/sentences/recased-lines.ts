import { paragraphsOf } from "../../paragraphs/paragraphs.ts";
import { draw, type Random } from "../random.ts";
import type { GoldText } from "./gold-text.ts";

/** Lines no longer than this, in UTF-16 code units, may stand as headlines. */
const HEADLINE = 160;

/** How many of the lines that are one sentence become headlines; how many of the others capitals throughout. */
const HEADLINES = 0.7;
const CAPITALS = 0.1;

const SMALL_IN_TITLES = /^(?:of|to|in|for|on|and|the|a|an|at|by|or|as)$/;

/** The text with lines as headlines and in capitals, so that a capital alone ends no sentence. Only letters of ASCII change, and stops that headlines lose become blanks. */
export function recasedLines(gold: GoldText, next: Random): GoldText {
  let text = "";
  for (const [start, end] of paragraphsOf(gold.text)) {
    text += gold.text.slice(text.length, start);
    const line = gold.text.slice(start, end);
    const single = gold.sentences.some((sentence) => sentence[0] === start && sentence[1] === end);
    if (single && line.length <= HEADLINE && draw(next, HEADLINES)) text += headline(line, draw(next, 0.5));
    else text += draw(next, CAPITALS) ? line.replace(/[a-z]+/g, (letters) => letters.toUpperCase()) : line;
  }
  return { ...gold, text: text + gold.text.slice(text.length) };
}

function headline(line: string, small: boolean): string {
  const capitals = line.replace(/(?<![\w'’])[a-z]+/g, (word, at: number) =>
    small && at > 0 && SMALL_IN_TITLES.test(word) ? word : word[0]!.toUpperCase() + word.slice(1),
  );
  return /[a-z]\.$/.test(capitals) ? `${capitals.slice(0, -1)} ` : capitals;
}
