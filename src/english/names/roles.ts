import type { Span } from "../doc.ts";
import { ORGANIZATION_HEADS } from "./lexicon/organizations.ts";
import { TITLE_HEADS, TITLE_INSTITUTIONS, TITLE_MODIFIERS } from "./lexicon/titles.ts";
import { ORGANIZATION_NOUNS } from "./lexicon/words.ts";
import type { Run } from "./runs.ts";
import { isCapital, type NameView } from "./view.ts";

/** The longest role after a name, in tokens. */
const LONGEST_ROLE = 30;

/** How far into a role its head noun stands at most. */
const HEAD_WITHIN = 8;

const LEADS =
  /^(?:heads|headed|leads|led|chairs|chaired|directs|directed|runs|ran|commands|commanded|oversees|oversaw|edits|edited|founded|co-founded|cofounded)$/;

/** Words that only a noun phrase begins with. */
const OPENS = /^(?:an?|the|its|their|his|her|one)$/;

/** Verbs: what stands between dashes or in brackets is then no description. */
const SAYS = /^(?:said|says|told|added|is|are|was|were|has|had|will)$/;

/**
 * The descriptive phrase between commas after a name, or after the age that follows it: ", a senior fellow at the Halden Institute,", ", 54, its spokesman,".
 * It is one only if it holds the noun of a post or a calling before anything that could end such a noun phrase. Of ", who is its spokesman," it is "its
 * spokesman", of ", who heads the agency," it is "heads the agency". `end` is where the name ends, `last` where the sentence does.
 */
export function roleAfter(view: NameView, end: number, last: number): Span | null {
  const comma = afterAge(view, end);
  if (view.words[comma] !== "," || comma + 1 >= last) return null;
  const first = view.lower[comma + 1] === "who" ? told(view, comma + 2, last) : holdsHead(view, comma + 1, last) ? comma + 1 : null;
  return first === null ? null : spanOf(view, throughPhrase(view, first, last));
}

/** The descriptive phrase in brackets or between dashes after a person's name: "(a former minister)". */
export function asideAfter(view: NameView, end: number, last: number): Span | null {
  const opening = view.words[end] ?? "";
  const closing = opening === "(" ? /^\)$/ : /^(?:[—–]|--)$/.test(opening) ? /^(?:[—–]|--)$/ : null;
  if (closing === null || !holdsHead(view, end + 1, last)) return null;
  const phrase = throughPhrase(view, end + 1, last);
  if (phrase === null || phrase.last >= last || !closing.test(view.words[phrase.last]!)) return null;
  return view.lower.slice(phrase.first, phrase.last).some((word) => SAYS.test(word)) ? null : spanOf(view, phrase);
}

/**
 * The role of a name that itself stands between commas, after its post: "the party's leader, Ann Roe, a former minister,". What follows is mostly what the
 * leader does, so only a noun phrase with an article is one.
 */
export function roleAfterPost(view: NameView, end: number, last: number): Span | null {
  return OPENS.test(view.lower[end + 1] ?? "") || /^\d/.test(view.words[end + 1] ?? "") ? roleAfter(view, end, last) : null;
}

/** Where an age after a name ends: ", 54" or "(54)". */
function afterAge(view: NameView, end: number): number {
  if (!/^\d{2}$/.test(view.words[end + 1] ?? "")) return end;
  if (view.words[end] === ",") return view.words[end + 2] === "," ? end + 2 : end;
  return view.words[end] === "(" && view.words[end + 2] === ")" ? end + 3 : end;
}

/** Where the role begins that a clause after "who" tells: after "is" or "served as", or at "heads". */
function told(view: NameView, first: number, last: number): number | null {
  if (LEADS.test(view.lower[first] ?? "")) return leadsSomething(view, first + 1, last) ? first : null;
  const noun = afterBeing(view, first);
  return noun !== null && beginsNoun(view, noun) && holdsHead(view, noun, last) ? noun : null;
}

/** Where what somebody is begins, after a verb that says that they are it. */
function afterBeing(view: NameView, first: number): number | null {
  const [verb, next] = [view.lower[first] ?? "", view.lower[first + 1]];
  if (/^(?:is|was|became)$/.test(verb)) return first + 1;
  if (/^(?:serves|served|works|worked)$/.test(verb) && next === "as") return first + 2;
  return /^(?:has|had)$/.test(verb) && next === "been" ? first + 2 : null;
}

/** "who is challenging the chairwoman" and "who is acting as a lawyer" have no post by that. */
function beginsNoun(view: NameView, at: number): boolean {
  const word = view.lower[at] ?? "";
  const noun = OPENS.test(word) || TITLE_MODIFIERS.has(word) || TITLE_HEADS.has(word) || isCapital(view.shapes[at]);
  return noun && view.lower[at + 1] !== "as";
}

/** "led the race" is no post; "led the agency" is, and "led Halden Security". */
function leadsSomething(view: NameView, first: number, last: number): boolean {
  for (let at = first; at < Math.min(last, first + HEAD_WITHIN); at++) {
    const word = view.lower[at]!;
    if (ORGANIZATION_HEADS.has(view.words[at]!) || ORGANIZATION_NOUNS.has(word) || TITLE_INSTITUTIONS.has(word)) return true;
    if (!/^(?:an?|the|its|their|his|her|['’]s|-)$/.test(word) && !isCapital(view.shapes[at]) && !TITLE_MODIFIERS.has(word)) return false;
  }
  return false;
}

/** The tokens up to the mark that ends a phrase outside of brackets; null where there are none or too many. */
function throughPhrase(view: NameView, first: number, last: number): Run | null {
  let at = first;
  let depth = 0;
  while (at < last && at - first <= LONGEST_ROLE) {
    const word = view.words[at]!;
    if (depth === 0 && /^(?:[,;:.!?"“”—–)]|--|''|``)$/.test(word)) break;
    if (word === "(") depth++;
    else if (word === ")") depth--;
    at++;
  }
  return at - first > LONGEST_ROLE || at === first ? null : { first, last: at };
}

const spanOf = (view: NameView, run: Run | null): Span | null => run && [view.tokens[run.first]!.start, view.tokens[run.last - 1]!.end];

function holdsHead(view: NameView, first: number, last: number): boolean {
  if (
    first < last &&
    /^(?:who|whose|whom|which|where|when|while|and|but|or|said|says|told|in|on|at|with|after|as|according)$/.test(view.lower[first]!)
  )
    return false;
  for (let at = first; at < Math.min(last, first + HEAD_WITHIN); at++) {
    const word = view.lower[at]!;
    if (TITLE_HEADS.has(word) || TITLE_HEADS.has(word.replace(/s$/, ""))) return true;
    const passes =
      /^(?:a|an|the|one|its|their|his|her|'s|’s|-|and|&|of)$/.test(word) ||
      TITLE_MODIFIERS.has(word) ||
      isCapital(view.shapes[at]) ||
      view.shapes[at] === "lower" ||
      isYears(view, at);
    if (!passes || /^(?:who|which|that|to|said|says|told|was|is|were|had|has)$/.test(word)) return false;
  }
  return false;
}

/** The number of "54-year-old". */
const isYears = (view: NameView, at: number): boolean =>
  view.shapes[at] === "number" && view.words[at + 1] === "-" && view.lower[at + 2] === "year";
