import {
  type Institution,
  institutionOf,
  institutions,
  institutionsNamed,
  isPlace,
  type Metonym,
  metonymsOf,
  type StateName,
  stateNamed,
  states,
  type ThreatGroupName,
  threatGroups,
  threatGroupsNamed,
} from "../knowledge/index.ts";
import type { KnowledgeRow } from "../record/knowledge.ts";

/** A row as `onrecord knowledge list` shows it. `of` is whose it is: of the tables that come with the program, or of whoever added it. */
export interface ListedRow extends KnowledgeRow {
  readonly of: "tables" | "you";
}

const STATES_SOURCE = "https://github.com/mledoze/countries";

/** All rows, a person's own first, then those of the tables by kind. */
export function listed(own: readonly KnowledgeRow[]): ListedRow[] {
  return [
    ...own.map((row) => ({ ...row, of: "you" as const })),
    ...institutions().map(({ name, aliases, kind, country, source, date }) => ({
      name,
      aliases,
      kind,
      country,
      source,
      date,
      of: "tables" as const,
    })),
    ...states().map(({ code, names: [name = code, ...aliases], demonyms }) => ({
      ...{ name, aliases: [...aliases, ...demonyms], kind: "state", country: code, source: STATES_SOURCE, date: null },
      of: "tables" as const,
    })),
    // Whom a source suspects is no country of the group's: `show` tells it as what it is.
    ...threatGroups().map((calls) => ({
      ...{ name: calls[0]!.group, aliases: calls.slice(1).map(({ name }) => name), kind: "threat-group", country: null },
      ...{ source: calls[0]!.sources.join("; "), date: calls[0]!.reported, of: "tables" as const },
    })),
  ];
}

/** All that is known of a name, each thing on its own: nothing is merged or chosen. */
export interface Known {
  readonly name: string;
  readonly own: readonly KnowledgeRow[];
  readonly state: StateName | null;
  readonly institutions: readonly Institution[];
  /** What the words of the name say, where no row has it. */
  readonly byWords: { readonly kind: string; readonly country: string | null } | null;
  readonly standsFor: readonly Metonym[];
  /** What vendors and lists call so, and what else those rows call the group. */
  readonly threatGroups: readonly (ThreatGroupName & {
    readonly others: readonly { readonly name: string; readonly by: string | null }[];
  })[];
  readonly place: boolean;
}

/** What is known of a name, with or without its article. */
export function knownOf(name: string, own: readonly KnowledgeRow[]): Known {
  const bare = name.replace(/^[Tt]he /, "");
  const rows = institutionsNamed(name).length > 0 ? institutionsNamed(name) : institutionsNamed(bare);
  const told = rows.length === 0 ? institutionOf(name) : null;
  const calls = threatGroupsNamed(name);
  const others = new Map(threatGroups().map((row) => [JSON.stringify([row[0]!.group, row[0]!.sources]), row]));
  return {
    name,
    own: own.filter((row) => [row.name, ...row.aliases].some((one) => one === name || one === bare)),
    state: stateNamed(name) ?? stateNamed(bare),
    institutions: rows,
    byWords: told && { kind: told.kind, country: told.country },
    standsFor: metonymsOf(name),
    threatGroups: calls.map((call) => ({
      ...call,
      others: (others.get(JSON.stringify([call.group, call.sources])) ?? [])
        .filter((other) => other.name.toLowerCase() !== name.toLowerCase())
        .map((other) => ({ name: other.name, by: other.by })),
    })),
    place: isPlace(name),
  };
}

/** Whether nothing at all is known. */
export function isUnknown({ own, state, institutions: rows, byWords, standsFor, threatGroups: groups, place }: Known): boolean {
  return own.length + rows.length + standsFor.length + groups.length === 0 && state === null && byWords === null && !place;
}

/** What is known in words, a line each. */
export function knownLines({ own, state, institutions: rows, byWords, standsFor, threatGroups: groups, place }: Known): string[] {
  return [
    ...own.map((row) => `yours: ${described(row)}`),
    ...rows.map((row) => described(row) + (row.stateOwned ? "; state-owned, as the source has it" : "")),
    ...(byWords ? [`${byWords.kind}${byWords.country ? ` of ${byWords.country}` : ""}, by the words of its name`] : []),
    ...(state ? [`${state.form} of the state ${state.code}`] : []),
    ...standsFor.map(({ standsFor: what, country, also }) => `may stand for: ${what}${country ? ` of ${country}` : ""}; it is a ${also}`),
    ...groups.map(groupLine),
    ...(place ? ["a place"] : []),
  ];
}

function described({ name, aliases, kind, country, state, source, date }: KnowledgeRow): string {
  const also = aliases.length > 0 ? ` (also ${aliases.join(", ")})` : "";
  const from = [source, date].filter(Boolean).join(", ");
  return `${name}${also}: ${kind}${country || state ? ` of ${country ?? state}` : ""}${from ? `; ${from}` : ""}`;
}

function groupLine({ group, by, former, sources, reported, suspected, others }: Known["threatGroups"][number]): string {
  const who = `${by === null ? "a group is called so" : `${by} calls a group so`}${former ? `, now ${group}` : ""}`;
  const rest =
    others.length > 0 ? `; also ${others.map((other) => (other.by ? `${other.name} (${other.by})` : other.name)).join(", ")}` : "";
  return `threat group: ${who}; in ${sources.join(" and ")}${reported ? `; known by ${reported} at the latest` : ""}${suspected ? `; that source suspects ${suspected}` : ""}${rest}`;
}
