import { isGivenName, organizationNamed, stateNamed, threatGroupsNamed } from "../../knowledge/index.ts";
import type { NameClass } from "../doc.ts";
import { SPEECH_VERBS } from "../sentences/verbs.ts";
import { type Evidence, stateBehind } from "./evidence.ts";
import { AFTER_DEMONYM, OF_HEADS, ORGANIZATION_HEADS, PLACE_HEADS, PLACE_OPENERS } from "./lexicon/organizations.ts";
import { CALLED, GROUP_NOUNS, HACKING_WORDS, ORGANIZATION_NOUNS } from "./lexicon/words.ts";
import type { Candidate } from "./split.ts";
import { type NameView, phrase } from "./view.ts";

/** A class and the rule that gave it. */
export interface Verdict {
  readonly class: NameClass;
  readonly why: string;
}

/** What a rule sees: the name, its words, and the text around it. */
interface Case {
  readonly view: NameView;
  readonly evidence: Evidence;
  readonly candidate: Candidate;
  readonly name: string;
  /** Small forms of the words before and after, "" at the sentence's ends. */
  readonly before: string;
  readonly beforeThat: string;
  readonly after: string;
  readonly afterThat: string;
  /** The bounds of the sentence. */
  readonly from: number;
  readonly to: number;
}

type ClassRule = (at: Case) => Verdict | null;

/** The rules in the order in which they are asked; the first that knows wins. */
const CLASS_RULES: readonly ClassRule[] = [
  threatCode,
  threatTable,
  threatContext,
  address,
  stateTable,
  organizationTable,
  organizationShape,
  stateOfText,
  givenName,
  placeShape,
  peopleOfState,
  calledByNoun,
  apposition,
  speaker,
];

/** The class of a name by the words in it and around it; `other` where no rule knows. */
export function classify(view: NameView, evidence: Evidence, candidate: Candidate, from: number, to: number): Verdict {
  const { first, last } = candidate;
  const word = (at: number) => (at >= from && at < to ? view.lower[at]! : "");
  const start = candidate.title?.first ?? first;
  const name = phrase(view, first, last);
  const at: Case = {
    view,
    evidence,
    candidate,
    name,
    before: word(start - 1),
    beforeThat: word(start - 2),
    after: word(last),
    afterThat: word(last + 1),
    from,
    to,
  };
  for (const rule of CLASS_RULES) {
    const verdict = rule(at);
    if (verdict) return verdict;
  }
  return { class: "other", why: "no rule knows" };
}

/** Names by number, as companies give them: Storm-0001, APT00, UNC0000. */
const CODE =
  /^(?:APT-?C-?\d{1,3}|APT[ -]?\d{1,3}|UNC ?\d{3,5}|UAC-\d{4}|UAT-\d{4}|TA\d{3,4}|FIN ?\d{1,2}|TEMP\.\w+|Storm-\d{4}|DEV-\d{4}|TAG-\d{2,3}|ITG\d{2}|ATK\d{1,3}|TG-\d{4}|CL-(?:STA|CRI|UNK)-\d{4})$/;

function threatCode({ name }: Case): Verdict | null {
  return CODE.test(name) ? { class: "threat-group", why: "a threat group's number" } : null;
}

function threatTable(at: Case): Verdict | null {
  const rows = threatGroupsNamed(at.name);
  if (rows.length === 0) return null;
  if (rows.some(({ telling }) => telling)) return { class: "threat-group", why: "table of threat groups" };
  return stateNamed(at.name) === null && organizationNamed(at.name) === null && saidOfGroup(at)
    ? { class: "threat-group", why: "table of threat groups, and called a group here" }
    : null;
}

function threatContext(at: Case): Verdict | null {
  if (
    stateNamed(at.name) ||
    organizationNamed(at.name) ||
    ORGANIZATION_HEADS.has(at.view.words[at.candidate.last - 1]!) ||
    at.candidate.title
  )
    return null;
  return saidOfGroup(at) && isGivenName(at.view.words[at.candidate.first]!) === false
    ? { class: "threat-group", why: "called a hacking group here" }
    : null;
}

