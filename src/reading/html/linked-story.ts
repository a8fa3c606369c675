import { isSpace } from "../words.ts";
import { simpleWalk } from "./simple-walk.ts";

/** The share of a story's length that a page shows as running text at most where it shows no story: the rest is put in by its scripts. */
const SHOWN = 0.2;

/** Code units that a story has at least. */
const LEAST = 200;

/**
 * The paragraphs of a story that a page has in its linked data and does not show, since scripts were to put it in; none where it shows a story. `shown`: the code units
 * of running text on the page.
 */
export function linkedStory(body: string | null, shown: number): string[] {
  if (body === null || body.length < LEAST || shown > SHOWN * body.length) return [];
  const paragraphs = /<(?:p|br|div)\b/i.test(body) ? simpleWalk(body).paragraphs : body.split(/[\n\r\u2028\u2029]+/);
  return paragraphs.map(folded).filter(Boolean);
}

/** A paragraph with its white space as a page would show it. */
function folded(text: string): string {
  let words = "";
  let gap = false;
  for (const sign of text) {
    const space = isSpace(sign.charCodeAt(0));
    if (!space) words += gap && words !== "" ? ` ${sign}` : sign;
    gap = space;
  }
  return words;
}
