import { idOf } from "../../record/id.ts";
import type { Party, PartyKind } from "../../record/party.ts";
import { acronymIn, isAcronym } from "./acronyms.ts";
import { bodyOf, stateInName } from "./bodies.ts";
import { landOf, nameKey, personName, withoutInitials } from "./names.ts";
import { fieldOf, officeOf, PUBLIC } from "./offices.ts";

/** The party over articles that a party of one article belongs to, as far as that article tells by itself. */
export interface PartyLink {
  /** Holds over the whole archive: made of the kind and the key, so that it never depends on what was read before. */
  readonly id: string;
  /** What mentions in several articles are held to be one by: the normalised full name, or what a name stands for. */
  readonly key: string;
  /** Whether the key says by itself who is meant. Where it does not, there is a party only where exactly one is known by what `asks` asks for. */
  readonly whole: boolean;
  /** What another party may be known by (`offers`) that this one then is. */
  readonly asks: string | null;
  /** Of a person with a full name the id of the name by itself, whatever state an article tells; of others `id`. */
  readonly named: string;
  /** The state of a person, by which people of one name are told apart; null where the article does not tell it, and for others. */
  readonly owner: string | null;
  /** Of a party that people took out of another: the id that it had by itself, then each that it got, with the decision that gave it; the last holds. */
  readonly was?: readonly Formerly[];
}

/** An id that a party had, since a decision; null for the one that it has by itself. */
export interface Formerly {
  readonly id: string;
  readonly since: string | null;
}

/** What linking needs to know of a party of one article. */
export type Linkable = Pick<Party, "kind" | "name" | "named"> &
  Partial<Pick<Party, "country" | "state" | "institution" | "groups" | "roles" | "mentions">> & {
    /** What the article calls it by name. */
    readonly called?: readonly string[];
    readonly publisher?: Publisher | null;
  };

/** Who publishes an article: what it calls itself there may be short for its name. */
export interface Publisher {
  readonly name: string;
  /** As `ownerOf` has it. */
  readonly owner: string | null;
}

/** Kinds whose full name says which one is meant. A document's name ("the report") does not. */
const LINKED: ReadonlySet<PartyKind> = new Set<PartyKind>(["person", "organization", "state", "group", "threat-group"]);

/** A person's name is full with at least this many words: initials and a bare surname fit several people. */
const WORDS_OF_A_PERSON = 2;

/** Bodies whose words are common nouns too: of no state that is told, they are nobody in particular. */
const COMMON: ReadonlySet<string> = new Set(["government", "national police", "armed forces", "presidency", "cert"]);

/** Kinds of institutions that are the same ones whatever state an article names with them. */
const OF_NO_STATE: ReadonlySet<string> = new Set(["international", "news", "news-agency", "security-company", "company"]);

/**
 * The one sure rule of linking: named parties of several articles are one where kind and key are equal. A person's key is the full name with
 * the state that the article tells, since two states have two people of one name; a state's its code, where tables have it; an institution's
 * the name that tables have it by, or its kind together with its state. Null where the name is not enough to say so, and the party stays
 * inside its article: the unnamed, documents, people by surname only, bodies that only a common noun names.
 */
export function linkParty(party: Linkable): PartyLink | null {
  if (!party.named || !LINKED.has(party.kind)) return null;
  const found = party.kind === "person" ? personKey(party) : keyOf(party);
  if (found === null || found.key === "") return null;
  const { key, whole = true, asks = null, parts = [key], owner = null } = found;
  const id = idOf("p", [party.kind, ...(whole ? [] : ["short"]), ...parts]);
  return { id, key, whole, asks, owner, named: whole ? idOf("p", [party.kind, parts[0]!]) : id };
}

type Found = Pick<PartyLink, "key"> &
  Partial<PartyLink> & { /** What the id is made of, where that is more than the key. */ readonly parts?: readonly string[] };

/** The state that a party is, is of or speaks for: its ISO 3166-1 alpha-3 code, else its name, folded; null where the article does not tell. */
export function ownerOf({ country, state }: Pick<Linkable, "country" | "state">): string | null {
  return country ?? (state ? stateKey(state.name) : null);
}

/** A state's name as it is compared: what is of a state that no table has ("Varenian") is of that state ("Varenia"). */
export function stateKey(name: string): string {
  return landOf(nameKey("state", name));
}

function personKey(party: Linkable): Found | null {
  const { name, roles = [] } = party;
  const { full, surname } = personName(name);
  if (full >= WORDS_OF_A_PERSON) return fullNamed(party);
  const office = bestOffice(roles);
  if (surname.length < 2 || office === null) return null;
  const owner = ownerOf(party);
  const key = officeKey(surname, owner, office);
  return { key, whole: false, asks: owner === null ? null : key, owner };
}

/**
 * A full name is one person in a state. Where no state is told it asks for the only one of that name, whose it then is; and somebody who is told to
 * be nothing but a player or a suspect is not the official of the same name. With an initial in between it asks for the only one without who holds the same office.
 */
