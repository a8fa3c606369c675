import type { Basis } from "../../record/basis.ts";
import type { Party } from "../../record/party.ts";
import type { Draft, SourcePhrase } from "../draft.ts";
import { INSTITUTION_NOUNS } from "../lexicon/sources.ts";
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
      ? name.class === "place" || name.class === "other"
        ? "what bears this name is not known"
        : null
      : "the short name could mean more than one",
    why: spelled ? "speaker named" : `"${view.text.slice(...name.span)}" is ${entities[0]!.name} in this article`,
  };
}

function ofNoun(view: View, source: SourcePhrase, head: Extract<Head, { type: "noun" }>, book: PartyBook): Speakers {
  const entity =
    INSTITUTION_NOUNS.test(head.word) && /^(?:the|this)$/.test(view.words[source.first]!) && head.token === source.first + 1
      ? institutionBefore(view, head)
      : null;
  if (entity !== null)
    return {
      parties: [book.named(entity)],
      basis: "resolved",
      doubt: null,
      why: `"the ${head.word}" is ${view.doc.entities[entity]!.name}, the only one named before`,
    };
  const { party, again } = book.nominal(source, head);
  const known = head.kind !== "unknown";
  return {
    parties: [party],
    basis: again ? "resolved" : "explicit",
    doubt: known ? null : `"${head.word}" is not known as a word for a speaker`,
    why: again ? `"${head.word}" was spoken of before` : "speaker described, not named",
  };
}

/** "the ministry": the one entity before it whose name holds the noun; null where there is none, or more than one. */
function institutionBefore(view: View, head: Extract<Head, { type: "noun" }>): number | null {
  const start = view.doc.tokens[head.token]!.start;
  const fitting = view.doc.entities.flatMap((entity, index) =>
    entity.class === "organization" &&
    entity.name.toLowerCase().split(/\s+/).includes(head.word) &&
    view.doc.names[entity.mentions[0]!]!.span[0] < start
      ? [index]
      : [],
  );
  return fitting.length === 1 ? fitting[0]! : null;
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
  return { ...NOBODY, doubt: `"${head.word}" is not resolved`, why: `"${head.word}" is not resolved` };
}

/** Whether another person is named between the last statement of a party and the pronoun. */
function personsBetween(view: View, from: Draft, to: Draft, party: Party): boolean {
  const { names, sentences, entities } = view.doc;
  const [start, end] = [sentences[from.sentence]!.span[0], spanOf(view, { first: to.source!.first, last: to.source!.last })[0]];
  return names.some(
    ({ span, class: kind, entity }) => kind === "person" && span[0] >= start && span[1] <= end && entities[entity]!.name !== party.name,
  );
}
