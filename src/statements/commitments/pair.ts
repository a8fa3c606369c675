import { metonymsOf } from "../../knowledge/index.ts";
import type { Party } from "../../record/party.ts";
import type { PartyBook } from "../speakers/party-book.ts";
import type { View } from "../view.ts";

/** How many sentences back two are looked for whom "the two nations" can mean. */
const REACH = 3;

/** Words for two that the text named before. */
const TWO =
  /^(?:the |its |their )?(?:two|both)(?: of the)? (?:\w+ )?(?:sides|countries|nations|states|governments|capitals|powers|neighbou?rs|parties|leaders|ministries)$/i;

/** Whether words mean two that were named before: "the two nations", "both sides". */
export function isPair(words: string): boolean {
  return TWO.test(words);
}

/** The two states that the text last named together before a place: "Varenia and Caldora", by their capitals too. None where none are. */
export function pairBefore({ doc, text }: View, sentence: number, place: number, book: PartyBook): Party[] {
  const from = doc.sentences[Math.max(0, sentence - REACH)]!.span[0];
  for (let index = doc.names.length - 2; index >= 0; index--) {
    const [one, other] = [doc.names[index]!, doc.names[index + 1]!];
    if (one.span[0] < from) break;
    if (other.span[1] > place || one.entity === other.entity || !/^(?: and |[-–]| & )$/.test(text.slice(one.span[1], other.span[0])))
      continue;
    if ([one, other].every(({ class: is, entity }) => is === "state" || is === "place" || isSeat(doc.entities[entity]!.name)))
      return [book.named(one.entity), book.named(other.entity)];
  }
  return [];
}

/** Whether a place stands for those who govern there. */
function isSeat(name: string): boolean {
  return metonymsOf(name).some(({ standsFor }) => standsFor === "government");
}
