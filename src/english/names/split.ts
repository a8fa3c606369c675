import { isGivenName, LONGEST_STATE_NAME, organizationNamed, stateNamed, threatGroupsNamed } from "../../knowledge/index.ts";
import { type Evidence, stateBehind } from "./evidence.ts";
import { ORGANIZATION_HEADS, PLACE_HEADS, TOPICS } from "./lexicon/organizations.ts";
import { ADHERENTS, FORMAL_HEADS, HEADED, HONORIFICS, TITLE_MODIFIERS } from "./lexicon/titles.ts";
import type { Run } from "./runs.ts";
import { type NameView, phrase } from "./view.ts";

/** A name on its way: its tokens, and those of the title before it. */
export interface Candidate extends Run {
  readonly title: Run | null;
  /** What in the title makes it a person's: a form of address or the head of a post. */
  readonly address: "honorific" | "post" | null;
}

/**
 * Parts a run of capitalised words into the names in it: the title before a person ("Foreign Minister Ann Roe"), the state before a title
 * ("Varenian President Oru"), or nothing at all (a bare "Foreign Minister").
 */
export function splitRun(view: NameView, run: Run, evidence: Evidence): Candidate[] {
  const { first, last } = run;
  if (isWhole(view, first, last)) return [bare(first, last)];
  const title = titleEnd(view, first, last);
  if (title === null) {
    const state = PLACE_HEADS.has(view.words[last - 1]!) ? first : leadingState(view, first, last, evidence);
    if (state > first && state < last) return [bare(first, state), ...splitRun(view, { first: state, last }, evidence)];
    return beforeDemonym(view, first, last, evidence);
  }
  const before = namesInTitle(view, first, title.end, evidence);
  if (title.end >= last) return before;
  return [...before, { first: title.end, last, title: { first, last: title.end }, address: title.address }];
}

/** "Roe Varenian" is no name: a demonym inside a run begins another one ("Oru assured Tal Varenian officials would stay"). */
function beforeDemonym(view: NameView, first: number, last: number, evidence: Evidence): Candidate[] {
  if (PLACE_HEADS.has(view.words[last - 1]!) || view.words.slice(first, last).some((word) => /^(?:of|for|on)$/.test(word)))
    return [bare(first, last)];
  for (let at = first + 1; at < last; at++) {
    if (/^(?:North|South|Latin|Central|African|Native|Anglo|Pan|Great|New|Inter)$/.test(view.words[at - 1]!)) continue;
    if (stateNamed(view.words[at]!)?.form === "demonym") return [bare(first, at), ...splitRun(view, { first: at, last }, evidence)];
  }
  return [bare(first, last)];
}

const bare = (first: number, last: number): Candidate => ({ first, last, title: null, address: null });

/** Names that a table has as they are, and organizations by their last word, are not parted. */
function isWhole(view: NameView, first: number, last: number): boolean {
  const name = phrase(view, first, last);
  if (stateNamed(name) || organizationNamed(name) || threatGroupsNamed(name).some(({ telling }) => telling)) return true;
  return last - first > 1 && ORGANIZATION_HEADS.has(view.words[last - 1]!) && !HONORIFICS.has(small(view, first));
}

const small = (view: NameView, at: number) => view.lower[at]!.replace(/\.$/, "");

/** Where the title at the start of a run ends, or null where there is none. */
function titleEnd(view: NameView, first: number, last: number): { end: number; address: "honorific" | "post" } | null {
  for (let at = last - 1; at >= first; at--) {
    const word = small(view, at);
    if (HONORIFICS.has(word) && at < last - 1 && !isGivenName(view.words[at]!)) return { end: at + 1, address: "honorific" };
    if (!(FORMAL_HEADS.has(withoutPast(word)) || isHeadOf(view, at, last)) || view.words[at - 1] === "-" || !beforeIsTitle(view, first, at))
      continue;
    if (/^general$/.test(word) && at === first && last - first === 2 && /^(?:Motors|Electric|Dynamics|Mills)$/.test(view.words[last - 1]!))
      return null;
    const end = throughTopic(view, at + 1, last);
    // A lone capitalised "King" or "Judge" is as likely a family name: it needs something after it, or something of a title before it.
    return end >= last && at === first && last - first === 1 ? { end: last, address: "post" } : { end, address: "post" };
  }
  return null;
}

