import type { SourcePhrase } from "../draft.ts";
import type { View } from "../view.ts";
import type { PartyBook } from "./party-book.ts";
import type { Head } from "./phrase-head.ts";
import type { Speakers } from "./speakers.ts";

type Noun = Extract<Head, { type: "noun" }>;

/** For each word of an institution's name and of a person's title or role, the entities that have it, and from where on. */
export type RoleIndex = ReadonlyMap<string, ReadonlyMap<number, number>>;

/** Indexes the roles of a text once, so that finding "the ministry" does not walk over all names. */
export function rolesOf({ text, doc: { names, entities } }: View): RoleIndex {
  const index = new Map<string, Map<number, number>>();
  for (const { span, title, role, entity } of names) {
    const person = entities[entity]!.class === "person";
    const described = person
      ? [title, role].flatMap((each) => (each ? [untilPreposition(text.slice(...each))] : []))
      : [entities[entity]!.name];
    for (const word of described
      .join(" ")
      .toLowerCase()
      .split(/[^\p{L}]+/u)) {
      const has = index.get(word) ?? new Map<number, number>();
      if (!has.has(entity)) has.set(entity, span[0]);
      index.set(word, has);
    }
  }
  return index;
}

/** A role up to its first "of", "for" or comma: "a fellow at the ministry" is a fellow, no ministry. */
function untilPreposition(role: string): string {
  return role.split(/\s(?:of|for|at|in|to|with)\s|,/)[0]!;
}

/** The speaker of a phrase built around a noun: the one named before with that role, one spoken of before, or a party of its own. */
export function ofNoun(view: View, source: SourcePhrase, head: Noun, book: PartyBook, roles: RoleIndex): Speakers {
  const definite = /^(?:the|this)$/.test(view.words[source.first]!) && head.token === source.first + 1;
  const known = definite && !book.hasNominal(head) ? namedBefore(view, head, roles) : [];
  const [entity] = known;
  if (entity !== undefined) {
    const party = book.named(entity);
    const alone = known.length === 1;
    return {
      parties: [party],
      basis: "resolved",
      doubt: alone ? null : `"the ${head.word}" could be more than one`,
      why: `"the ${head.word}" is ${party.name}, ${alone ? "the only one" : "the last one"} named before`,
    };
  }
  const { party, again } = book.nominal(source, head);
  return {
    parties: [party],
    basis: again ? "resolved" : "explicit",
    doubt: doubtOf(view, source, head, definite && !again),
    why: again ? `"${head.word}" was spoken of before` : "speaker described, not named",
  };
}

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
