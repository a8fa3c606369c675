import { STATES_DATA } from "./states.data.ts";

/** A name of a state: the state's ISO 3166-1 alpha-3 code, and whether the name is the state's own, its people's, or its capital's. */
export interface StateName {
  readonly code: string;
  readonly form: "name" | "demonym" | "capital";
}

let table: ReadonlyMap<string, StateName> | null = null;

function load(): ReadonlyMap<string, StateName> {
  const names = new Map<string, StateName>();
  for (const row of STATES_DATA.split("\n")) {
    const [code, ...lists] = row.split("|") as [string, ...string[]];
    for (const [index, form] of (["name", "demonym", "capital"] as const).entries()) {
      for (const name of (lists[index] ?? "").split(";")) {
        // Where a name means several (Singapore, the state and its capital), the state's own name goes first.
        const known = names.get(name);
        if (name !== "" && (known === undefined || RANK[form] < RANK[known.form])) names.set(name, { code, form });
      }
    }
  }
  return names;
}

const RANK = { name: 0, demonym: 1, capital: 2 } as const;

/** What a name means among the states of the world, as news in English writes it ("U.S.", "Chinese", "Paris"); null for any other. */
export function stateNamed(name: string): StateName | null {
  table ??= load();
  return table.get(name) ?? null;
}

/** The longest name of a state in the table, in words: how far a search for one must look. */
export const LONGEST_STATE_NAME = 8;

/** The ISO 3166-1 alpha-3 code of the state that a name, a demonym or a capital belongs to; null for any other name. */
export function countryOf(name: string): string | null {
  return stateNamed(name)?.code ?? null;
}

/** A state or territory with all its names, each list's first the commonest. */
export interface State {
  readonly code: string;
  readonly names: readonly string[];
  readonly demonyms: readonly string[];
  readonly capitals: readonly string[];
}

/** All states and territories of the table, by their codes. */
export function states(): State[] {
  return STATES_DATA.split("\n").map((row) => {
    const [code, ...lists] = row.split("|") as [string, ...string[]];
    const [names, demonyms, capitals] = lists.map((list) => (list === "" ? [] : list.split(";"))) as [string[], string[], string[]];
    return { code, names, demonyms, capitals };
  });
}

let codes: ReadonlySet<string> | null = null;

/** Whether three letters are the ISO 3166-1 alpha-3 code of a state or territory of the table. */
export function isStateCode(code: string): boolean {
  codes ??= new Set(STATES_DATA.split("\n").map((row) => row.slice(0, row.indexOf("|"))));
  return codes.has(code);
}
