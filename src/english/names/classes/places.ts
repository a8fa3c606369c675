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

/** "the city of Halden", "near Halden". */
export function calledPlace({ view, candidate: { first, title }, before, beforeThat }: Case): Verdict | null {
  if (before === "of" && /^(?:city|town|village|port|province|region|island|suburb|district|county)$/.test(beforeThat))
    return { class: "place", why: `called a ${beforeThat}` };
  return /^(?:near|outside)$/.test(before) && title === null && view.shapes[first] === "cap"
    ? { class: "place", why: `after "${before}"` }
    : null;
}
