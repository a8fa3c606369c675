import { isGivenName, organizationNamed, stateNamed } from "../../knowledge/index.ts";
import { isHeadline } from "./headlines.ts";
import { OF_STATE, ORGANIZATION_HEADS, STATE_HAS, TOPICS } from "./lexicon/organizations.ts";
import { FORMAL_HEADS, HONORIFICS, TITLE_MODIFIERS } from "./lexicon/titles.ts";
import { CALENDAR, NEVER_NAMES } from "./lexicon/words.ts";
import { isCapital, type NameView, phrase } from "./view.ts";

/** What the whole text says about its words, gathered before any name is taken. */
export interface Evidence {
  /** By sentence. */
  readonly headline: readonly boolean[];
  /** Words that stand in small letters somewhere. */
  readonly small: ReadonlySet<string>;
  /** Words with a capital where none was due: a name, or part of one. */
  readonly capital: ReadonlySet<string>;
  /** Words that follow a given name, a form of address or a title. */
  readonly family: ReadonlySet<string>;
  /** States that no table knows, by what the text says they have: the foreign ministry of X, X's embassy. */
  readonly states: ReadonlyMap<string, string>;
}

/** How many words of what follows "X's" are looked at. */
const HAS_WITHIN = 4;

/** More states than the tables know are not believed of one text; it also bounds what looking for the one behind a demonym costs. */
const MOST_STATES = 100;

export function gatherEvidence(view: NameView): Evidence {
  const headline = view.sentences.map((sentence) => isHeadline(view, sentence));
  const small = new Set<string>();
  const capital = new Set<string>();
  const family = new Set<string>();
  for (const [index, { first, last }] of view.sentences.entries()) {
    for (let at = first; at < last; at++) {
      if (view.shapes[at] === "lower") small.add(view.words[at]!);
      if (headline[index] || !isCapital(view.shapes[at])) continue;
      if (!view.opens[at]) capital.add(view.words[at]!);
      if (at > first && followsPerson(view, at)) family.add(view.words[at]!);
    }
  }
  const states = statesByPeople(view, family);
  for (const [index, { first, last }] of view.sentences.entries()) {
    if (headline[index] || states.size >= MOST_STATES) continue;
    for (let at = first; at < last; at++) {
      const range = nameAround(view, first, last, at);
      const why = range && stateByContext(view, ...range, last);
      if (why && !view.words.slice(...range).some((word) => family.has(word))) states.set(phrase(view, ...range), why);
    }
  }
  return { headline, small, capital, family, states };
}

/** States whose name and whose people's name both stand in the text: Varenia and Varenian. */
function statesByPeople(view: NameView, family: ReadonlySet<string>): Map<string, string> {
  const seen = new Set<string>();
  for (const [at, shape] of view.shapes.entries()) if (shape === "cap") seen.add(view.words[at]!);
  const states = new Map<string, string>();
  for (const people of seen) {
    const state = people.slice(0, -1);
    if (states.size >= MOST_STATES || !/.{3}an$/.test(people) || !seen.has(state)) continue;
    const doubtful = [state, people].some(
      (word) => isGivenName(word) || family.has(word) || stateNamed(word) !== null || NEVER_NAMES.has(word),
    );
    if (!doubtful) states.set(state, `its people: ${people}`);
  }
  return states;
}

function followsPerson(view: NameView, at: number): boolean {
  const before = view.lower[at - 1]!.replace(/\.$/, "");
  if (HONORIFICS.has(before) && isCapital(view.shapes[at - 1])) return true;
  if (isGivenName(view.words[at - 1]!)) return !ORGANIZATION_HEADS.has(view.words[at]!);
  if (!FORMAL_HEADS.has(before) || before === "general") return false;
  return (
    stateNamed(view.words[at]!) === null &&
    !ORGANIZATION_HEADS.has(view.words[at]!) &&
    !TITLE_MODIFIERS.has(view.lower[at]!) &&
    !FORMAL_HEADS.has(view.lower[at]!)
  );
}

