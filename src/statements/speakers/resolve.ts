import type { Draft, SourcePhrase } from "../draft.ts";
import { PUT } from "../extract/unsaid.ts";
import { ISSUED } from "../refine/issued.ts";
import { PROMISED } from "../refine/promised.ts";
import { asIssuer, issuer } from "../sourcing/issuer.ts";
import type { View } from "../view.ts";
import { ofAddress } from "./honorifics.ts";
import { interviewed } from "./interviewed.ts";
import { jointBodies } from "./joint-bodies.ts";
import type { PartyBook } from "./party-book.ts";
import { inCapitals, ofPhrase } from "./phrase.ts";
import { headsOf } from "./phrase-head.ts";
import { ofPronoun } from "./pronoun.ts";
import { ofRelative } from "./relative.ts";
import { rolesOf } from "./roles.ts";
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
    const speakers = draft.source
      ? ofSource(draft.source, draft.rule === PROMISED)
      : draft.rule === ISSUED
        ? (issuer(view, book) ?? NOBODY)
        : goesOn(draft, ofUtterance.get(draft.utterance));
    resolved.push(speakers);
    if (!ofUtterance.has(draft.utterance)) ofUtterance.set(draft.utterance, speakers);
  }
  return resolved;

  function ofSource(given: SourcePhrase, promise: boolean): Speakers {
    const source = ofRelative(view, given);
    if (promise && isOwner(view, source)) return ofOwner(view, source, book);
    const before = { view, drafts, resolved, book, roles };
    const told =
      (isTwo(view, source) ? ofTwo(before, source) : null) ??
      ofAddress(view, source, book) ??
      jointBodies(view, source, book) ??
      interviewed(view, source, book) ??
      asIssuer(view, source, book);
    if (told) return told;
    if (isChannel(view, source)) return NOBODY;
    const [head] = headsOf(view, source);
    return head?.type === "pronoun" && !inCapitals(view, source, book) ? ofPronoun(before, head) : ofPhrase(view, source, book, roles);
  }
}

const isOwner = ({ words }: View, { first, last }: SourcePhrase): boolean =>
  last - first === 1 && /^(?:his|her|its|their)$/.test(words[first]!);

/** "Oru's compliance with his pledge": the one whom alone the sentence names before the word; nobody where it names none or several. */
function ofOwner({ doc, nameAt, sentenceAt, words }: View, { first }: SourcePhrase, book: PartyBook): Speakers {
  const kind = /^(?:his|her)$/.test(words[first]!) ? /^person$/ : /^(?:state|organization|group)$/;
  const entities = new Set<number>();
  for (let token = doc.sentences[sentenceAt[first]!]!.first; token < first; token++) {
    const name = doc.names[nameAt[token]!];
    if (name && kind.test(name.class)) entities.add(name.entity);
  }
  const [only, ...others] = entities;
  if (only === undefined || others.length > 0) return NOBODY;
  const party = book.named(only);
  return {
    parties: [party],
    basis: "inferred",
    doubt: `whose promise it is, is not told for sure`,
    why: `"${words[first]}" follows ${party.name} in the sentence`,
  };
}

/** "Asked by email", "two questions went unanswered": a way to speak, or what was asked, no speaker. */
const isChannel = (view: View, source: SourcePhrase): boolean => {
  const { first, last } = source;
  if (last - first === 1 && /^(?:e-?mail|phone|telephone|text|fax|video|post|radio|television|tv|letter)$/.test(view.words[first]!))
    return true;
  const [head] = headsOf(view, source);
  return head?.type === "noun" && PUT.test(head.word);
};

function goesOn(draft: Draft, before: Speakers | undefined): Speakers {
  if (!before || draft.cue) return NOBODY;
  return { ...before, basis: "inferred", doubt: "goes on from the paragraph before", why: "the paragraph before quotes the same speaker" };
}
