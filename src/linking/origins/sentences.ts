import type { Article } from "../../record/article.ts";
import { type Span, slice, trim } from "../../record/span.ts";

/** A stop, what closes behind it, and white space before what can begin a sentence. */
const END = /[.!?…]["”’»)\]]{0,3}\s+(?=["“‘«([]{0,2}[\p{Lu}\p{N}])/gu;

/** Words before a stop that ends no sentence: titles, initials. */
const SHORT = /(?:^|[\s(“"])(?:Mr|Mrs|Ms|Dr|Prof|St|Gen|Sen|Gov|Rep|Col|Lt|Capt|Adm|Rev|No|vs|\p{Lu})\.\s+$/u;

/** How far before a stop such a word is looked for, in UTF-16 code units. */
const LOOKED_BACK = 12;

/**
 * The sentences of a story's body, for laying two stories beside each other: cut plainly, the same way in both, so that a sentence that is cut
 * wrongly is cut so twice. (What is read for statements is cut by the language engine.)
 */
export function storySentences(text: string, { blocks }: Pick<Article, "blocks">): Span[] {
  return blocks.filter(({ kind }) => kind === "body").flatMap(({ span }) => sentencesIn(text, span));
}

function sentencesIn(text: string, [start, end]: Span): Span[] {
  const block = text.slice(start, end);
  const cuts = [...block.matchAll(END)]
    .map(({ index, 0: found }) => index + found.length)
    .filter((cut) => !SHORT.test(block.slice(Math.max(0, cut - LOOKED_BACK), cut)));
  return [0, ...cuts]
    .map((from, index) => trim(text, [start + from, start + (cuts[index] ?? block.length)]))
    .filter((span) => slice(text, span) !== "");
}
