import type { Span } from "../../doc.ts";
import { draw, type Random } from "../random.ts";
import type { GoldText } from "./gold-text.ts";

/** The share of sentences that lose their full stop. */
const LOST = 0.05;

/** The text without some of its full stops, as lines are that were glued with a blank. Its tokens are not kept. */
export function lostStops(gold: GoldText, next: Random): GoldText {
  const sentences: Span[] = [];
  let text = "";
  let from = 0;
  for (const [start, end] of gold.sentences) {
    text += gold.text.slice(from, start);
    const words = gold.text.slice(start, end);
    const first = text.length;
    text += /[\w)]\.$/.test(words) && draw(next, LOST) ? words.slice(0, -1) : words;
    sentences.push([first, text.length]);
    from = end;
  }
  return { ...gold, text: text + gold.text.slice(from), tokens: [], sentences };
}