/** "the hacking group X", "the X hackers", "an actor known as X": near a word of hacking. */
function saidOfGroup({ view, candidate, before, beforeThat, after, from, to }: Case): boolean {
  const marked = /^["“‘'`]|^``$/.test(before);
  const word = marked ? beforeThat : before;
  const called = CALLED.has(word) || (word === "as" && CALLED.has(view.lower[candidate.first - (marked ? 3 : 2)] ?? ""));
  const group = GROUP_NOUNS.has(word) || GROUP_NOUNS.has(after);
  if (!called && !group) return false;
  const near = view.lower.slice(Math.max(from, candidate.first - 12), Math.min(to, candidate.last + 4));
  return called
    ? near.some((one) => GROUP_NOUNS.has(one)) && near.some((one) => HACKING_WORDS.test(one))
    : near.some((one) => HACKING_WORDS.test(one));
}

function address({ candidate }: Case): Verdict | null {
  if (candidate.address === null) return null;
  return { class: "person", why: candidate.address === "honorific" ? "form of address before it" : "title before it" };
}

function stateTable({ name, candidate, view }: Case): Verdict | null {
  const known = stateNamed(name) ?? stateNamed(name.replace(/^The /, ""));
  if (known === null) return null;
  if (known.form === "capital") return { class: "place", why: "table of states: a capital" };
  if (known.form === "demonym" && candidate.last - candidate.first === 1 && /[^sS]s$/.test(view.words[candidate.first]!))
    return { class: "group", why: "table of states: a people" };
  return { class: "state", why: `table of states: ${known.form === "name" ? "a name" : "a demonym"}` };
}

function organizationTable({ name }: Case): Verdict | null {
  const kind = organizationNamed(name) ?? organizationNamed(name.replace(/^The /, ""));
  return kind && { class: kind === "party" && /s$/.test(name) ? "group" : "organization", why: `table of organizations: ${kind}` };
}

function organizationShape({ view, candidate: { first, last } }: Case): Verdict | null {
  const words = view.words.slice(first, last);
  if (words.length === 1) return null;
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

function stateOfText({ name, evidence, view, candidate, after }: Case): Verdict | null {
  const why = evidence.states.get(name);
  if (why) return { class: "state", why };
  if (candidate.last - candidate.first !== 1) return null;
  const state = stateBehind(name, evidence.states.keys());
  if (state) return { class: /ns$|is$/.test(name) ? "group" : "state", why: `formed after ${state}` };
  return /(?:[aei]an|ese|ish|i)$/.test(name) &&
    name.length > 5 &&
    AFTER_DEMONYM.has(after) &&
    view.shapes[candidate.first] === "cap" &&
    !isGivenName(name)
    ? { class: "state", why: `a demonym before "${after}"` }
    : null;
}

function givenName({ view, candidate: { first, last } }: Case): Verdict | null {
  const count = last - first;
  return count <= 6 && isGivenName(view.words[first]!) && !PLACE_HEADS.has(view.words[last - 1]!)
    ? { class: "person", why: count > 1 ? "a given name" : "a given name alone" }
    : null;
}

function placeShape({ view, candidate: { first, last } }: Case): Verdict | null {
  if (last - first === 1) return null;
  if (PLACE_HEADS.has(view.words[last - 1]!)) return { class: "place", why: `its last word: ${view.words[last - 1]}` };
  return PLACE_OPENERS.has(view.words[first]!) ? { class: "place", why: `its first word: ${view.words[first]}` } : null;
}

/** "Varenian officials" where nothing else of Varenia stands in the text stays open: only a people with "the" and no more is told here. */
function peopleOfState({ view, candidate, before }: Case): Verdict | null {
  return candidate.last - candidate.first === 1 &&
    /^(?:Muslims?|Christians?|Jews?|Sunnis?|Shiites?|Kurds?|Arabs?|Europeans?|Africans?|Asians?|Westerners)$/.test(
      view.words[candidate.first]!,
    ) &&
    before !== "mr."
    ? { class: "group", why: "a people" }
    : null;
}

function calledByNoun({ before, beforeThat, candidate, view }: Case): Verdict | null {
  if (ORGANIZATION_NOUNS.has(before)) return { class: "organization", why: `called a ${before}` };
  if (before === "of" && /^(?:city|town|village|port|province|region|island|suburb|district|county)$/.test(beforeThat))
    return { class: "place", why: `called a ${beforeThat}` };
  if (/^(?:near|outside)$/.test(before) && candidate.title === null && view.shapes[candidate.first] === "cap")
    return { class: "place", why: `after "${before}"` };
  return null;
}

/** ", 54," and ", who" follow people; ", a company that" follows a company. */
function apposition({ view, candidate: { first, last }, after, afterThat, to }: Case): Verdict | null {
  if (after !== ",") return null;
  const count = last - first;
  if (count <= 4 && /^\d{2}$/.test(afterThat) && /^[,.]$/.test(view.words[last + 2] ?? ""))
    return { class: "person", why: "an age after it" };
  if (count >= 2 && count <= 4 && afterThat === "who") return { class: "person", why: '", who" after it' };
  if (!/^(?:an?|the)$/.test(afterThat)) return null;
  for (let at = last + 2; at < Math.min(to, last + 8); at++) {
    if (
      /^(?:company|firm|newspaper|agency|nonprofit|think|maker|provider|ministry|outlet|group|charity|startup|bank)$/.test(view.lower[at]!)
    )
      return { class: "organization", why: `called a ${view.lower[at]} after it` };
    if (/^(?:city|town|village|port|island|province|suburb)$/.test(view.lower[at]!))
      return { class: "place", why: `called a ${view.lower[at]} after it` };
    if (view.shapes[at] !== "lower" || /^(?:of|in|at|for|who|that|which|with)$/.test(view.lower[at]!)) return null;
  }
  return null;
}

/** Two or three plain names that say something are a person; capitals that say something are an organization. */
function speaker({ view, candidate: { first, last }, before, after, beforeThat }: Case): Verdict | null {
  const says = SPEECH_VERBS.has(after) || (SPEECH_VERBS.has(before) && /^(?:[,."”’]|''|)$/.test(after));
  if (!says) return null;
  const shapes = view.shapes.slice(first, last);
  const the = before === "the" || (SPEECH_VERBS.has(before) && beforeThat === "the");
  if (
    last - first >= 2 &&
    last - first <= 3 &&
    shapes.every((shape) => shape === "cap" || shape === "initial" || shape === "mixed") &&
    !the
  )
    return { class: "person", why: "two or three names that say something" };
  return last - first === 1 && shapes[0] === "caps" ? { class: "organization", why: "capitals that say something" } : null;
}
