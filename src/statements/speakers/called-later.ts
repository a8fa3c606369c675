import type { SourcePhrase } from "../draft.ts";
import type { View } from "../view.ts";
import type { PartyBook } from "./party-book.ts";
import type { Head } from "./phrase-head.ts";
import { isRank, ranksOf } from "./ranks.ts";
import type { RoleIndex } from "./roles.ts";
import type { Speakers } from "./speakers.ts";

/** How many sentences later the name may come. */
const REACH = 8;

/** Posts of which a story mostly has one holder: a title by itself tells who was meant. */
const POSTS =
  /^(?:minister|president|chancellor|premier|ambassador|governor|mayor|chairman|chairwoman|speaker|king|queen|prince|princess|pope|emir|sultan|commissioner|admiral)$/;

/**
 * "A senior lawmaker said … The lawmaker, Ann Roe, …": a person described first and named later, where one person of the article alone is called so and no other
 * was described so. Either the name comes with "the", which says that the bearer was spoken of, or it comes with the title of a post that has one holder.
 */
export function calledLater(
  view: View,
  source: SourcePhrase,
  head: Extract<Head, { type: "noun" }>,
  book: PartyBook,
  roles: RoleIndex,
): Speakers | null {
  if (head.kind !== "individual" || head.plural || book.hasNominal(head)) return null;
  const { doc, words, sentenceAt } = view;
  const [only, ...others] = [...(roles.get(head.word) ?? [])].filter(([entity]) => doc.entities[entity]!.class === "person");
  if (!only || others.length > 0) return null;
  const [entity, from] = only;
  const first = doc.names[doc.entities[entity]!.mentions[0]!]!;
  if (first.span[0] !== from || from < doc.tokens[head.token]!.start || first.title === null) return null;
  const opening = words[source.first]!;
  const named = tokenAt(view, first.title[0]);
  if (sentenceAt[named]! - sentenceAt[source.first]! > REACH) return null;
  const spokenOf = words[named] === "the" || words[named - 1] === "the" || isRanked(words, named);
  if (!/^(?:the|an?)$/.test(opening) || !(spokenOf || (opening === "the" && POSTS.test(head.word)))) return null;
  const ranks = words.slice(source.first, head.token).filter(isRank);
  const theirs = ranksOf(roles, entity);
  if (!spokenOf && (ranks.length !== theirs.length || !ranks.every((rank) => theirs.includes(rank)))) return null;
  const party = book.named(entity);
  return {
    parties: [party],
    basis: "resolved",
    doubt: `${party.name} is named only later`,
    why: `"${head.word}" is ${party.name}, the only one in the article who is called so`,
  };
}

/** "The former officer, Ann Roe": an article before a word of rank before the title. */
const isRanked = (words: readonly string[], title: number): boolean => isRank(words[title - 1] ?? "") && words[title - 2] === "the";

function tokenAt({ doc: { tokens } }: View, offset: number): number {
  let [low, high] = [0, tokens.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
