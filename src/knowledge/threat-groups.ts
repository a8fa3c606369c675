import { ORDINARY_GROUP_NAMES } from "./ordinary-group-names.ts";
import { THREAT_GROUPS_DATA } from "./threat-groups.data.ts";

/** A name of a threat group, as a source has it. Names are assertions of whoever uses them: two rows are never merged. */
export interface ThreatGroupName {
  /** The name by which the source orders the group. */
  readonly group: string;
  /** Who calls it so, where the source says. */
  readonly by: string | null;
  /** Whether whoever calls it so has another name for it by now: Microsoft's Storm-0558, now Antique Typhoon. */
  readonly former: boolean;
  /** The lists that have the row, with their versions. */
  readonly sources: readonly string[];
  /** The earliest day or month in the address of one of the row's references: since when the group, under whatever name, is written about at the latest; or null. */
  readonly reported: string | null;
  /** ISO 3166-1 alpha-2 of the state that the source suspects, or null. */
  readonly suspected: string | null;
  /** False for ordinary words ("Mask", "Silence") and other people's names: they name a group only where the words around say so. */
  readonly telling: boolean;
}

/** The lists behind the letters of the rows. */
const SOURCES: Readonly<Record<string, string>> = {
  a: "MISP galaxy, threat-actor 349",
  b: "MISP galaxy, microsoft-activity-group 23",
  c: "Microsoft, MicrosoftMapping.json",
};

let table: ReadonlyMap<string, readonly ThreatGroupName[]> | null = null;

/** A group's row, as its sources have it. */
function rowIn(line: string): readonly ThreatGroupCall[] {
  const [country, list, letters, reported] = line.split("|") as [string, string, string, string];
  const sources = [...letters].map((letter) => SOURCES[letter]!);
  const calls = list.split(";").map((one) => one.split("@") as [string, string?]);
  const [group, first] = calls[0]!;
  return calls.map(([name, by]) => ({
    name,
    group,
    by: by ?? null,
    former: by !== undefined && by === first && name !== group && /^(?:Storm|DEV)-\d{4}$/.test(name),
    sources,
    reported: reported || null,
    suspected: country || null,
    telling: isTelling(name),
  }));
}

/** A name of a threat group with what is said of it. */
export interface ThreatGroupCall extends ThreatGroupName {
  readonly name: string;
}

/** Every row of the table as the names that it gives one group. Rows are never merged. */
export function threatGroups(): (readonly ThreatGroupCall[])[] {
  return THREAT_GROUPS_DATA.split("\n").map(rowIn);
}

function load(): ReadonlyMap<string, readonly ThreatGroupName[]> {
  const names = new Map<string, ThreatGroupName[]>();
  for (const { name, ...call } of threatGroups().flat()) {
    const key = name.toLowerCase();
    const rows = names.get(key);
    if (rows) rows.push(call);
    else names.set(key, [call]);
  }
  return names;
}

/** Names of several words, with figures, or with a capital inside are nobody else's, nor are made-up words ("Sandworm"); plain words and short capitals may be anybody's. */
function isTelling(name: string): boolean {
  if (/^\p{L}{5,}$/u.test(name)) return !ORDINARY_GROUP_NAMES.has(name.toLowerCase());
  if (/^(?:Group|Team|Unit|PLA|The|Op|Operation|Project)\b/i.test(name)) return /\d{3}/.test(name);
  return /\d/.test(name) || /[\s-]\p{L}{3}/u.test(name) || /\p{Ll}\p{Lu}/u.test(name);
}

/** What is known of a name of a threat group, in whatever case it is written; empty where it is not known. */
export function threatGroupsNamed(name: string): readonly ThreatGroupName[] {
  table ??= load();
  return table.get(name.toLowerCase()) ?? [];
}

/** The longest name of a threat group that is looked for, in words. */
export const LONGEST_GROUP_NAME = 5;
