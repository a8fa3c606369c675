import type { PartyKind } from "../../record/party.ts";
import { fieldOf } from "./offices.ts";
import { ownerName } from "./why.ts";

/** A party as it is looked at beside another. */
export interface PartySketch {
  readonly id: string;
  readonly kind: PartyKind;
  readonly key: string;
  /** Whether the key, or another that is one with it, says by itself who is meant: a short name that was put to a full one says no more than that one. */
  readonly whole: boolean;
  /** What the articles say of its country, each with how many say so. */
  readonly countries: readonly string[];
}

/**
 * Why two parties that share a hint may be one, in words; null where what is known speaks against it. Middling evidence: a person decides.
 * The same whichever comes first.
 */
export function mayBeOne(one: PartySketch, other: PartySketch, hint: string): string | null {
  if (one.kind !== other.kind || one.id === other.id) return null;
  const [of, ...words] = hint.split(" ");
  const said = words.join(" ");
  if (of === "name") return oneName(one, other, said);
  if (one.countries.length > 0 && other.countries.length > 0 && !meet(one, other)) return null;
  switch (of) {
    case "outer":
      return one.key === other.key ? null : `the same first and last name, “${said}”, and another in between`;
    case "words":
      return "the same words in another order, or joined by a hyphen";
    case "office":
      if (one.whole && other.whole) return null;
      return `both are called “${said.split(" | ")[0]}” as ${said.split(" | ")[1]}; which one is meant the articles do not tell`;
    case "letters":
      if ((one.key === said) === (other.key === said)) return null;
      return `“${said.toUpperCase()}” may be the first letters of the other's name`;
    case "group":
      return `a table has both as names of one group: ${said}`;
    case "body":
      if (isOfNoState(one) === isOfNoState(other)) return null;
      return `both are called ${said}; of which state one of them is the articles do not tell`;
    case "begins":
    case "ends": {
      const [short, long] = [one.key, other.key].sort((first, second) => first.length - second.length) as [string, string];
      if (of === "begins" ? !long.startsWith(`${short} `) : !long.endsWith(` ${short}`)) return null;
      return `“${short}” may be the other's name cut short`;
    }
    default:
      return null;
  }
}

/** Two of one full name: of several states, or one of whom no state is told. */
function oneName(one: PartySketch, other: PartySketch, name: string): string | null {
  const told = [one, other].map(({ countries }) => countries).filter(({ length }) => length > 0);
  if (told.length < 2 || meet(one, other)) return `the same full name, “${name}”; whether they are one the articles do not tell`;
  const states = told.map((countries) => countries.map(ownerName).sort().join(", ")).sort();
  return `the same full name, “${name}”, but one is of ${states[0]} and one of ${states[1]}`;
}

function meet(one: PartySketch, other: PartySketch): boolean {
  return one.countries.some((country) => other.countries.includes(country));
}

function isOfNoState({ key }: PartySketch): boolean {
  return key.endsWith(" | ?");
}

/** A value with how many articles have it. */
export interface Counted {
  readonly value: string;
  readonly articles: number;
}

/** More keys than these are not believed to be one party without a person's look. */
export const MOST_KEYS_BELIEVED = 500;

/** Why the mentions of one name may be several people or bodies, in words: their countries differ or are not told, or what they do. Null where nothing says so. */
export function mayBeSeveral(
  { kind, key }: Pick<PartySketch, "kind" | "key">,
  countries: readonly Counted[],
  roles: readonly Counted[],
): string | null {
  if (kind === "organization" && key.endsWith(" | ?"))
    return "of which state it is the articles do not tell: they may mean those of several";
  if (kind !== "person") return null;
  if (countries.length > 1)
    return `one name, but of ${countries.map(({ value, ...rest }) => counted({ ...rest, value: ownerName(value) })).join(" and of ")}`;
  const fields = new Map<string, Counted>();
  for (const role of roles) {
    const field = fieldOf(role.value);
    if (field !== null && !fields.has(field)) fields.set(field, role);
  }
  return fields.size > 1 ? `one name, but ${[...fields.values()].map(counted).join(" and ")}` : null;
}

function counted({ value, articles }: Counted): string {
  return `“${value}” in ${articles} ${articles === 1 ? "article" : "articles"}`;
}
