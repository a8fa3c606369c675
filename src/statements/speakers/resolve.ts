import type { Draft, SourcePhrase } from "../draft.ts";
import { spanOf, type View } from "../view.ts";
import { ofAddress } from "./honorifics.ts";
import { ofNoun, type RoleIndex, rolesOf } from "./noun.ts";
import type { PartyBook } from "./party-book.ts";
import { type Head, headsOf } from "./phrase-head.ts";
import { ofPronoun } from "./pronoun.ts";
import { ofRelative } from "./relative.ts";
import { isTwo, ofTwo } from "./several.ts";
import { NOBODY, type Speakers } from "./speakers.ts";

/**
 * Finds the speakers of the drafts, in the order of the text: a name is its entity; a noun a party of its own, or the one met
 * before with that noun; a pronoun the nearest speaker before it that fits. What is not clear stays unknown.
 */
export function resolveSpeakers(view: View, drafts: readonly Draft[], book: PartyBook): Speakers[] {
  const resolved: Speakers[] = [];
  const ofUtterance = new Map<number, Speakers>();
  const roles = rolesOf(view);
  for (const draft of drafts) {
    const speakers = draft.source ? ofSource(draft.source) : goesOn(draft, ofUtterance.get(draft.utterance));
    resolved.push(speakers);
    if (!ofUtterance.has(draft.utterance)) ofUtterance.set(draft.utterance, speakers);
  }
  return resolved;

  function ofSource(given: SourcePhrase): Speakers {
    const source = ofRelative(view, given);
    const before = { view, drafts, resolved, book, roles };
    const told = (isTwo(view, source) ? ofTwo(before, source) : null) ?? ofAddress(view, source, book);
    if (told) return told;
    if (isChannel(view, source)) return NOBODY;
    const [head] = headsOf(view, source);
    return head?.type === "pronoun" && !inCapitals(view, source, book) ? ofPronoun(before, head) : ofPhrase(view, source, book, roles);
  }
}

/** Whom a phrase that is no pronoun means. */
export function ofPhrase(view: View, source: SourcePhrase, book: PartyBook, roles: RoleIndex): Speakers {
  const capitals = inCapitals(view, source, book);
  if (capitals) return capitals;
  const heads = headsOf(view, source);
  const [head] = heads;
  if (!head || head.type === "pronoun") return NOBODY;
  if (head.type === "noun") return ofNoun(view, source, head, book, roles);
  return ofNames(
    view,
    heads.filter((each) => each.type === "name"),
    book,
  );
}

/** "Asked by email": a way to speak, no speaker. */
const isChannel = (view: View, { first, last }: SourcePhrase): boolean =>
  last - first === 1 && /^(?:e-?mail|phone|telephone|text|fax|video|post|radio|television|tv|letter)$/.test(view.words[first]!);

function goesOn(draft: Draft, before: Speakers | undefined): Speakers {
  if (!before || draft.cue) return NOBODY;
  return { ...before, basis: "inferred", doubt: "goes on from the paragraph before", why: "the paragraph before quotes the same speaker" };
}

/** "ROE" in a transcript: the one person of the article with that family name, in capitals; null where there is none. */
function inCapitals(view: View, source: SourcePhrase, book: PartyBook): Speakers | null {
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
