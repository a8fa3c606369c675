import type { PartyKind } from "../../record/party.ts";
import { fieldOf } from "./offices.ts";

/** A party as it is looked at beside another. */
export interface PartySketch {
  readonly id: string;
  readonly kind: PartyKind;
  readonly key: string;
  /** Whether the key says by itself who is meant. */
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
  if (one.countries.length > 0 && other.countries.length > 0 && !one.countries.some((country) => other.countries.includes(country)))
    return null;
  const [of, ...words] = hint.split(" ");
  const said = words.join(" ");
  switch (of) {
    case "outer":
      return one.key === other.key ? null : `the same first and last name, “${said}”, and another in between`;
    case "words":
      return "the same words in another order";
    case "office":
      if (one.whole && other.whole) return null;
      return `both are called “${said.split(" | ")[0]}” as ${said.split(" | ")[1]}; which one is meant the articles do not tell`;
    case "letters":
      if ((one.key === said) === (other.key === said)) return null;
      return `“${said.toUpperCase()}” may be the first letters of the other's name`;
    case "group":
      return `a table has both as names of one group: ${said}`;
    default:
      return null;
  }
}

/** A value with how many articles have it. */
export interface Counted {
  readonly value: string;
  readonly articles: number;
}

/** More keys than these are not believed to be one party without a person's look. */
export const MOST_KEYS_BELIEVED = 500;

/** Why the mentions of one name may be several people, in words: their countries differ, or what they do. Null where nothing says so. */
export function mayBeSeveral(kind: PartyKind, countries: readonly Counted[], roles: readonly Counted[]): string | null {
  if (kind !== "person") return null;
  if (countries.length > 1) return `one name, but of ${countries.map(counted).join(" and of ")}`;
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
