import type { NameClass } from "../../english/doc.ts";
import { countryOf, organizationNamed } from "../../knowledge/index.ts";
import type { Party, PartyKind, PartyState } from "../../record/party.ts";
import type { Span } from "../../record/span.ts";
import { slice } from "../../record/span.ts";
import { COUNTS } from "../lexicon/function-words.ts";
import { type Range, spanOf, type View } from "../view.ts";
import { isBody } from "./bodies.ts";
import type { Head } from "./phrase-head.ts";

type Noun = Extract<Head, { type: "noun" }>;
type Entry = { -readonly [Key in keyof Party]: Party[Key] extends readonly (infer Item)[] ? Item[] : Party[Key] };

const KINDS: Readonly<Record<NameClass, PartyKind>> = {
  person: "person",
  organization: "organization",
  state: "state",
  group: "group",
  "threat-group": "threat-group",
  place: "organization",
  document: "document",
  event: "organization",
  other: "organization",
};

/** The parties of one article while it is read. They are numbered in the order in which they are first needed. */
export class PartyBook {
  readonly #view: View;
  readonly #entries: Entry[] = [];
  readonly #byId = new Map<string, Entry>();
  readonly #byEntity = new Map<number, Entry>();
  readonly #entities = new Map<string, number>();
  /** For each party the pronouns that were taken to mean it, in small letters. */
  readonly #called = new Map<string, Set<string>>();
  readonly #outlets = new Map<string, Party>();
  readonly #bodies = new Map<string, Entry>();
  /** For each noun the party that it last described. */
  readonly #nominals = new Map<string, Entry>();
  /** For each noun all parties that it described, with the words by which they are told apart. */
  readonly #described = new Map<string, { readonly entry: Entry; told: ToldBy }[]>();

  constructor(view: View) {
    this.#view = view;
  }

