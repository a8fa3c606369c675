import { canonical } from "./canonical.ts";
import { sha256 } from "./id.ts";

/** What a person adds to the tables of names: a name, what it is and whose, and where that is known from. */
export interface KnowledgeRow {
  readonly name: string;
  readonly aliases: readonly string[];
  /** A kind of the tables: a person, a state, a ministry, … */
  readonly kind: string;
  /** ISO 3166-1 alpha-3, or null. */
  readonly country: string | null;
  /** The name of a state that has no such code; left out where `country` says it, or where it is of none. */
  readonly state?: string;
  /** Where it can be checked; empty where nothing was given. */
  readonly source: string;
  /** A year, month or day; null where none was given. */
  readonly date: string | null;
}

/** A person's rows as they stand, in the order of their names. They are an input of reading, as captures are. */
export interface Knowledge {
  /** How often they were changed; 0 where nothing was ever added. */
  readonly version: number;
  readonly rows: readonly KnowledgeRow[];
}

/** A change: rows to be added, each in place of the one of the same name and kind, and names whose rows go. */
export interface KnowledgeChange {
  readonly add?: readonly KnowledgeRow[];
  /** Names or aliases, written exactly. */
  readonly remove?: readonly string[];
}

const keyOf = ({ name, kind }: KnowledgeRow) => `${name}\n${kind}`;

/** Rows after a change, sorted, so that the same rows are the same whatever the order in which they came. */
export function changeKnowledge(rows: readonly KnowledgeRow[], { add = [], remove = [] }: KnowledgeChange): KnowledgeRow[] {
  const gone = new Set(remove);
  const kept = rows.filter(({ name, aliases }) => !gone.has(name) && !aliases.some((alias) => gone.has(alias)));
  const byKey = new Map([...kept, ...add].map((row) => [keyOf(row), row]));
  return [...byKey].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, row]) => row);
}

/** How many hex digits of the SHA-256 tell sets of rows apart. */
const DIGITS = 12;

/** What stands for the rows in an engine's name: the first digits of their SHA-256, null where there are none. */
export function knowledgeHash(rows: readonly KnowledgeRow[]): string | null {
  return rows.length === 0 ? null : sha256(canonical(rows)).slice(0, DIGITS);
}
