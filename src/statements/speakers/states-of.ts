import { type InstitutionKind, institutionOf, metonymsOf, stateNamed, states } from "../../knowledge/index.ts";
import type { Party, PartyState } from "../../record/party.ts";
import type { Span } from "../../record/span.ts";
import { firstTokenAt, type View } from "../view.ts";
import type { PartyBook } from "./party-book.ts";
import { beforePost, stateOfIts } from "./state-of-its.ts";
import { subjectsBetween } from "./subjects.ts";

/** Words after which a state is not one's own: "envoy to Varenia", "a fellow in Varenia". After "of", "for" and "from" it is. */
const ELSEWHERE = /^(?:to|in|on|at|against|with|about|into|near|toward|towards|over|between|under|by|who|that|which|and)$/;
/** Words before which a state is what they deal with: "Varenia policy experts". */
const SUBJECT_OF = /^(?:polic(?:y|ies)|experts?|watchers?|analysts?|specialists?|scholars?|studies|hawks?|hands?|desk|relations)$/;

/** How far a description is read, in tokens: what stands later in it is about something else. */
const READ = 12;

/** Institutions that are a state's own; a newspaper or a company is of a country and does not speak for it. */
const OF_STATE: ReadonlySet<InstitutionKind> = new Set<InstitutionKind>([
  ...(["government", "ministry", "embassy", "legislature", "court", "intelligence", "police", "military"] as const),
  ...(["cyber-agency", "regulator", "election-body"] as const),
]);

/**
 * The parties with the state that each is, is of or speaks for, as far as the article's own words for them or the tables say: "the Varenian
 * embassy", "Varenia's foreign minister", "Beijing" where it speaks. Nothing is inferred from what a name sounds like.
 */
export function withStates(view: View, book: PartyBook): Party[] {
  const named = ownNames(view);
  const nominals = Map.groupBy(
    view.doc.references.filter(({ form, sure }) => form === "nominal" && sure),
    ({ entity }) => (entity === null ? null : book.known(entity)),
  );
  return book.all().map((party) => {
    const state = party.state ?? stateOf(view, named, party, nominals.get(party.id) ?? []);
    return state ? { ...party, state, country: party.country ?? stateNamed(state.name)?.code ?? null } : party;
  });
}

/** For each token the state, or the body of one, that its own name is, as an index into the names, or -1. Titles do not hide it. */
function ownNames({ doc }: View): Int32Array {
  const at = new Int32Array(doc.tokens.length).fill(-1);
  for (const [index, { span, class: is }] of doc.names.entries())
    if (is === "state" || is === "organization") at.fill(index, firstTokenAt(doc, span[0]), firstTokenAt(doc, span[1]));
  return at;
}

function stateOf(view: View, named: Int32Array, party: Party, nominals: readonly { readonly span: Span }[]): PartyState | null {
  if (party.kind === "state") return { name: ownName(party.name, party.country), span: null, basis: "explicit" };
  if (party.kind === "document" || party.kind === "threat-group") return null;
  const mentions = party.mentions.filter(({ type }) => type !== "pronoun");
  const described = [...party.roles, ...mentions, ...nominals].map(({ span }) => span);
  for (const span of described.sort((one, other) => one[0] - other[0])) {
    const state = stateIn(view, named, span);
    if (state) return state;
  }
  return party.named
    ? (inOwnName(view, party) ?? byTables(party) ?? (party.kind === "organization" ? senderOf(view, party.name) : null))
    : null;
}

/** Nobody but a state has an embassy: "the Varenian Embassy" is of the state that the article knows by that word, else of the people of that name. */
function senderOf({ doc }: View, name: string): PartyState | null {
  const people = /^(?:the )?(\p{L}{3,}an) (?:embassy|consulate|high commission)$/iu.exec(name)?.[1];
  if (people === undefined) return null;
  const state = doc.entities.find((entity) => entity.class === "state" && `${entity.name}n` === people);
  return { name: ownName(state?.name ?? people, null), span: null, basis: "explicit" };
}

/**
 * "The Varenian Embassy left. “…,” said Bo Tal, its spokesman": the state whose embassy "its" means, the last of which something is told before that is no person, outside of
 * what is quoted.
 */
