import { bareFamilyName, familyName } from "../entities/family-names.ts";
import type { ClassedName } from "./names.ts";

/** Classes that a lone surname is taken for where nothing around it says better. */
const UNTOLD: ReadonlySet<string> = new Set(["organization", "other", "place"]);

/**
 * A lone word that is the family name of one of the text's people is a person's, whatever the weights took it for: "Al-Haddad said" of Samira al-Haddad, "TAL said" of Otto Tal. Not where
 * the text has another name that begins or ends with it ("Tal" beside "Tal Shipping"), and what a table knows stays.
 */
export function surnames(names: readonly ClassedName[]): readonly ClassedName[] {
  const people = new Set<string>();
  const taken = new Set<string>();
  for (const { words, verdict } of names) {
    if (!words.includes(" ")) continue;
    if (verdict.class === "person") for (const family of [familyName(words), bareFamilyName(words)]) people.add(family.toLowerCase());
    else for (const end of [words.split(" ")[0]!, words.split(" ").at(-1)!]) taken.add(end.toLowerCase());
  }
  return names.map((name) => {
    const { words, verdict } = name;
    if (!UNTOLD.has(verdict.class) || words.includes(" ") || verdict.why.startsWith("table of")) return name;
    const family = familyName(words).toLowerCase();
    return people.has(family) && !taken.has(family)
      ? { ...name, verdict: { class: "person", why: "a family name of the text's people" } }
      : name;
  });
}
