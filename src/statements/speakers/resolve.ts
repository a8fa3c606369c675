import type { Basis } from "../../record/basis.ts";
import type { Party } from "../../record/party.ts";
import type { Draft, SourcePhrase } from "../draft.ts";
import { spanOf, type View } from "../view.ts";
import type { PartyBook } from "./party-book.ts";
import { type Head, headsOf } from "./phrase-head.ts";

/** Who speaks in a draft, how that is known, and why it may be wrong (null where it is plain). */
export interface Speakers {
  readonly parties: readonly Party[];
  readonly basis: Basis;
  readonly doubt: string | null;
  readonly why: string;
}

const NOBODY: Speakers = { parties: [], basis: "inferred", doubt: "nobody is named as the speaker", why: "no speaker found" };

/**
 * Finds the speakers of the drafts, in the order of the text: a name is its entity; a noun a party of its own, or the one met
 * before with that noun; a pronoun the nearest speaker before it that fits. What is not clear stays unknown.
 */
export function resolveSpeakers(view: View, drafts: readonly Draft[], book: PartyBook): Speakers[] {
  const resolved: Speakers[] = [];
  for (const [index, draft] of drafts.entries()) {
    const before = resolved.slice(0, index);
    resolved.push(draft.source ? ofPhrase(view, draft, draft.source, book, drafts, before) : ofUtterance(draft, drafts, before));
  }
  return resolved;
}

function ofUtterance(draft: Draft, drafts: readonly Draft[], before: readonly Speakers[]): Speakers {
  const first = drafts.findIndex(({ utterance }) => utterance === draft.utterance);
  const speakers = first >= 0 && first < before.length ? before[first] : undefined;
  if (!speakers || draft.cue) return NOBODY;
  return {
    ...speakers,
    basis: "inferred",
    doubt: "goes on from the paragraph before",
    why: "the paragraph before quotes the same speaker",
  };
}

function ofPhrase(
  view: View,
  draft: Draft,
  source: SourcePhrase,
  book: PartyBook,
  drafts: readonly Draft[],
  before: readonly Speakers[],
): Speakers {
  const heads = headsOf(view, source);
  const [head] = heads;
  if (!head) return NOBODY;
  if (head.type === "pronoun") return ofPronoun(view, draft, head, book, drafts, before);
  if (head.type === "noun") return ofNoun(view, source, head, book);
  const parties = heads.flatMap((each) => (each.type === "name" ? [book.named(view.doc.names[each.name]!.entity)] : []));
  const entities = heads.flatMap((each) => (each.type === "name" ? [view.doc.entities[view.doc.names[each.name]!.entity]!] : []));
  const name = view.doc.names[head.name]!;
  const whole = entities.every((entity) => entity.sure);
  const spelled = view.text.slice(...name.span) === entities[0]!.name;
  return {
    parties,
    basis: spelled ? "explicit" : "resolved",
    doubt: whole
      ? /^(?:place|other)$/.test(name.class) && parties[0]!.kind !== "person"
        ? "what bears this name is not known"
        : null
      : "the short name could mean more than one",
    why: spelled ? "speaker named" : `"${view.text.slice(...name.span)}" is ${entities[0]!.name} in this article`,
  };
}

function ofNoun(view: View, source: SourcePhrase, head: Extract<Head, { type: "noun" }>, book: PartyBook): Speakers {
  const definite = /^(?:the|this)$/.test(view.words[source.first]!) && head.token === source.first + 1;
  const known = definite && !book.hasNominal(head) ? namedBefore(view, head) : [];
  const [entity] = known;
  if (entity !== undefined) {
    const party = book.named(entity);
    return {
      parties: [party],
      basis: "resolved",
      doubt: known.length === 1 ? null : `"the ${head.word}" could be more than one`,
      why: `"the ${head.word}" is ${party.name}, ${known.length === 1 ? "the only one" : "the last one"} named before`,
    };
  }
  const { party, again } = book.nominal(source, head);
  return {
    parties: [party],
    basis: again ? "resolved" : "explicit",
    doubt: doubtOfNoun(view, source, head, definite && !again),
    why: again ? `"${head.word}" was spoken of before` : "speaker described, not named",
  };
}

function doubtOfNoun(view: View, source: SourcePhrase, head: Extract<Head, { type: "noun" }>, fresh: boolean): string | null {
  if (head.kind === "unknown") return `"${head.word}" is not known as a word for a speaker`;
  if (/^(?:his|her|its|their|our|my|your)$/.test(view.words[source.first]!)) return `whose ${head.word} is not resolved`;
  return fresh && head.kind === "individual" ? `which ${head.word} is not resolved` : null;
}

