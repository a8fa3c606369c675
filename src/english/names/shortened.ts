import { isShortFor } from "../entities/organizations.ts";
import type { ClassedName } from "./names.ts";

/**
 * A lone word that was held for a person, where the text has no person of that name but one organization whose name begins so: "Halden said", where the text
 * has "Halden Security", is the organization cut short; so is "Halden" where the text calls it "the operator, Halden,".
 */
export function shortenedOrganizations(names: readonly ClassedName[]): readonly ClassedName[] {
  const people = new Set<string>();
  const organizations = new Map<string, Set<string>>();
  for (const { words, verdict, candidate } of names) {
    const parts = words.split(" ");
    if (verdict.class === "person" && (parts.length > 1 || candidate.title !== null)) for (const part of parts) people.add(part);
    if (verdict.why.startsWith("named as: ") && parts.length === 1) organizations.set(words, new Set([words]));
    if (verdict.class !== "organization" || parts.length === 1) continue;
    const bare = words.replace(/^The /, "");
    const first = bare.split(" ")[0]!;
    if (isShortFor(first, bare)) organizations.set(first, (organizations.get(first) ?? new Set()).add(bare));
  }
  return names.map((name) => {
    const longer = organizations.get(name.words);
    const lone = name.verdict.class === "person" && name.candidate.title === null && !people.has(name.words);
    return lone && longer?.size === 1 ? { ...name, verdict: { class: "organization", why: `short for ${[...longer][0]}` } } : name;
  });
}
