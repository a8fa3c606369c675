import { isGivenName } from "../../../knowledge/index.ts";
import { SPEECH_VERBS } from "../../sentences/verbs.ts";
import { ORGANIZATION_HEADS, PLACE_HEADS } from "../lexicon/organizations.ts";
import { isSyllableName } from "../lexicon/syllables.ts";
import { TITLE_HEADS } from "../lexicon/titles.ts";
import { ORGANIZATION_NOUNS } from "../lexicon/words.ts";
import { postBefore } from "../posts.ts";
import { roleAfter } from "../roles.ts";
import { phrase } from "../view.ts";
import type { Case, Verdict } from "./case.ts";

export function address({ candidate }: Case): Verdict | null {
  if (candidate.address === null) return null;
  return { class: "person", why: candidate.address === "honorific" ? "form of address before it" : "title before it" };
}

export function givenName({ view, candidate: { first, last } }: Case): Verdict | null {
  const count = last - first;
  return count <= 6 && isGivenName(view.words[first]!) && !PLACE_HEADS.has(view.words[last - 1]!)
    ? { class: "person", why: count > 1 ? "a given name" : "a given name alone" }
    : null;
}

/** Small words between capitals that stand in no names but people's. */
const OF_FAMILIES = /^(?:van|bin|ibn|bint|ter)$/;

/** "Henk van der Meer", "A. Roe": small words of family names, or initials before one. */
export function familyForm({ view, candidate: { first, last } }: Case): Verdict | null {
  const count = last - first;
  if (count < 2 || count > 6 || !/^(?:cap|mixed)$/.test(view.shapes[last - 1]!) || ORGANIZATION_HEADS.has(view.words[last - 1]!))
    return null;
  if (view.shapes[first] === "cap" && view.words.slice(first + 1, last - 1).some((word) => OF_FAMILIES.test(word)))
    return { class: "person", why: "small words of a family name" };
  const initials = view.shapes.slice(first, last - 1).every((shape) => shape === "initial");
  return initials && count <= 3 ? { class: "person", why: "initials before a name" } : null;
}

/** A given name of two syllables, beside the family name: Oru Ji-hoon, Ji-hoon Oru. */
export function syllableName({ view, candidate: { first, last } }: Case): Verdict | null {
  if (last - first !== 4) return null;
  const hyphen = view.words[first + 1] === "-" ? first + 1 : first + 2;
  const joined = view.words[hyphen] === "-" && isSyllableName(view.words[hyphen - 1]!, view.words[hyphen + 1]!);
  return joined ? { class: "person", why: "a given name" } : null;
}

/** An age, ", who" or a role after a name, or a post before it ("the ambassador, Ann Roe,"), is said of people. */
export function personBeside({ view, candidate: { first, last }, before, beforeThat, after, afterThat, from, to }: Case): Verdict | null {
  const count = last - first;
  if (count > 4 || view.shapes.slice(first, last).some((shape) => shape === "caps" || shape === "number")) return null;
  if (count >= 2 && before === "," && TITLE_HEADS.has(beforeThat) && /^[,.]$/.test(after))
    return { class: "person", why: `a post before it: ${beforeThat}` };
  const post = count >= 2 ? postBefore(view, { first: from, last: to }, { first, last }) : null;
  // "the editor of the newspaper, Miren Ledger," may name the newspaper.
  if (post && !ORGANIZATION_NOUNS.has(beforeThat))
    return { class: "person", why: `a post before it: ${phrase(view, post.first, post.last)}` };
  if (after !== ",") return null;
  if (/^\d{2}$/.test(afterThat) && /^[,.]$/.test(view.words[last + 2] ?? "")) return { class: "person", why: "an age after it" };
  if (count < 2) return null;
  if (afterThat === "who") return { class: "person", why: '", who" after it' };
  return roleAfter(view, last, to) ? { class: "person", why: "a role after it" } : null;
}

/** "the Oru administration", "Roe's campaign": one plain name before what only people lead. */
export function leads({ view, candidate: { first, last }, after }: Case): Verdict | null {
  if (last - first !== 1 || view.shapes[first] !== "cap") return null;
  return /^(?:administration|presidency|premiership|campaign)$/.test(after) ? { class: "person", why: `a name before "${after}"` } : null;
}

/** Two or three plain names that say something. */
export function speakingNames({ view, candidate: { first, last }, before, beforeThat, after }: Case): Verdict | null {
  const says = SPEECH_VERBS.has(after) || (SPEECH_VERBS.has(before) && /^(?:[,."”’]|''|)$/.test(after));
  const count = last - first;
  const the = before === "the" || beforeThat === "the";
  if (!says || the || count < 2 || count > 3 || view.lower[first] === "the") return null;
  const plain = view.shapes.slice(first, last).every((shape) => shape === "cap" || shape === "initial" || shape === "mixed");
  return plain ? { class: "person", why: "two or three names that say something" } : null;
}
