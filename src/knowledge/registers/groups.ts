import { stateNamed } from "../states.ts";
import type { UserRow } from "../user.ts";

/** The most names of one group that count, and the longest of them, in UTF-16 code units. */
const MOST = { aliases: 60, name: 120 };

/**
 * Threat groups in the JSON of a MISP galaxy cluster or of a STIX 2 bundle (ATT&CK's intrusion sets), as rows of a person's own names. A name that two groups
 * have stays with the first, a name of one short common word with none. Null where the text is neither; groups that were withdrawn are left out.
 */
export function readGroups(text: string): UserRow[] | null {
  if (!/^\s*\{/.test(text)) return null;
  const value = parsed(text);
  const found = clusterIn(value) ?? bundleIn(value);
  if (!found) return null;
  const taken = new Set<string>();
  return found.flatMap((row) => {
    const names = [row.name, ...row.aliases].map((name) => name.replace(/\s+/g, " ").trim());
    const own = [...new Set(names)].filter((name) => isName(name) && !taken.has(name)).slice(0, MOST.aliases);
    for (const name of own) taken.add(name);
    const [name, ...aliases] = own;
    return name === undefined ? [] : [{ ...row, name, aliases }];
  });
}

/** Ordinary words that somebody calls a group by would be found everywhere: a name has two words, a figure, a capital inside, or six letters. */
function isName(name: string): boolean {
  return name.length <= MOST.name && /[\p{L}\p{N}]/u.test(name) && (/[\s\d-]/.test(name) || /\p{Ll}\p{Lu}/u.test(name) || name.length >= 6);
}

type Json = Readonly<Record<string, unknown>>;

function clusterIn(value: Json | null): UserRow[] | null {
  if (!value || !Array.isArray(value.values) || typeof value.name !== "string") return null;
  const of = `MISP galaxy: ${value.name}${typeof value.version === "number" ? `, version ${value.version}` : ""}`;
  return objects(value.values).flatMap((group) => {
    const meta = object(group.meta);
    const [source] = strings(meta.refs);
    const country = strings(meta["cfr-suspected-state-sponsor"])[0] ?? "";
    return typeof group.value === "string"
      ? [rowOf(group.value, strings(meta.synonyms), source ? `${of}: ${source}` : of, null, country)]
      : [];
  });
}

function bundleIn(value: Json | null): UserRow[] | null {
  if (value?.type !== "bundle" || !Array.isArray(value.objects)) return null;
  return objects(value.objects).flatMap((group) => {
    if (group.type !== "intrusion-set" || typeof group.name !== "string" || group.revoked === true || group.x_mitre_deprecated === true)
      return [];
    const [reference] = objects(group.external_references);
    const source = [reference?.source_name, reference?.external_id, reference?.url].filter((part) => typeof part === "string").join(" ");
    const date = typeof group.modified === "string" ? group.modified.slice(0, 10) : null;
    return [rowOf(group.name, strings(group.aliases), source || "STIX bundle", date, "")];
  });
}

/** Whose a group is said to be is left out but where a register says so by the name of a state. */
function rowOf(name: string, aliases: readonly string[], source: string, date: string | null, state: string): UserRow {
  const known = stateNamed(state);
  return {
    name,
    aliases: aliases.filter((alias) => alias !== name),
    kind: "threat-group",
    country: known?.code ?? null,
    source: source.slice(0, 500),
    date,
  };
}

function parsed(text: string): Json | null {
  try {
    return object(JSON.parse(text));
  } catch {
    return null;
  }
}

function object(value: unknown): Json {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Json) : {};
}

function objects(value: unknown): Json[] {
  return Array.isArray(value) ? value.map(object) : [];
}

function strings(value: unknown): string[] {
  return (Array.isArray(value) ? value : [value]).filter((one): one is string => typeof one === "string");
}