/** "the ministry", "the minister": the entities before it whose name, title or role has the noun, the last named first. */
function namedBefore(view: View, head: Extract<Head, { type: "noun" }>): number[] {
  const start = view.doc.tokens[head.token]!.start;
  const { names, entities } = view.doc;
  const last = new Map<number, number>();
  for (const { span, title, role, entity } of names) {
    if (span[0] >= start) break;
    const institution = entities[entity]!.class !== "person";
    const words = [
      ...(institution ? [entities[entity]!.name] : []),
      ...[title, role].flatMap((each) => (each && !institution ? [firstWords(view.text.slice(...each))] : [])),
    ]
      .join(" ")
      .toLowerCase();
    if (words.split(/[^\p{L}]+/u).includes(head.word)) last.set(entity, span[0]);
    else if (last.has(entity)) last.set(entity, span[0]);
  }
  const fits = [...last].filter(([entity]) => (entities[entity]!.class === "person") === (head.kind === "individual"));
  return fits.sort(([, one], [, other]) => other - one).map(([entity]) => entity);
}

/** A role up to its first "of", "for" or comma: "a fellow at the ministry" is a fellow, no ministry. */
function firstWords(role: string): string {
  return role.split(/\s(?:of|for|at|in|to|with)\s|,/)[0]!;
}

/** How many sentences back a pronoun looks for the one it means. */
const PRONOUN_REACH = 3;

function ofPronoun(
  view: View,
  draft: Draft,
  head: Extract<Head, { type: "pronoun" }>,
  book: PartyBook,
  drafts: readonly Draft[],
  before: readonly Speakers[],
): Speakers {
  if (!/^(?:he|she|they)$/.test(head.word))
    return { ...NOBODY, doubt: `"${head.word}" is not resolved`, why: `"${head.word}" is not resolved` };
  const singular = head.word !== "they";
  for (let index = before.length - 1; index >= 0; index--) {
    const distance = draft.sentence - drafts[index]!.sentence;
    if (distance > PRONOUN_REACH) break;
    const { parties, doubt } = before[index]!;
    const [party] = parties;
    if (!party || parties.length > 1 || distance < 0 || (singular ? party.kind !== "person" : party.kind === "person")) continue;
    book.mention(party, spanOf(view, { first: head.token, last: head.token + 1 }));
    const rivals = personsBetween(view, drafts[index]!, draft, party);
    return {
      parties: [party],
      basis: "resolved",
      doubt:
        doubt ??
        (rivals
          ? `another person is named before "${head.word}"`
          : distance > 1
            ? `"${head.word}" stands ${distance} sentences after the speaker`
            : null),
      why: `"${head.word}" follows what ${party.name} said`,
    };
  }
  return singular ? lastPerson(view, draft, head, book) : unresolved(head.word);
}

function unresolved(word: string): Speakers {
  return { ...NOBODY, doubt: `"${word}" is not resolved`, why: `"${word}" is not resolved` };
}

/** "She" after a sentence that names one person who has not spoken: that person, never surely. */
function lastPerson(view: View, draft: Draft, head: Extract<Head, { type: "pronoun" }>, book: PartyBook): Speakers {
  const { sentences, names, tokens } = view.doc;
  const from = sentences[Math.max(0, draft.sentence - 1)]!.span[0];
  const persons = new Set(
    names
      .filter(({ span, class: kind }) => kind === "person" && span[0] >= from && span[1] <= tokens[head.token]!.start)
      .map(({ entity }) => entity),
  );
  const [entity] = persons;
  if (entity === undefined || persons.size > 1 || view.blockOf[Math.max(0, draft.sentence - 1)] !== view.blockOf[draft.sentence])
    return unresolved(head.word);
  const party = book.named(entity);
  book.mention(party, spanOf(view, { first: head.token, last: head.token + 1 }));
  return {
    parties: [party],
    basis: "resolved",
    doubt: `${party.name} is the only person named before "${head.word}"`,
    why: `"${head.word}" follows the name`,
  };
}

/** Whether another person is named between the last statement of a party and the pronoun. */
function personsBetween(view: View, from: Draft, to: Draft, party: Party): boolean {
  const { names, sentences, entities } = view.doc;
  const [start, end] = [sentences[from.sentence]!.span[0], spanOf(view, { first: to.source!.first, last: to.source!.last })[0]];
  return names.some(
    ({ span, class: kind, entity }) => kind === "person" && span[0] >= start && span[1] <= end && entities[entity]!.name !== party.name,
  );
}
