import { isPlace } from "../../../knowledge/index.ts";
import { PLACE_HEADS, PLACE_OPENERS } from "../lexicon/organizations.ts";
import type { Case, Verdict } from "./case.ts";
import { unshouted } from "./states.ts";

export function placeTable({ name }: Case): Verdict | null {
  return isPlace(name) || isPlace(unshouted(name)) ? { class: "place", why: "table of places" } : null;
}

export function placeShape({ view, candidate: { first, last } }: Case): Verdict | null {
  if (last - first === 1) return null;
  if (PLACE_HEADS.has(view.words[last - 1]!)) return { class: "place", why: `its last word: ${view.words[last - 1]}` };
  return PLACE_OPENERS.has(view.words[first]!) ? { class: "place", why: `its first word: ${view.words[first]}` } : null;
}

/** "the city of Halden", "near Halden", "in Halden". */
export function calledPlace({ view, candidate: { first, last, title }, before, beforeThat, after }: Case): Verdict | null {
  if (before === "of" && /^(?:city|town|village|port|province|region|island|suburb|district|county)$/.test(beforeThat))
    return { class: "place", why: `called a ${beforeThat}` };
  const plain = title === null && view.shapes.slice(first, last).every((shape) => shape === "cap") && !/^['’]s?$/.test(after);
  return plain && last - first <= 2 && /^(?:in|near|outside)$/.test(before) && !/(?:ism|ese|care|ish)$/.test(view.lower[last - 1]!)
    ? { class: "place", why: `after "${before}"` }
    : null;
}

/** "HALDEN --" at the start of a dispatch. */
export function dateline({ view, candidate: { first, last }, after, from }: Case): Verdict | null {
  const shouted = view.words.slice(first, last).every((word) => /^\p{Lu}{4,}$/u.test(word));
  return first === from && shouted && /^(?:--|—|–)$/.test(after) ? { class: "place", why: "where a dispatch comes from" } : null;
}
