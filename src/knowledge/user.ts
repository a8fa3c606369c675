import { INSTITUTION_KINDS } from "./institutions.ts";

/** What a name that a person adds may be. */
export const USER_KINDS = ["person", "state", "group", "threat-group", "place", "organization", ...INSTITUTION_KINDS] as const;

/** A row that a person added. */
export interface UserRow {
  readonly name: string;
  readonly aliases: readonly string[];
  /** One of `USER_KINDS`; an unknown one is read as an organization. */
  readonly kind: string;
  readonly country: string | null;
  /** The name of a state that the tables have no code of; left out where `country` says it, or where it is of none. */
  readonly state?: string;
  readonly source: string;
  readonly date: string | null;
}

/** A person's rows, made ready to be looked up while a text is read. */
export interface UserKnowledge {
  /** The row with a name or alias, written exactly so but for the form of its apostrophes and blanks. */
  named(words: string): UserRow | null;
  /** Whether any name begins with these letters and figures; most words of a text begin none. */
  begins(word: string): boolean;
  /** The length of the longest name, in UTF-16 code units: how far a search must look. */
  readonly longest: number;
}

const folded = (words: string) => words.replace(/\s+/g, " ").replace(/[’‘]/g, "'");

/** The letters and figures at the start of a word. */
const opening = (word: string) => /^[\p{L}\p{M}\p{N}]*/u.exec(word)![0];

/** Makes rows ready. Where two rows have a name, the first of them has it. */
export function userKnowledge(rows: readonly UserRow[]): UserKnowledge {
  const table = new Map<string, UserRow>();
  for (const row of rows) for (const name of [row.name, ...row.aliases].map(folded)) if (!table.has(name)) table.set(name, row);
  const openings = new Set([...table.keys()].map(opening));
  return {
    named: (words) => table.get(folded(words)) ?? null,
    begins: (word) => openings.has(opening(word)),
    longest: [...table.keys()].reduce((most, { length }) => Math.max(most, length), 0),
  };
}
