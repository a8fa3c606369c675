import { isGivenName, stateNamed } from "../../../knowledge/index.ts";
import { stateBehind } from "../evidence.ts";
import { AFTER_DEMONYM, AFTER_PLAIN_DEMONYM } from "../lexicon/organizations.ts";
import { ADHERENTS } from "../lexicon/titles.ts";
import type { Case, Verdict } from "./case.ts";

/** "VARENIA", as it stands before a dispatch, is "Varenia"; shorter capitals may be letters for anything. */
export function unshouted(name: string): string {
  return /^\p{Lu}{5,}(?: \p{Lu}+)*$/u.test(name) ? name.replace(/\p{Lu}+/gu, (word) => word[0] + word.slice(1).toLowerCase()) : name;
}

export function stateTable({ name, candidate, view }: Case): Verdict | null {
  const known = stateNamed(name) ?? stateNamed(name.replace(/^The /, "")) ?? stateNamed(unshouted(name));
  if (known === null) return null;
  if (known.form === "capital") return { class: "place", why: "table of states: a capital" };
  if (known.form === "demonym" && candidate.last - candidate.first === 1 && /[^sS]s$/.test(view.words[candidate.first]!))
    return { class: "group", why: "table of states: a people" };
  return { class: "state", why: `table of states: ${known.form === "name" ? "a name" : "a demonym"}` };
}

/** Ends of words for a people. Plain -an is also how many families are called. */
const DEMONYM = /[aei]an$|an$|ese$|ish$|i$/;

export function stateOfText({ name, evidence, view, candidate }: Case): Verdict | null {
  const why = evidence.states.get(name);
  if (why) return { class: "state", why };
  if (candidate.last - candidate.first !== 1) return null;
  const state = stateBehind(name, evidence.states.keys());
  if (state) return { class: /ns$|is$/.test(name) ? "group" : "state", why: `formed after ${state}` };
  const ends = DEMONYM.exec(name);
  if (!ends || name.length <= 5 || view.shapes[candidate.first] !== "cap" || isGivenName(name) || evidence.family.has(name)) return null;
  const after = view.lower[candidate.last] ?? "";
  return (ends[0] === "an" ? AFTER_PLAIN_DEMONYM : AFTER_DEMONYM).has(after)
    ? { class: "state", why: `a demonym before "${after}"` }
    : null;
}

export function peopleTable({ name }: Case): Verdict | null {
  return ADHERENTS.has(name) ? { class: "group", why: "a people, a party's people or a faith" } : null;
}
