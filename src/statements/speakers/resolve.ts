import type { Draft, SourcePhrase } from "../draft.ts";
import { ISSUED } from "../refine/issued.ts";
import { asIssuer, issuer } from "../sourcing/issuer.ts";
import type { View } from "../view.ts";
import { ofAddress } from "./honorifics.ts";
import { interviewed } from "./interviewed.ts";
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
      ? ofSource(draft.source)
      : draft.rule === ISSUED
        ? (issuer(view, book) ?? NOBODY)
        : goesOn(draft, ofUtterance.get(draft.utterance));
    resolved.push(speakers);
    if (!ofUtterance.has(draft.utterance)) ofUtterance.set(draft.utterance, speakers);
  }
  return resolved;

  function ofSource(given: SourcePhrase): Speakers {
    const source = ofRelative(view, given);
    const before = { view, drafts, resolved, book, roles };
    const told =
      (isTwo(view, source) ? ofTwo(before, source) : null) ??
      ofAddress(view, source, book) ??
      interviewed(view, source, book) ??
      asIssuer(view, source, book);
    if (told) return told;
    if (isChannel(view, source)) return NOBODY;
    const [head] = headsOf(view, source);
    return head?.type === "pronoun" && !inCapitals(view, source, book) ? ofPronoun(before, head) : ofPhrase(view, source, book, roles);
  }
}

/** "Asked by email": a way to speak, no speaker. */
const isChannel = (view: View, { first, last }: SourcePhrase): boolean =>
  last - first === 1 && /^(?:e-?mail|phone|telephone|text|fax|video|post|radio|television|tv|letter)$/.test(view.words[first]!);

function goesOn(draft: Draft, before: Speakers | undefined): Speakers {
  if (!before || draft.cue) return NOBODY;
  return { ...before, basis: "inferred", doubt: "goes on from the paragraph before", why: "the paragraph before quotes the same speaker" };
}