function senderOfIts(view: View, token: number): PartyState | null {
  const { doc, words, sentenceAt, quotationAt, nameAt } = view;
  if (!/^(?:its|their)$/.test(words[token] ?? "")) return null;
  const subject = subjectsBetween(view, Math.max(0, sentenceAt[token]! - 1), token).findLast(
    (one) => quotationAt[one.token]! < 0 && doc.names[nameAt[one.token]!]?.class !== "person",
  );
  const name = subject && doc.names[nameAt[subject.token]!];
  const state = name?.class === "organization" ? senderOf(view, doc.entities[name.entity]!.name) : null;
  return state && { ...state, basis: "resolved" };
}

/** Bodies by which a state acts, as the last word before "of": "the State Information Service of Varenia". */
const BODY_OF =
  /(?<!\b(?:news|press|football|students?|workers?)['’]?s? )\b(?:services?|directorate|bureau|agency|ministry|department|embassy|consulate|government|inspectorate|secretariat|presidency|chancellery|parliament|army|navy|police|guard|command|security council|armed forces)$/i;

/** The state that a body's own name ends with, where the article knows it as a state. */
function inOwnName({ doc }: View, { name, kind }: Party): PartyState | null {
  const at = kind === "organization" ? name.lastIndexOf(" of ") : -1;
  if (at === -1 || !BODY_OF.test(name.slice(0, at))) return null;
  const owner = name.slice(at + " of ".length).replace(/^the /i, "");
  const state = doc.entities.find((entity) => entity.class === "state" && entity.name.replace(/^the /i, "") === owner);
  return state ? { name: ownName(state.name, null), span: null, basis: "explicit" } : null;
}

/** The state that stands in a description or right before it as its owner, or whose body does. */
function stateIn(view: View, named: Int32Array, span: Span): PartyState | null {
  const { words, doc } = view;
  const first = firstTokenAt(doc, span[0]);
  const before = beforePost(view, first);
  const owner = /^['’]s?$/.test(words[before] ?? "") ? before - 1 : before;
  if (owner >= 0 && doc.names[named[owner]!]?.class === "state" && doc.tokens[before + 1]!.start - doc.tokens[owner]!.end <= 3)
    return told(view, named[owner]!);
  const its = stateOfIts(view, named, before) ?? stateOfIts(view, named, first);
  if (its !== null) return { ...told(view, its), basis: "resolved" };
  const sender = senderOfIts(view, before) ?? senderOfIts(view, first);
  if (sender) return sender;
  for (let at = first; at < first + READ && at < words.length && doc.tokens[at]!.start < span[1]; at++) {
    if (ELSEWHERE.test(words[at]!)) return null;
    const name = doc.names[named[at]!];
    if (name?.class === "state" && !SUBJECT_OF.test(words[at + 1] ?? "")) return told(view, named[at]!);
    const body = name?.class === "organization" ? bodyOf(doc.entities[name.entity]!.name) : null;
    if (name && body) return { name: body, span: [name.span[0], name.span[1]], basis: "resolved" };
  }
  return stateBehind(view, named, firstTokenAt(doc, span[1]));
}

/** "The Ministry of Ports of Varenia", where the name ends before the state. */
function stateBehind(view: View, named: Int32Array, at: number): PartyState | null {
  const { words, doc } = view;
  const state = words[at] === "of" ? (words[at + 1] === "the" ? at + 2 : at + 1) : -1;
  return state >= 0 && doc.names[named[state] ?? -1]?.class === "state" ? told(view, named[state]!) : null;
}

function told({ doc }: View, index: number): PartyState {
  const { entity, span } = doc.names[index]!;
  return { name: ownName(doc.entities[entity]!.name, null), span: [span[0], span[1]], basis: "explicit" };
}

/** What the tables say of a named body, and of a capital that speaks. */
function byTables({ name, kind }: Party): PartyState | null {
  if (kind !== "organization" && kind !== "group") return null;
  const state = bodyOf(name) ?? seat(name);
  return state === null ? null : { name: state, span: null, basis: "resolved" };
}

/** The state whose body a name is by the tables. */
function bodyOf(name: string): string | null {
  const body = institutionOf(name);
  return body?.country && OF_STATE.has(body.kind) ? ownName(name, body.country) : null;
}

/** A capital that is a party of its own stands for those who govern there. */
function seat(name: string): string | null {
  const [first] = metonymsOf(name).filter(({ standsFor }) => standsFor === "government");
  return first?.country ? ownName(name, first.country) : null;
}

let names: ReadonlyMap<string, string> | undefined;

/** A state's own name by the tables; the words of the article for one that they do not have. */
export function ownName(name: string, country: string | null): string {
  names ??= new Map(states().map((state) => [state.code, state.names[0]!]));
  return names.get(country ?? stateNamed(name)?.code ?? "") ?? name;
}
