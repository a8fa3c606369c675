import { isGivenName, organizationNamed, stateNamed, threatGroupsNamed } from "../../../knowledge/index.ts";
import { ORGANIZATION_HEADS } from "../lexicon/organizations.ts";
import { CALLED, GROUP_NOUNS, HACKING_WORDS } from "../lexicon/words.ts";
import type { Case, Verdict } from "./case.ts";

/** Names by number, as companies give them: Storm-0001, APT00, UNC0000. */
const CODE =
  /^(?:APT-?C-?\d{1,3}|APT[ -]?\d{1,3}|UNC ?\d{3,5}|UAC-\d{4}|UAT-\d{4}|TA\d{3,4}|FIN ?\d{1,2}|TEMP\.\w+|Storm-\d{4}|DEV-\d{4}|TAG-\d{2,3}|ITG\d{2}|ATK\d{1,3}|TG-\d{4}|CL-(?:STA|CRI|UNK)-\d{4})$/;

/** A word and a number say nothing alone, but do where called a group or a label: "calls the group Squall-0001". */
const WORD_AND_NUMBER = /^\p{Lu}\p{Ll}+-\d{3,5}$/u;

export function threatCode({ name, before }: Case): Verdict | null {
  if (CODE.test(name)) return { class: "threat-group", why: "a threat group's number" };
  const called = GROUP_NOUNS.has(before) || CALLED.has(before) || /^(?:label|designation|name|as)$/.test(before);
  return called && WORD_AND_NUMBER.test(name) ? { class: "threat-group", why: `a number, after "${before}"` } : null;
}

export function threatTable(at: Case): Verdict | null {
  const rows = threatGroupsNamed(at.name);
  if (rows.length === 0) return null;
  if (rows.some(({ telling }) => telling)) return { class: "threat-group", why: "table of threat groups" };
  return stateNamed(at.name) === null && organizationNamed(at.name) === null && saidOfGroup(at)
    ? { class: "threat-group", why: "table of threat groups, and called a group here" }
    : null;
}

export function threatContext(at: Case): Verdict | null {
  const { view, candidate, name } = at;
  if (stateNamed(name) || organizationNamed(name) || candidate.title || isGivenName(view.words[candidate.first]!)) return null;
  if (ORGANIZATION_HEADS.has(view.words[candidate.last - 1]!)) return null;
  return saidOfGroup(at) || groupAfter(at) ? { class: "threat-group", why: "called a hacking group here" } : null;
}

/** "X, a hacking group that"; a word of hacking stands in the phrase or shortly before the name. */
function groupAfter({ view, candidate: { first, last }, after, afterThat, from, to }: Case): boolean {
  if (after !== "," || !/^(?:an?|the)$/.test(afterThat)) return false;
  let hacking = view.lower.slice(Math.max(from, first - 12), first).some((word) => HACKING_WORDS.test(word));
  for (let at = last + 2; at < Math.min(to, last + 9); at++) {
    const word = view.lower[at]!;
    if (hacking && GROUP_NOUNS.has(word)) return true;
    if (HACKING_WORDS.test(word)) hacking = true;
    if (/^(?:of|in|at|for|who|that|which|with|,|\.)$/.test(word)) return false;
  }
  return false;
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
