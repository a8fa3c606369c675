import { TITLE_HEADS } from "../../english/names/lexicon/titles.ts";
import type { View } from "../view.ts";
import { isRank } from "./ranks.ts";

/** How many words may stand between a post and the name of its holder. */
const REACH = 10;

/** "the Ambassador of the Caldoran Isles, Mr. Otto Tal": the post before a person's name with its words of rank, where only names and small words stand between. */
export function postsBefore({ doc, words, text, nameAt }: View, name: number): string[] {
  let token = firstOf(nameAt, doc.names[name]!.span[0], doc) - 1;
  const end = Math.max(0, token - REACH);
  let commas = 0;
  for (; token >= end; token--) {
    const word = words[token]!;
    if (word === "," && commas++ === 0) continue;
    if (TITLE_HEADS.has(word)) return [word, ...ranksBefore(words, token)];
    const capital = /^\p{Lu}/u.test(text.slice(doc.tokens[token]!.start, doc.tokens[token]!.start + 2));
    const person = doc.names[nameAt[token]!]?.class === "person" && words[token + 1] !== "-";
    if (person || (!capital && !/^(?:of|the|for|to|and|-|\.)$/.test(word))) return [];
  }
  return [];
}

function ranksBefore(words: readonly string[], post: number): string[] {
  const ranks: string[] = [];
  for (let at = post - 1; at >= 0 && isRank(words[at]!); at--) ranks.push(words[at]!);
  return ranks;
}

/** The first token of a name, its title included. */
function firstOf(nameAt: Int32Array, start: number, { tokens }: View["doc"]): number {
  let [low, high] = [0, tokens.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.end <= start) low = middle + 1;
    else high = middle;
  }
  while (low > 0 && nameAt[low]! >= 0 && nameAt[low - 1] === nameAt[low]) low--;
  return low;
}
