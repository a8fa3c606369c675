import { TITLE_MODIFIERS } from "../../english/names/lexicon/titles.ts";
import type { SourcePhrase } from "../draft.ts";
import { spanOf, type View } from "../view.ts";
import { byReference } from "./by-reference.ts";
import { calledLater } from "./called-later.ts";
import { onlyInstitution } from "./institution.ts";
import { introduced } from "./introduced.ts";
import type { PartyBook } from "./party-book.ts";
import type { Head } from "./phrase-head.ts";
import { isRank, ranksOf } from "./ranks.ts";
import type { RoleIndex } from "./roles.ts";
import type { Speakers } from "./speakers.ts";

type Noun = Extract<Head, { type: "noun" }>;

/** The speaker of a phrase built around a noun: the one named before with that role, one spoken of before, the only one that fits, or a party of its own. */
export function ofNoun(view: View, source: SourcePhrase, head: Noun, book: PartyBook, roles: RoleIndex): Speakers {
  const one = /^(?:the|this)$/.test(view.words[source.first]!);
  const definite = one && isPlain(view, source, head);
  const named = definite || (one && isPost(view, source, head));
  const first = !book.hasNominal(head);
  return (
    (first && named ? ofNamed(view, source, head, book, roles) : null) ??
    (first && definite ? ofOnly(view, source, head, book) : null) ??
    calledLater(view, source, head, book, roles) ??
    ofDescribed(view, source, head, book, definite)
  );
}

/** Whether between the article and the noun stand only words of rank: "the minister", "the deputy minister". */
function isPlain({ words }: View, { first }: SourcePhrase, { token }: Noun): boolean {
  for (let at = first + 1; at < token; at++) if (!isRank(words[at]!)) return false;
  return true;
}

/** Whether a phrase is the post of a person with what it is for, and no more: "the deputy defence minister", not "the defence minister of Varenia". */
function isPost({ words }: View, { first }: SourcePhrase, { token, kind, plural }: Noun): boolean {
  if (kind !== "individual" || plural || /^(?:of|for|from|in|at|who)$/.test(words[token + 1] ?? "")) return false;
  return words.slice(first + 1, token).every((word) => isRank(word) || TITLE_MODIFIERS.has(word));
}

/** The one named before who has the noun in name, title or role. */
function ofNamed(view: View, source: SourcePhrase, head: Noun, book: PartyBook, roles: RoleIndex): Speakers | null {
  const known = namedBefore(view, head, roles);
  const ranks = view.words.slice(source.first + 1, head.token);
  const ranked = known.filter((entity) => ranks.every((rank) => roles.get(rank)?.has(entity)));
  const same = ranked.filter((entity) => ranks.length > 0 || ranksOf(roles, entity).length === 0);
  const [entity, ...others] = same.length > 0 ? same : ranked;
  if (entity === undefined) return null;
  const party = book.named(entity);
  const phrase = `the ${[...ranks, head.word].join(" ")}`;
  return {
    parties: [party],
    basis: "resolved",
    doubt: others.length === 0 && same.length > 0 ? null : `"${phrase}" could be another`,
    why: `"${phrase}" is ${party.name}, ${others.length === 0 ? "the only one" : "the last one"} named before`,
  };
}

/** "The company" where only one is named before: sure where the language engine means the same or nothing else could be meant. */
function ofOnly(view: View, source: SourcePhrase, head: Noun, book: PartyBook): Speakers | null {
  if (/^(?:of|for|in|at)$/.test(view.words[head.token + 1] ?? "")) return null;
  const only = onlyInstitution(view, head.word, source.first);
  if (!only) return null;
  const party = book.named(only.entity);
  const agrees = byReference(view, { token: source.first, word: `the ${head.word}` }, book)?.parties[0]?.id === party.id;
  return {
    parties: [party],
    basis: only.alone || agrees ? "resolved" : "inferred",
    doubt: only.alone && agrees ? null : `"the ${head.word}" could be another`,
    why: `"the ${head.word}" is ${party.name}, the only one named before that it can be`,
  };
}

/** A party that is described and not named: the one met before, or brought in by a fuller phrase, or a new one. */
function ofDescribed(view: View, source: SourcePhrase, head: Noun, book: PartyBook, definite: boolean): Speakers {
  const owner = ownerOf(view, source, book);
  const fuller = definite && !book.hasNominal(head) ? introduced(view, head.word, source.first) : null;
  if (fuller) book.nominal(fuller, head);
  const { party, again } = book.nominal(source, head, owner && `${owner}'s ${wordsAfter(view, source)}`);
  return {
    parties: [party],
    basis: again ? "resolved" : "explicit",
    doubt: owner && head.kind !== "unknown" ? null : doubtOf(view, source, head, definite && !again),
    why: fuller ? `"${head.word}" is ${party.name}` : again ? `"${head.word}" was spoken of before` : "speaker described, not named",
  };
}

/** "His secretary": the name of the one whose it is, where the language engine is sure; else null. */
function ownerOf(view: View, { first, last }: SourcePhrase, book: PartyBook): string | null {
  const word = view.words[first]!;
  if (last - first < 2 || !/^(?:his|her|its|their)$/.test(word)) return null;
  const owner = byReference(view, { token: first, word }, book);
  return owner?.doubt === null ? (owner.parties[0]?.name ?? null) : null;
}

/** The words of a phrase behind its first, as they are written. */
const wordsAfter = (view: View, { first, last }: SourcePhrase): string => view.text.slice(...spanOf(view, { first: first + 1, last }));

function doubtOf(view: View, source: SourcePhrase, head: Noun, fresh: boolean): string | null {
  if (head.kind === "unknown") return `"${head.word}" is not known as a word for a speaker`;
  if (/^(?:his|her|its|their|our|my|your)$/.test(view.words[source.first]!))
    return isOwnedBefore(view, source) ? null : `whose ${head.word} is not resolved`;
  return fresh && head.kind === "individual" ? `which ${head.word} is not resolved` : null;
}

/** "Varenia …, its embassy said": whether one state alone is named before "its" in the sentence. */
function isOwnedBefore({ words, doc, nameAt, sentenceAt }: View, { first }: SourcePhrase): boolean {
  if (words[first] !== "its") return false;
  const owners = new Set<number>();
  for (let token = doc.sentences[sentenceAt[first]!]!.first; token < first; token++) {
    const name = doc.names[nameAt[token]!];
    if (name?.class === "state") owners.add(name.entity);
  }
  return owners.size === 1;
}

/** The entities of the right kind that had the noun in name, title or role before it, the last mentioned first. */
function namedBefore({ doc: { tokens, names, entities } }: View, head: Noun, roles: RoleIndex): number[] {
  const start = tokens[head.token]!.start;
  const lastMention = (entity: number) => names[entities[entity]!.mentions.findLast((name) => names[name]!.span[0] < start)!]!.span[0];
  return [...(roles.get(head.word) ?? [])]
    .filter(([entity, from]) => from < start && (entities[entity]!.class === "person") === (head.kind === "individual"))
    .map(([entity]) => ({ entity, last: lastMention(entity) }))
    .sort((one, other) => other.last - one.last)
    .map(({ entity }) => entity);
}