/** One or two capitalised words that start at a token, with nothing capitalised on either side. */
function nameAround(view: NameView, first: number, last: number, at: number): [number, number] | null {
  const fits = (index: number) =>
    index < last && view.shapes[index] === "cap" && !NEVER_NAMES.has(view.words[index]!) && !CALENDAR.has(view.words[index]!);
  if (!fits(at) || (at > first && isCapital(view.shapes[at - 1]) && !NEVER_NAMES.has(view.words[at - 1]!))) return null;
  const end = fits(at + 1) ? at + 2 : at + 1;
  return isCapital(view.shapes[end]) ? null : [at, end];
}

/** Why a name must be a state's, by the words around it; null where they do not say so. */
function stateByContext(view: NameView, first: number, end: number, last: number): string | null {
  const name = phrase(view, first, end);
  // "Minister of Finance Ann Roe" is of no state called Finance.
  if (TOPICS.has(view.words[end - 1]!)) return null;
  if (stateNamed(name) || organizationNamed(name) || isGivenName(view.words[first]!) || ORGANIZATION_HEADS.has(view.words[end - 1]!))
    return null;
  if (/^['’]s$/.test(view.words[end] ?? "")) {
    const owned = view.lower.slice(end + 1, Math.min(last, end + 1 + HAS_WITHIN)).join(" ");
    const has = STATE_HAS.exec(owned);
    // "X's president" and "X's government" are said of people and companies too.
    if (has && !/^(?:president|government|military|army|border|security|capital|constitution|territory)/.test(has[0]))
      return `what it has: ${has[0]}`;
    if (has && (view.words[first - 1] === undefined || end - first === 1) && !/^(?:security|border)/.test(has[0]))
      return `what it has: ${has[0]}`;
  }
  if (view.lower[first - 1] !== "of") return null;
  const [field = "", head = ""] = view.lower.slice(Math.max(0, first - 3), first - 1);
  if (OF_STATE.has(head) || (head === "secretary" && STATE_SECRETARY.test(field))) return `${head} of it`;
  const post = end - first === 1 ? postOf(view, first - 2) : null;
  return post && `a ${post} of it`;
}

/** Secretaries that only states have. */
const STATE_SECRETARY = /^(?:foreign|home|interior|defen[cs]e)$/;

/** Posts whose holder, named with the post before it, is of a state where "of" and one more name follow: "Foreign Minister Ann Roe of Varenia". */
const STATE_POSTS = /^(?:minister|president|chancellor|premier|king|queen|emperor|sultan|emir|ambassador)$/;

/** How many words the name between a post and "of" has at most. */
const LONGEST_NAME = 4;

/** The post that stands in capitals before the name that ends with a token, right before it; null where there is none. */
function postOf(view: NameView, last: number): string | null {
  for (let at = last; at > 0 && last - at < LONGEST_NAME && view.shapes[at] === "cap"; at--)
    if (isCapital(view.shapes[at - 1]) && STATE_POSTS.test(view.lower[at - 1]!)) return view.lower[at - 1]!;
  return null;
}

/** The ends by which a people is called after its state: Varenia, Varenian; Caldora, Caldoran. */
const DEMONYM_ENDS = /^(?:n|an|ian|ean|nian|ese|ish|i|ic|er)s?$/;

/** The state of the text after which a word is formed, or null. */
export function stateBehind(word: string, states: Iterable<string>): string | null {
  for (const state of states) {
    const stem = state.replace(/[aeiouy]+$/u, "");
    if (
      stem.length >= 3 &&
      word !== state &&
      word.startsWith(stem) &&
      DEMONYM_ENDS.test(word.slice(stem.length).replace(/^[aeiouy](?=n)/u, ""))
    )
      return state;
  }
  return null;
}
