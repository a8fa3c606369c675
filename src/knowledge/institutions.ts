import { INSTITUTIONS_DATA } from "./institutions.data.ts";

/** What an institution is. A seat (the Kremlin) has the kind of what it stands for. */
export const INSTITUTION_KINDS = [
  "government",
  "ministry",
  "embassy",
  "legislature",
  "court",
  "intelligence",
  "police",
  "military",
  "cyber-agency",
  "regulator",
  "election-body",
  "international",
  "news",
  "news-agency",
  "security-company",
  "company",
] as const;

/** What an institution is, by name. */
export type InstitutionKind = (typeof INSTITUTION_KINDS)[number];

/** An institution as a row of the tables has it. */
export interface Institution {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: InstitutionKind;
  /** ISO 3166-1 alpha-3; null where it belongs to no single state. */
  readonly country: string | null;
  /** Where the row can be checked. */
  readonly source: string;
  /** When the row was written, as a year, month or day. */
  readonly date: string;
  /** Whether the source calls it state-owned, state-run or state media; false says only that nothing is known of it. */
  readonly stateOwned: boolean;
  /** For a seat, what it stands for in the news, and what it is besides. */
  readonly seat: { readonly standsFor: string; readonly also: SeatForm } | null;
}

/** What a seat is besides what it stands for. */
export type SeatForm = "building" | "street" | "district" | "city";

const WIKIPEDIA = "https://en.wikipedia.org/wiki/";

let rows: readonly Institution[] | null = null;
let table: ReadonlyMap<string, readonly Institution[]> | null = null;

/** All rows, in the order of the tables. They are made ready at the first call. */
export function institutions(): readonly Institution[] {
  rows ??= INSTITUTIONS_DATA.split("\n").map(institutionIn);
  return rows;
}

/** The rows that have a name, written exactly so; several where several institutions are called the same ("Electoral Commission"). */
export function institutionsNamed(name: string): readonly Institution[] {
  table ??= byName(institutions());
  return table.get(name) ?? NONE;
}

const NONE: readonly Institution[] = [];

function institutionIn(line: string): Institution {
  const [names, kind, country, source, date, more] = line.split("|") as [string, InstitutionKind, string, string, string, string];
  const [name, ...aliases] = names.split(";") as [string, ...string[]];
  const [standsFor, also] = more.split("/") as [string, SeatForm?];
  return {
    name,
    aliases,
    kind,
    country: country || null,
    source: source.startsWith("https:") ? source : WIKIPEDIA + source,
    date,
    stateOwned: more === "state-owned",
    seat: also ? { standsFor, also } : null,
  };
}

function byName(all: readonly Institution[]): Map<string, Institution[]> {
  const named = new Map<string, Institution[]>();
  for (const row of all)
    for (const name of new Set([row.name, ...row.aliases])) {
      const same = named.get(name);
      if (same) same.push(row);
      else named.set(name, [row]);
    }
  return named;
}
