import type { Party } from "../../record/party.ts";
import { speakingNoun } from "../lexicon/speaking-nouns.ts";
import type { View } from "../view.ts";
import { type Before, REACH } from "./before.ts";
import { genderOf } from "./gender.ts";
import { ofPhrase } from "./phrase.ts";
import { headsOf } from "./phrase-head.ts";
import { isRelative } from "./relative.ts";
import type { Speakers } from "./speakers.ts";
import { type Subject, subjectsBetween } from "./subjects.ts";

/** Classes of names that "it" can mean where somebody speaks. */
const BODIES = /^(?:organization|state|threat-group)$/;

/**
 * "It said": the institution, state or document that this sentence or the one before is about, else the nearest one that spoke, else the only one named
 * before in the sentence. Inside of quotation marks it stays open.
 */
export function ofIt(before: Before, { token }: { token: number }): Speakers | null {
  const { view, drafts, resolved } = before;
  if (view.quotationAt[token]! >= 0) return null;
  const { sentence } = drafts[resolved.length]!;
  const added = whoAdds(before, sentence);
  if (added) return added;
  const about = aboutBefore(before, Math.max(0, sentence - 1), token);
  const spoke = lastSpoken(before, sentence, token);
  const chosen = spoke && (!about || about.at < spoke.until) ? spoke : about;
  if (!chosen) return onlyNamed(before, sentence, token);
  const { party, doubt, at } = chosen;
  const rivals = bodiesBetween(view, Math.min(at, view.doc.sentences[sentence]!.first), token).some(
    (entity) => before.book.known(entity) !== party.id && !chosen.within(entity),
  );
  return {
    parties: [party],
    basis: "resolved",
    doubt:
      doubt ??
      (spoke?.party.id !== party.id ? `${party.name} has not spoken right before "it"` : null) ??
      (rivals ? 'another that "it" could mean is named before' : null),
    why: chosen === about ? `"it" stands after a clause about ${party.name}` : `"it" follows what ${party.name} said`,
  };
}

/** Verbs of one who has just spoken. */
const ADDS = /^(?:add(?:s|ed|ing)?|continu(?:e|es|ed|ing))$/;

/** "The line said that data was taken. It added …": who adds is the one who spoke in the sentence before, not what he spoke of; null for one known to be a man or a woman. */
function whoAdds({ view, drafts, resolved, book }: Before, sentence: number): Speakers | null {
  const { cue } = drafts[resolved.length]!;
  const last = drafts.slice(0, resolved.length).findLastIndex(({ source }) => source !== null);
  const said = drafts[last];
  if (!cue || !ADDS.test(view.words[cue.head]!) || !said?.source || sentence - said.sentence > 1 || said.sentence > sentence) return null;
  const { parties, doubt } = resolved[last]!;
  const [party] = parties;
  if (
    !party ||
    parties.length > 1 ||
    view.quotationAt[said.source.first]! >= 0 ||
    book.isCalled(party.id, "he") ||
    book.isCalled(party.id, "she")
  )
    return null;
  const entity = book.entityOf(party.id);
  if (party.kind === "person" && (entity === null || genderOf(view, entity) !== null)) return null;
  return {
    parties: [party],
    basis: "resolved",
    doubt: doubt ?? (party.kind === "person" ? `"it" is said of ${party.name}, who may be a person` : null),
    why: `"it" goes on with what ${party.name} said`,
  };
}

/** One that "it" may mean, and the tokens at which the words for it begin and end. `within` says whether an entity is named inside the words for it. */
interface Candidate {
  readonly party: Party;
  readonly at: number;
  readonly until: number;
  readonly doubt: string | null;
  readonly within: (entity: number) => boolean;
}

/** What the last clause with such a subject is about. */
function aboutBefore(before: Before, from: number, token: number): Candidate | null {
  for (const subject of subjectsBetween(before.view, from, token).reverse()) {
    // "told the paper it sells": what stands right before is spoken to.
    if (subject.last >= token) continue;
    const speakers = ofSubject(before, subject);
    const [party] = speakers?.parties ?? [];
    if (party && speakers)
      return {
        party,
        at: subject.token,
        until: subject.last,
        doubt: speakers.doubt,
        within: namedIn(before.view, subject.first, subject.last),
      };
  }
  return null;
}

/** A subject that is an institution, a state or a document, by name or noun; of nouns those that mostly speak: behind "the contract", "it" may be anything. */
function ofSubject({ view, book, roles }: Before, subject: Subject): Speakers | null {
  const name = view.doc.names[view.nameAt[subject.token]!];
  if (name && !BODIES.test(name.class)) return null;
  const [head] = headsOf(view, subject);
  const speaks =
    head?.type === "name"
      ? name !== undefined
      : head?.type === "noun" && !head.plural && /^(?:institution|document)$/.test(head.kind) && speakingNoun(head.word) === null;
  if (!speaks) return null;
  const speakers = ofPhrase(view, { ...subject, doubt: null }, book, roles);
  return speakers.parties.length === 1 ? speakers : null;
}

/** The nearest speaker before that is no person and no crowd. */
function lastSpoken({ view, drafts, resolved }: Before, sentence: number, token: number): Candidate | null {
  for (let index = resolved.length - 1; index >= 0; index--) {
    const { source, sentence: there } = drafts[index]!;
    if (sentence - there > REACH) return null;
    const { parties, doubt } = resolved[index]!;
    const [party] = parties;
    if (!party || parties.length > 1 || !source || source.first >= token || view.quotationAt[source.first]! >= 0) continue;
    // "Left the tweet, which accused it": what a clause tells of a word is not what the sentence is about.
    if (isRelative(view, source)) continue;
    if (/^(?:person|group)$/.test(party.kind)) continue;
    const far = sentence - there > 1 ? `"it" stands ${sentence - there} sentences after the speaker` : null;
    return { party, at: source.first, until: source.last, doubt: doubt ?? far, within: namedIn(view, source.first, source.last) };
  }
  return null;
}

/** "Shares of Halden Steel fell after it disclosed": the only institution or state named before in the sentence. */
function onlyNamed({ view, book }: Before, sentence: number, token: number): Speakers | null {
  const [entity, ...others] = bodiesBetween(view, view.doc.sentences[sentence]!.first, token);
  if (entity === undefined || others.length > 0) return null;
  const party = book.named(entity);
  return { parties: [party], basis: "inferred", doubt: `${party.name} is only named before "it"`, why: `"it" follows the name` };
}

/** The institutions and states named from one token up to another, each once. */
function bodiesBetween({ doc, nameAt }: View, from: number, end: number): number[] {
  const found = new Set<number>();
  for (let token = from; token < end; token++) {
    const name = doc.names[nameAt[token]!];
    if (name && BODIES.test(name.class)) found.add(name.entity);
  }
  return [...found];
}

const namedIn =
  ({ doc, nameAt }: View, first: number, last: number) =>
  (entity: number): boolean => {
    for (let token = first; token < last; token++) if (doc.names[nameAt[token]!]?.entity === entity) return true;
    return false;
  };
