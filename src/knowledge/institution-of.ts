import { bodyKind } from "./bodies.ts";
import { type Institution, type InstitutionKind, institutionsNamed } from "./institutions.ts";
import { countryOf, LONGEST_STATE_NAME, stateNamed } from "./states.ts";

/** What a name says that an institution is: its kind, its state, and the name by which the tables have it, else the name itself. */
export interface InstitutionName {
  readonly name: string;
  readonly kind: InstitutionKind;
  /** ISO 3166-1 alpha-3; null where neither the tables nor the name say whose it is. */
  readonly country: string | null;
}

/** A name longer than this, in UTF-16 code units, is no institution's. */
const LONGEST = 160;

/**
 * What institution a name stands for, by the tables, or by a state's name or demonym and the words for a body of state ("the Varenian
 * Foreign Ministry" for every state of the tables). Null where it says nothing of the kind. Where several institutions of one kind
 * share the name, the country is null; where they differ in kind, there is no answer.
 *
 * @example
 * institutionOf("the French Ministry of Defense"); // { name: "French Ministry of Defense", kind: "ministry", country: "FRA" }
 */
export function institutionOf(name: string): InstitutionName | null {
  if (name.length > LONGEST) return null;
  const words = name.replace(/\s+/g, " ").trim().replace(/’/g, "'");
  const bare = words.replace(/^[Tt]he /, "");
  return ofRows(rowsOf(words)) ?? ofRows(rowsOf(bare)) ?? ownedBy(bare) ?? ofState(bare) ?? plainBody(bare);
}

/** A city that stands for an institution is the city first. */
const rowsOf = (name: string) => institutionsNamed(name).filter(({ seat }) => seat?.also !== "city");

function ofRows(rows: readonly Institution[]): InstitutionName | null {
  const [first] = rows;
  if (first === undefined || rows.some(({ kind }) => kind !== first.kind)) return null;
  return { name: first.name, kind: first.kind, country: rows.every(({ country }) => country === first.country) ? first.country : null };
}

/** "France's Foreign Ministry", "French Foreign Ministry", "Russian FSB", "U.S. Supreme Court". */
function ownedBy(name: string): InstitutionName | null {
  const words = name.split(" ");
  for (let count = Math.min(LONGEST_STATE_NAME, words.length - 1); count > 0; count--) {
    const owner = words.slice(0, count).join(" ").replace(/'s?$/, "");
    const country = stateNamed(owner)?.code;
    if (country === undefined) continue;
    const rest = words.slice(count).join(" ");
    const row = rowsOf(rest).find((one) => one.country === country);
    if (row) return { name: row.name, kind: row.kind, country };
    const kind = bodyKind(rest);
    return kind && { name, kind, country };
  }
  return null;
}

/** "Ministry of Foreign Affairs of the Russian Federation", "Supreme Court of India", "Embassy of Iran in Paris". */
function ofState(name: string): InstitutionName | null {
  for (let of = name.lastIndexOf(" of "); of > 0; of = name.lastIndexOf(" of ", of - 1)) {
    const state = name
      .slice(of + 4)
      .replace(/^the /, "")
      .replace(/ (?:in|to) .*$/, "");
    const country = countryOf(state);
    const kind = country && bodyKind(name.slice(0, of));
    if (country && kind) return { name, kind, country };
  }
  return null;
}

/** "Foreign Ministry": of some state that the name does not say. */
function plainBody(name: string): InstitutionName | null {
  const kind = bodyKind(name);
  return kind && { name, kind, country: null };
}