  /** The party of a named entity of the text. */
  named(entity: number): Party {
    const known = this.#byEntity.get(entity);
    if (known) return known;
    const { doc } = this.#view;
    const { name, class: given, mentions } = doc.entities[entity]!;
    const kind = given === "person" && isBody(this.#view, entity) ? "organization" : given;
    const roles = this.#rolesOf(mentions);
    const entry = this.#enter({
      name,
      kind: kind === "other" && roles.length > 0 ? "person" : isPeople(name, kind) ? "group" : KINDS[kind],
      named: !isPeople(name, kind),
      count: kind === "person" ? { min: 1, max: 1 } : null,
      country: givenCountry(doc, mentions) ?? (kind === "state" ? countryOf(name) : null),
      roles,
      mentions: mentions.map((mention) => ({ span: [...doc.names[mention]!.span] as [number, number], type: "name" as const })),
      possiblySame: [],
      ...givenWith(doc, mentions),
    });
    this.#byEntity.set(entity, entry);
    this.#entities.set(entry.id, entity);
    return entry;
  }

  /** A party known by a noun alone. A definite phrase ("the official") means the newest party with that noun, if there is one, though not where it says of which party they are ("the Varenian people"). `name` says in other words who it is. */
  nominal(range: Range, noun: Noun, name: string | null = null): { party: Party; again: boolean } {
    const span = spanOf(this.#view, range);
    const opening = this.#view.words[range.first]!;
    const definite = /^(?:the|this|that|these|those|its|his|her|their)$/.test(opening);
    const others = noun.plural && this.#names(range);
    const told = noun.plural ? NOTHING_TOLD : toldBy(this.#view, range, noun.token);
    const before = definite && !others ? this.#spokenOf(noun, told) : undefined;
    if (before) {
      if (!before.named && this.#names(range) && !noun.plural) before.name = slice(this.#view.text, span);
      before.mentions.push({ span: [...span], type: "nominal" });
      return { party: before, again: true };
    }
    const institution = noun.kind === "institution" || (noun.kind === "unknown" && !noun.plural && opening === "the");
    const entry = this.#enter({
      name: name ?? this.#oneOfThem(range) ?? slice(this.#view.text, span),
      kind: kindOf(noun),
      named: (institution && !this.#isAnyOne(range)) || (noun.kind === "document" && (this.#names(range) || this.#isOwned(range))),
      count: (institution && !this.#isAnyOne(range)) || noun.kind === "document" ? null : this.#count(range, noun),
      country: null,
      roles: [],
      mentions: [{ span: [...span], type: "nominal" }],
      possiblySame: opening === "one" ? this.#groups() : [],
    });
    this.#nominals.set(noun.word, entry);
    this.#described.set(noun.word, [...(this.#described.get(noun.word) ?? []).slice(1 - MOST_TOLD_APART), { entry, told }]);
    return { party: entry, again: false };
  }

  /** The newest party with a noun that a definite phrase can mean: not "the interior minister" where the phrase tells of the prime minister. */
  #spokenOf({ word, plural }: Noun, told: ToldBy): Entry | undefined {
    if (plural) return this.#nominals.get(word);
    const before = this.#described.get(word)?.findLast((one) => agree(one.told.names, told.names) && agree(one.told.words, told.words));
    if (before) before.told = { names: before.told.names.union(told.names), words: before.told.words.union(told.words) };
    return before?.entry;
  }

  /** Whether a party known by this noun alone was met. */
  hasNominal(noun: Noun): boolean {
    return this.#nominals.has(noun.word);
  }

  /** An outlet that the text does not name in a mention of its own: the publisher, as known from the page. */
  outlet(name: string): Party {
    const known = this.#outlets.get(name);
    if (known) return known;
    const entity = this.#view.doc.entities.findIndex((other) => bare(other.name) === bare(name));
    const empty = { count: null, country: null, roles: [], mentions: [], possiblySame: [] };
    const party = entity >= 0 ? this.named(entity) : this.#enter({ name, kind: "organization", named: true, ...empty });
    this.#outlets.set(name, party);
    return party;
  }

  /** A body of state that is named together with those of other states: "the Foreign Ministries of Varenia and Caldora". `span` is where its state is named. */
  body(name: string, state: PartyState, span: Span): Party {
    const entity = this.#view.doc.entities.findIndex((other) => bare(other.name) === bare(name));
    if (entity >= 0) return this.named(entity);
    const empty = { count: null, country: null, roles: [], mentions: [], possiblySame: [] };
    const entry = this.#bodies.get(name) ?? this.#enter({ name, kind: "organization", named: true, ...empty, state: { ...state } });
    if (entry.mentions.at(-1)?.span[0] !== span[0]) entry.mentions.push({ span: [...span], type: "name" });
    this.#bodies.set(name, entry);
    return entry;
  }

  /** Who wrote the article, by name or without one. */
  author(name: string | null): Party {
    const known = this.#outlets.get(name ?? "");
    if (known) return known;
    const entity = this.#view.doc.entities.findIndex((other) => other.name === name);
    const party =
      entity >= 0
        ? this.named(entity)
        : this.#enter({
            name: name ?? "the author",
            kind: "person",
            named: name !== null,
            count: { min: 1, max: 1 },
            country: null,
            roles: [],
            mentions: [],
            possiblySame: [],
          });
    this.#outlets.set(name ?? "", party);
    return party;
  }

  /** The entity of a party that the text names; null for the others. */
  entityOf(id: string): number | null {
    return this.#entities.get(id) ?? null;
  }

  /** Whether a party was taken to be meant by a pronoun before. */
  isCalled(id: string, pronoun: string): boolean {
    return this.#called.get(id)?.has(pronoun) ?? false;
  }

  /** The id of the party of a named entity, where it was needed before; else null. */
  known(entity: number): string | null {
    return this.#byEntity.get(entity)?.id ?? null;
  }

  /** The name of a party by its id; empty where there is none. */
  name(id: string): string {
    return this.#byId.get(id)?.name ?? "";
  }

  /** Adds a mention by pronoun. */
  mention(party: Party, span: Span): void {
    const called = this.#called.get(party.id) ?? new Set();
    this.#called.set(party.id, called.add(slice(this.#view.text, span).toLowerCase()));
    const entry = this.#byId.get(party.id);
    if (entry && entry.mentions.at(-1)?.span[0] !== span[0]) entry.mentions.push({ span: [...span], type: "pronoun" });
  }

  /** All parties so far, their mentions in the order of the text. */
  all(): Party[] {
    return this.#entries.map((entry) => ({ ...entry, mentions: entry.mentions.toSorted((one, other) => one.span[0] - other.span[0]) }));
  }

  #names({ first, last }: Range): boolean {
    return this.#view.nameAt.subarray(first, last).some((name) => name >= 0);
  }

  /** "the ministry's own figures", "the statement": a document that the words tell apart, by its issuer or as the one spoken of. */
  #isOwned({ first, last }: Range): boolean {
    const { words } = this.#view;
    return /^(?:the|this|that|its|his|her|their)$/.test(words[first]!) || words.slice(first, last).some((word) => /^['’]s?$/.test(word));
  }

  /** "a security firm", "one agency": an institution that the words leave open. */
  #isAnyOne(range: Range): boolean {
    return (
      /^(?:an?|one|another|some|several|many|two|three|four|five|both|other)$/.test(this.#view.words[range.first]!) && !this.#names(range)
    );
  }

  #count({ first, last }: Range, noun: Noun): { min: number; max: number } | null {
    for (let at = first; at <= Math.min(noun.token, last - 1); at++) {
      const word = this.#view.words[at]!;
      const count = COUNTS.get(word) ?? (/^\d{1,4}$/.test(word) ? Number(word) : undefined);
      if (count !== undefined && (count === 1 || noun.plural)) return { min: count, max: count };
    }
    return noun.plural || noun.kind === "group" ? null : { min: 1, max: 1 };
  }

  /** What the words around an entity's names say that it does, each role where it stands first. */
  #rolesOf(mentions: readonly number[]): Entry["roles"] {
    const { doc, text } = this.#view;
    const roles = new Map<string, Entry["roles"][number]>();
    for (const mention of mentions)
      for (const span of [doc.names[mention]!.title, doc.names[mention]!.role]) {
        const words = span && slice(text, span);
        if (span && words && isRole(words) && !roles.has(words)) roles.set(words, { text: words, span: [span[0], span[1]] });
      }
    return [...roles.values()];
  }

  /** "One of them" is one of the group that was last brought in. */
  #oneOfThem({ first, last }: Range): string | null {
    const { words, text } = this.#view;
    const group = [...this.#nominals.values()].findLast(({ kind }) => kind === "group");
    if (!group || last - first !== 3 || words[first + 1] !== "of" || words[first + 2] !== "them") return null;
    return `${slice(text, spanOf(this.#view, { first, last: first + 2 }))} ${group.name}`;
  }

  /** The unnamed groups that "one of them" may belong to. */
  #groups(): string[] {
    return [...this.#nominals.values()].filter(({ kind }) => kind === "group").map(({ id }) => id);
  }

  #enter(party: Omit<Entry, "id">): Entry {
    const entry = { id: `p${this.#entries.length + 1}`, ...party };
    this.#entries.push(entry);
    this.#byId.set(entry.id, entry);
    return entry;
  }
}

