import type { NameClass } from "../../english/doc.ts";
import { stateNamed } from "../../knowledge/index.ts";
import type { Party, PartyKind } from "../../record/party.ts";
import type { Span } from "../../record/span.ts";
import { slice } from "../../record/span.ts";
import { COUNTS } from "../lexicon/function-words.ts";
import { type Range, spanOf, type View } from "../view.ts";
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
  other: "organization",
};

/** The parties of one article while it is read. They are numbered in the order in which they are first needed. */
export class PartyBook {
  readonly #view: View;
  readonly #entries: Entry[] = [];
  readonly #byEntity = new Map<number, Entry>();
  /** Nominal parties with the noun and the token that made them, newest last. */
  readonly #nominals: { entry: Entry; noun: Noun }[] = [];

  constructor(view: View) {
    this.#view = view;
  }

  /** The party of a named entity of the text. */
  named(entity: number): Party {
    const known = this.#byEntity.get(entity);
    if (known) return known;
    const { doc, text } = this.#view;
    const { name, class: kind, mentions } = doc.entities[entity]!;
    const roles = mentions.flatMap((mention) =>
      [doc.names[mention]!.title, doc.names[mention]!.role].filter((span): span is Span => span !== null && isRole(slice(text, span))),
    );
    const entry: Entry = {
      id: `p${this.#entries.length + 1}`,
      name,
      kind: kind === "other" && roles.length > 0 ? "person" : KINDS[kind],
      named: true,
      count: kind === "person" ? { min: 1, max: 1 } : null,
      country: kind === "state" ? (stateNamed(name)?.code ?? null) : null,
      roles: roles.map((span) => ({ text: slice(text, span), span: [...span] as [number, number] })),
      mentions: mentions.map((mention) => ({ span: [...doc.names[mention]!.span] as [number, number], type: "name" as const })),
      possiblySame: [],
    };
    this.#entries.push(entry);
    this.#byEntity.set(entity, entry);
    return entry;
  }

  /** A party known by a noun alone. A definite phrase ("the official") means the newest party with that noun, if there is one. */
  nominal(range: Range, noun: Noun): { party: Party; again: boolean } {
    const span = spanOf(this.#view, range);
    const opening = this.#view.words[range.first]!;
    const definite = /^(?:the|this|that|these|those|its|his|her|their)$/.test(opening);
    const before = definite
      ? this.#nominals.findLast((other) => other.noun.word === noun.word && other.noun.token < noun.token)
      : undefined;
    if (before) {
      before.entry.mentions.push({ span: [...span], type: "nominal" });
      return { party: before.entry, again: true };
    }
    const institution = noun.kind === "institution";
    const entry: Entry = {
      id: `p${this.#entries.length + 1}`,
      name: slice(this.#view.text, span),
      kind:
        noun.kind === "document"
          ? "document"
          : institution
            ? "organization"
            : noun.plural
              ? "group"
              : noun.kind === "unknown"
                ? "organization"
                : "person",
      named: institution || (noun.kind === "document" && this.#names(range)),
      count: institution || noun.kind === "document" ? null : this.#count(range, noun),
      country: null,
      roles: [],
      mentions: [{ span: [...span], type: "nominal" }],
      possiblySame: opening === "one" ? this.#wholes(noun) : [],
    };
    this.#entries.push(entry);
    this.#nominals.push({ entry, noun });
    return { party: entry, again: false };
  }

  /** Whether a party known by this noun alone was met. */
  hasNominal(noun: Noun): boolean {
    return this.#nominals.some((other) => other.noun.word === noun.word && other.noun.token < noun.token);
  }

  /** An outlet that the text does not name in a mention of its own: the publisher, as known from the page. */
  outlet(name: string): Party {
    const entity = this.#view.doc.entities.findIndex((other) => bare(other.name) === bare(name));
    if (entity >= 0) return this.named(entity);
    const known = this.#entries.find((other) => other.name === name && other.kind === "organization");
    if (known) return known;
    const entry: Entry = {
      id: `p${this.#entries.length + 1}`,
      name,
      kind: "organization",
      named: true,
      count: null,
      country: null,
      roles: [],
      mentions: [],
      possiblySame: [],
    };
    this.#entries.push(entry);
    return entry;
  }

  /** Adds a mention by pronoun. */
  mention(party: Party, span: Span): void {
    const entry = this.#entries.find(({ id }) => id === party.id);
    if (entry && !entry.mentions.some((mention) => mention.span[0] === span[0])) entry.mentions.push({ span: [...span], type: "pronoun" });
  }

  /** All parties so far, their mentions in the order of the text. */
  all(): Party[] {
    return this.#entries.map((entry) => ({ ...entry, mentions: entry.mentions.toSorted((one, other) => one.span[0] - other.span[0]) }));
  }

  #names({ first, last }: Range): boolean {
    return this.#view.nameAt.subarray(first, last).some((name) => name >= 0);
  }

  #count({ first, last }: Range, noun: Noun): { min: number; max: number } | null {
    for (let at = first; at <= Math.min(noun.token, last - 1); at++) {
      const word = this.#view.words[at]!;
      const count = COUNTS.get(word) ?? (/^\d{1,4}$/.test(word) ? Number(word) : undefined);
      if (count !== undefined && (count === 1 || noun.plural)) return { min: count, max: count };
    }
    return noun.plural ? null : { min: 1, max: 1 };
  }

  #wholes(noun: Noun): string[] {
    return this.#nominals
      .filter((other) => other.noun.word === noun.word || (other.noun.kind === "group" && noun.kind === "group"))
      .map(({ entry }) => entry.id);
  }
}

/** A name without its article, in lower case: "The Meridian Post" is "Meridian Post". */
function bare(name: string): string {
  return name.toLowerCase().replace(/^the /, "");
}

/** Whether words before or after a name say what the person does; "Mr." alone does not. */
function isRole(words: string): boolean {
  return !/^(?:mr|mrs|ms|miss|mx|sir|dame|lord|lady|dr)\.?$/i.test(words.trim());
}
