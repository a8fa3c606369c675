import { organizationNamed } from "../../../knowledge/index.ts";
import { SPEECH_VERBS } from "../../sentences/verbs.ts";
import { OF_HEADS, ORGANIZATION_HEADS, PLACE_OPENERS } from "../lexicon/organizations.ts";
import { ORGANIZATION_NOUNS } from "../lexicon/words.ts";
import { postBefore } from "../posts.ts";
import type { Case, Verdict } from "./case.ts";

export function organizationTable({ name }: Case): Verdict | null {
  const kind = organizationNamed(name) ?? organizationNamed(name.replace(/^The /, ""));
  return kind && { class: kind === "party" && /s$/.test(name) ? "group" : "organization", why: `table of organizations: ${kind}` };
}

export function organizationShape({ view, candidate: { first, last }, before }: Case): Verdict | null {
  const words = view.words.slice(first, last);
  if (words.length === 1)
    return before === "the" && ORGANIZATION_HEADS.has(words[0]!) ? { class: "organization", why: `a capital: the ${words[0]}` } : null;
  if (ORGANIZATION_HEADS.has(words.at(-1)!)) return { class: "organization", why: `its last word: ${words.at(-1)}` };
  const joint = words.findIndex((word) => word === "of" || word === "for");
  const head = words[joint - 1] ?? "";
  if (
    joint > 0 &&
    OF_HEADS.has(head) &&
    (ORGANIZATION_HEADS.has(head) || /^(?:House|Chamber|Institute|School|Faculty|Register|Archives|Voice)$/.test(head))
  )
    return { class: "organization", why: `its head: ${head}` };
  if (joint > 0 && /^(?:Republic|Kingdom|Emirate|Principality|Duchy|State)$/.test(head))
    return { class: "state", why: `its head: ${head}` };
  if (joint > 0 && PLACE_OPENERS.has(head)) return { class: "place", why: `its head: ${head}` };
  return null;
}

/** "the company Halden", "the grid operator, Halden,", and "Halden, a company that". */
export function calledOrganization({ view, candidate: { first, last }, before, after, afterThat, from, to }: Case): Verdict | null {
  if (ORGANIZATION_NOUNS.has(before)) return { class: "organization", why: `called a ${before}` };
  const noun = before === "," ? postBefore(view, { first: from, last: to }, { first, last }, ORGANIZATION_NOUNS) : null;
  // "The editor of the newspaper, Halden Oru," may name the editor.
  if (noun && !/^(?:of|for|at|from|with|by|to|in)$/.test(view.lower[noun.first - 2] ?? ""))
    return { class: "organization", why: `named as: ${view.lower.slice(noun.first, noun.last).join(" ")}` };
  if (after !== "," || !/^(?:an?|the)$/.test(afterThat)) return null;
  for (let at = last + 2; at < Math.min(to, last + 8); at++) {
    const word = view.lower[at]!;
    if (ORGANIZATION_NOUNS.has(word) || /^(?:think|provider|ministry|group)$/.test(word))
      return { class: "organization", why: `called a ${word} after it` };
    if (view.shapes[at] !== "lower" || /^(?:of|in|at|for|who|that|which|with)$/.test(word)) return null;
  }
  return null;
}

/** Capitals that say something: "the NCA said". */
export function speakingCapitals({ view, candidate: { first, last }, before, after }: Case): Verdict | null {
  if (last - first !== 1 || view.shapes[first] !== "caps") return null;
  const says = SPEECH_VERBS.has(after) || (SPEECH_VERBS.has(before) && /^(?:[,.]|)$/.test(after));
  return says ? { class: "organization", why: "capitals that say something" } : null;
}