/** So many parties of one noun are told apart: an article tells of few, and a page gone wrong of thousands. */
const MOST_TOLD_APART = 20;

/** How many words behind "of" still tell what somebody is minister of. */
const BEHIND_OF = 4;

/** Words that tell nobody from another. */
const TELLS_NOTHING = /^(?:the|this|that|an?|its|his|her|their|one|another|of|for|and|same|[^\p{L}\p{N}]*|['’]s?)$/u;

/** By what the bearer of a phrase is told from others with the same noun: whom it names, and its other words. */
interface ToldBy {
  readonly names: ReadonlySet<number>;
  readonly words: ReadonlySet<string>;
}

const NOTHING_TOLD: ToldBy = { names: new Set(), words: new Set() };

/** Whether two phrases can tell of one: one of them tells nothing of this sort, or nothing but what the other tells, too. */
function agree<T>(one: ReadonlySet<T>, other: ReadonlySet<T>): boolean {
  return one.size === 0 || other.size === 0 || one.isSubsetOf(other) || other.isSubsetOf(one);
}

/** The words before the noun of a phrase, and what stands behind "of". */
function toldBy({ words, nameAt, doc }: View, { first, last }: Range, noun: number): ToldBy {
  const behind = /^(?:of|for)$/.test(words[noun + 1] ?? "") ? Math.min(last, noun + 2 + BEHIND_OF) : noun + 1;
  const told = { names: new Set<number>(), words: new Set<string>() };
  for (let at = first; at < behind; at++) {
    if (at === noun || TELLS_NOTHING.test(words[at]!)) continue;
    const name = doc.names[nameAt[at]!];
    if (name) told.names.add(name.entity);
    else told.words.add(words[at]!);
  }
  return told;
}

/** The country that a person gave with the name. */
function givenCountry({ names }: View["doc"], mentions: readonly number[]): string | null {
  return mentions.map((mention) => names[mention]!.country).find((country) => country !== undefined) ?? null;
}

/** What a person gave under this name or another: an institution, and a state that has no code. */
function givenWith({ names }: View["doc"], mentions: readonly number[]): Pick<Party, "institution" | "state"> {
  const own = mentions.map((mention) => names[mention]!);
  const name = own.find(({ given }) => given);
  const ofState = own.find((one) => one.ofState !== undefined)?.ofState;
  if (!name?.given) return ofState === undefined ? {} : { state: { name: ofState, span: null, basis: "given" } };
  const { state, ...given } = name.given;
  return {
    ...(name.class === "organization" && { institution: { ...given, country: name.country ?? null, given: true } }),
    ...(state !== undefined && { state: { name: state, span: null, basis: "given" } }),
  };
}

/** "Democrats", "Caldorans": a name of all who are called so names none of those who spoke. Not where tables know it as a body's: "Reuters". */
function isPeople(name: string, kind: NameClass): boolean {
  if (kind === "person" || kind === "threat-group" || organizationNamed(name) !== null) return false;
  return /^\p{Lu}\p{Ll}+(?:ans|crats|ists|ers|eans|ese|ians|ites)$/u.test(name);
}

function kindOf({ kind, plural }: Noun): PartyKind {
  if (kind === "document") return "document";
  if (kind === "institution") return "organization";
  if (plural || kind === "group") return "group";
  return kind === "unknown" ? "organization" : "person";
}

/** A name without its article, in lower case: "The Meridian Post" is "Meridian Post". */
function bare(name: string): string {
  return name.toLowerCase().replace(/^the /, "");
}

/** Whether words before or after a name say what the person does; "Mr." alone does not. */
function isRole(words: string): boolean {
  return !/^(?:mr|mrs|ms|miss|mx|sir|dame|lord|lady|dr)\.?$/i.test(words.trim());
}