/** "Ex-minister", "Vice-president" are titles as ministers and presidents are. */
export const withoutPast = (word: string): string => word.replace(/^(?:ex|vice|then|former)-/, "");

/** "Head of the Government". */
function isHeadOf(view: NameView, at: number, last: number): boolean {
  const of = view.words[at + 2] === "the" ? at + 3 : at + 2;
  return view.words[at] === "Head" && view.words[at + 1] === "of" && of < last && HEADED.has(view.words[of]!);
}

/** Whether everything before a title's head can belong to the title: no given name, no other person. */
function beforeIsTitle(view: NameView, first: number, head: number): boolean {
  for (let at = first; at < head; at++) {
    if (isGivenName(view.words[at]!) && !TITLE_MODIFIERS.has(view.lower[at]!) && stateNamed(view.words[at]!) === null) return false;
  }
  const only = view.words[first]!;
  return (
    head === first ||
    head - first > 1 ||
    TITLE_MODIFIERS.has(view.lower[first]!) ||
    TOPICS.has(only) ||
    FORMAL_HEADS.has(small(view, first)) ||
    !/^(?:king|prince|judge|major|captain|chair|head|speaker|justice|bishop|cardinal|pope)$/.test(small(view, head))
  );
}

/** "of State", "for East Asian and Pacific Affairs": what goes on with a title, up to the person's name. */
function throughTopic(view: NameView, from: number, last: number): number {
  if (!/^(?:of|for)$/.test(view.words[from] ?? "") || from >= last) return from;
  let end = from + 1;
  for (let at = from + 1; at < last; at++) {
    const word = view.words[at]!;
    const joins = /^(?:of|for|the|and|&|-)$/.test(word);
    if (
      !joins &&
      !TOPICS.has(word) &&
      !TITLE_MODIFIERS.has(view.lower[at]!) &&
      !ORGANIZATION_HEADS.has(word) &&
      stateNamed(word) === null &&
      !/^(?:State|House|Union)$/.test(word) &&
      !HEADED.has(word)
    ) {
      // "Minister of Varenia Ann Roe": what stands between "of" and a given name is the state.
      if (/^(?:of|the)$/.test(view.words[at - 1]!) && at + 2 < last && isGivenName(view.words[at + 1]!)) end = at + 1;
      break;
    }
    if (!joins) end = at + 1;
  }
  // "President of Varenia": what follows "of" is no person; the run is a bare title.
  return end === from + 1 || (end < last && /^(?:of|for)$/.test(view.words[end]!)) ? last : end;
}

/** The state or organization that a title names: "U.S." in "U.S. Secretary of State", "State Department" in "State Department Spokesman". */
function namesInTitle(view: NameView, first: number, end: number, evidence: Evidence): Candidate[] {
  const state = leadingState(view, first, end, evidence);
  if (state > first) return [bare(first, state), ...namesInTitle(view, state, end, evidence)];
  for (let at = end - 1; at > first; at--)
    if (ORGANIZATION_HEADS.has(view.words[at - 1]!) && at - first > 1 && FORMAL_HEADS.has(small(view, at)) && !allModify(view, first, at))
      return [bare(first, at)];
  for (let of = first + 1; of < end - 1; of++) {
    if (view.words[of] !== "of") continue;
    const from = of + 1 + (view.words[of + 1] === "the" ? 1 : 0);
    const named = leadingState(view, from, end, evidence);
    if (named > from) return [bare(from, named)];
  }
  return [];
}

/** "National Security" before "Adviser" is a field, not an institution. */
function allModify(view: NameView, first: number, last: number): boolean {
  return view.lower.slice(first, last).every((word) => TITLE_MODIFIERS.has(word) || word === "and");
}

/** Where a state's name, a demonym or a word for a party's people at the start of a range ends; `first` where there is none. */
export function leadingState(view: NameView, first: number, last: number, evidence: Evidence): number {
  for (let end = Math.min(last, first + LONGEST_STATE_NAME); end > first; end--) {
    const name = phrase(view, first, end);
    const known = stateNamed(name);
    if (known && known.form !== "capital" && !(isGivenName(name) && end < last)) return end;
    if (end === first + 1 && end < last && ADHERENTS.has(name)) return end;
    if (evidence.states.has(name) || (end === first + 1 && stateBehind(name, evidence.states.keys()))) return end;
  }
  return first;
}
