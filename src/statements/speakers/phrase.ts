import type { SourcePhrase } from "../draft.ts";
import { spanOf, type View } from "../view.ts";
import { ofNoun } from "./noun.ts";
import type { PartyBook } from "./party-book.ts";
import { bareOf, type Head, headsOf } from "./phrase-head.ts";
import type { RoleIndex } from "./roles.ts";
import { NOBODY, type Speakers } from "./speakers.ts";

/** Whom a phrase that is no pronoun means. */
export function ofPhrase(view: View, source: SourcePhrase, book: PartyBook, roles: RoleIndex): Speakers {
  const capitals = inCapitals(view, source, book);
  if (capitals) return capitals;
  const heads = headsOf(view, source);
  const [head] = heads;
  if (!head || head.type === "pronoun") return NOBODY;
  if (head.type === "noun") return ofNoun(view, { ...source, ...bareOf(view, source) }, head, book, roles);
  const named = ofNames(
    view,
    heads.filter((each) => each.type === "name"),
    book,
  );
  return isJoined(view, source, head.name) || isWithAnother(view, source)
    ? { ...named, doubt: "who is named with them is not known" }
    : named;
}

/** Whether something that was not taken for a name is joined to one by "and" before it: "Norrow and Varenia" where nothing tells what Norrow is. */
function isJoined({ words, nameAt }: View, { first }: SourcePhrase, name: number): boolean {
  const at = nameAt.indexOf(name, first);
  return at > first + 1 && words[at - 1] === "and" && nameAt[at - 2]! < 0;
}

/** "The Harbour Bureau and its Varenian counterpart": somebody only described stands beside the one named. */
function isWithAnother({ words, quotationAt }: View, { first, last }: SourcePhrase): boolean {
  for (let at = first + 1; at < last - 1; at++)
    if (words[at] === "and" && quotationAt[at]! < 0 && /^(?:his|her|its|their)$/.test(words[at + 1]!)) return true;
  return false;
}

/** "ROE" in a transcript: the one person of the article with that family name, in capitals; null where there is none. */
export function inCapitals(view: View, source: SourcePhrase, book: PartyBook): Speakers | null {
  const spelled = view.text.slice(...spanOf(view, source));
  if (spelled !== spelled.toUpperCase() || !/\p{Lu}{3}/u.test(spelled)) return null;
  const family = spelled.toLowerCase().split(/\s+/).at(-1);
  const persons = view.doc.entities.flatMap((entity, index) =>
    entity.class === "person" && entity.name.toLowerCase().split(" ").at(-1) === family ? [index] : [],
  );
  if (persons.length !== 1) return null;
  const party = book.named(persons[0]!);
  return {
    parties: [party],
    basis: "resolved",
    doubt: null,
    why: `"${spelled}" is ${party.name}, the only person of this family name in the article`,
  };
}

function ofNames({ text, doc }: View, heads: readonly Extract<Head, { type: "name" }>[], book: PartyBook): Speakers {
  const names = heads.map(({ name }) => doc.names[name]!);
  const entities = names.map(({ entity }) => doc.entities[entity]!);
  const parties = names.map(({ entity }) => book.named(entity));
  const short = names.findIndex(({ span }, index) => text.slice(...span) !== entities[index]!.name);
  const unclear = names.some(({ class: kind }, index) => /^(?:place|event|other)$/.test(kind) && parties[index]!.kind !== "person");
  return {
    parties,
    basis: short < 0 ? "explicit" : "resolved",
    doubt: entities.some(({ sure }) => !sure)
      ? "the short name could mean more than one"
      : unclear
        ? "what bears this name is not known"
        : null,
    why: short < 0 ? "speaker named" : `"${text.slice(...names[short]!.span)}" is ${entities[short]!.name} in this article`,
  };
}
