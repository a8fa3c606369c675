import type { Draft, SourcePhrase } from "../draft.ts";
import type { View } from "../view.ts";
import { ofNoun, rolesOf } from "./noun.ts";
import type { PartyBook } from "./party-book.ts";
import { type Head, headsOf } from "./phrase-head.ts";
import { ofPronoun } from "./pronoun.ts";
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
    const speakers = draft.source ? ofPhrase(draft.source) : goesOn(draft, ofUtterance.get(draft.utterance));
    resolved.push(speakers);
    if (!ofUtterance.has(draft.utterance)) ofUtterance.set(draft.utterance, speakers);
  }
  return resolved;

  function ofPhrase(source: SourcePhrase): Speakers {
    const heads = headsOf(view, source);
    const [head] = heads;
    if (!head) return NOBODY;
    if (head.type === "pronoun") return ofPronoun(view, drafts, resolved, head, book);
    if (head.type === "noun") return ofNoun(view, source, head, book, roles);
    return ofNames(
      view,
      heads.filter((each) => each.type === "name"),
      book,
    );
  }
}

function goesOn(draft: Draft, before: Speakers | undefined): Speakers {
  if (!before || draft.cue) return NOBODY;
  return { ...before, basis: "inferred", doubt: "goes on from the paragraph before", why: "the paragraph before quotes the same speaker" };
}

function ofNames({ text, doc }: View, heads: readonly Extract<Head, { type: "name" }>[], book: PartyBook): Speakers {
  const names = heads.map(({ name }) => doc.names[name]!);
  const entities = names.map(({ entity }) => doc.entities[entity]!);
  const parties = names.map(({ entity }) => book.named(entity));
  const short = names.findIndex(({ span }, index) => text.slice(...span) !== entities[index]!.name);
  const unclear = names.some(({ class: kind }, index) => /^(?:place|other)$/.test(kind) && parties[index]!.kind !== "person");
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