function fullNamed(party: Linkable): Found {
  const key = nameKey("person", party.name);
  const owner = ownerOf(party);
  const bare = withoutInitials(key);
  const initialled = bare === key ? null : withInitial(bare, owner);
  if (owner !== null) return { key: `${key} | ${owner}`, parts: [key, owner], owner, asks: initialled };
  const field = privateField(party.roles ?? []);
  return field === null ? { key, asks: initialled ?? wholeName(key) } : { key: `${key} | in ${field}`, parts: [key, "", field] };
}

/** What somebody is asked for by who is named with an initial: by the name without it and the state. Who is meant shares the office, or the whole name. */
export function withInitial(key: string, owner: string | null): string {
  return `${key} | ${owner ?? "?"}${INITIAL}`;
}

const INITIAL = " = with an initial";

/** Whether what is asked for is the name of somebody with an initial less. */
export function asksWithInitial(asks: string): boolean {
  return asks.endsWith(INITIAL);
}

/** The field of somebody all of whose roles that say a field say one that is no public office; null for others. */
function privateField(roles: readonly { readonly text: string }[]): string | null {
  const fields = new Set(roles.map(({ text }) => fieldOf(text)).filter((field) => field !== null));
  return fields.size === 1 && !fields.has(PUBLIC) ? [...fields][0]! : null;
}

/** What a person with this full name is known by, of whatever state. */
export function wholeName(key: string): string {
  return `${key} = the whole name`;
}

/** The office that tells most: the longest, by the words that it has. */
function bestOffice(roles: readonly { readonly text: string }[]): string | null {
  const offices = roles.map(({ text }) => officeOf(text)).filter((office) => office !== null);
  return offices.sort((one, other) => other.length - one.length || (one < other ? -1 : 1))[0] ?? null;
}

/** What somebody is known by who is called by surname and office. */
export function officeKey(surname: string, country: string | null, office: string): string {
  return `${surname} | ${country ?? "?"} | ${office}`;
}

/** The key of bodies of a kind whose state no article tells: one page, apart from those of any state that is known. */
export function ofNoState(kind: string): string {
  return `${kind} | ?`;
}

function keyOf(party: Linkable): Found | null {
  const { kind, name, institution, mentions = [], publisher = null } = party;
  const country =
    ownerOf(party) ?? institution?.country ?? (kind === "organization" ? (stateInName(name) ?? issuersState(name, publisher)) : null);
  if (kind === "state" && party.country) return { key: `| ${party.country}` };
  if (kind === "state") return { key: stateKey(name) };
  if (kind !== "organization") return { key: nameKey(kind, name) };
  if (institution && !institution.given && OF_NO_STATE.has(institution.kind)) return { key: nameKey(kind, institution.name) };
  if (institution?.given)
    return { key: [nameKey(kind, institution.name), ...(institution.country ? [institution.country] : [])].join(" | ") };
  const body =
    bodyOf(name, institution !== undefined || stateInName(name) !== null) ?? (institution ? bodyOf(institution.name, true) : null);
  const asNoun = mentions.length > 0 && mentions.every(({ type }) => type !== "name");
  if (body?.kind && country) return { key: `${body.kind} | ${country}` };
  if (body?.kind) return asNoun || COMMON.has(body.kind) ? null : { key: ofNoState(body.kind) };
  if (body && !institution?.country) return null;
  if (institution && country) return { key: `${nameKey(kind, institution.name)} | ${country}` };
  if (institution) return asNoun ? null : { key: ofNoState(nameKey(kind, institution.name)) };
  if (asNoun) return null;
  const key = nameKey(kind, name);
  if (isAcronym(name)) return { key, asks: acronymIn(name) };
  const own = publisher && nameKey(kind, publisher.name);
  return own?.endsWith(` ${key}`) ? { key, whole: false, asks: asPublisher(own), parts: [key, "of", own] } : { key };
}

/** What an outlet is known by in what it publishes, where it may call itself by the last words of its name: "the Ledger" of the Lorvane Ledger. */
export function asPublisher(key: string): string {
  return `${key} = who publishes it`;
}

/** The state of a body that its own release names without one: "the Interior Ministry" in what the Ministry of the Interior of Caldora publishes. */
function issuersState(name: string, publisher: Publisher | null): string | null {
  if (!publisher) return null;
  const [kind, issuing] = [bodyOf(name)?.kind, bodyOf(publisher.name, true)?.kind];
  return kind != null && kind === issuing ? (publisher.owner ?? stateInName(publisher.name)) : null;
}

/** The publisher of an article among its parties, with the state that it is of. */
export function publisherIn(name: string | null, parties: readonly Linkable[]): Publisher | null {
  if (name === null) return null;
  const party = parties.find(({ kind, name: other }) => kind === "organization" && nameKey(kind, other) === nameKey(kind, name));
  return { name, owner: party ? ownerOf(party) : null };
}

/** Whether a party has a page over articles: officials, not private people, so a person only where some mention carries a public role. */
export function hasPage(kind: PartyKind, carriesRole: boolean): boolean {
  return kind !== "person" || carriesRole;
}
