import { formsOfVerb } from "../lexicon/forms.ts";

/** What a clause says of a deed that one could lay to another's charge: "were not hacking", "will never meddle", "pledge not to spy". */
export interface Doing {
  /** The words from the first that says how it stands with the deed to the deed itself. */
  readonly words: string;
  /** The verb. */
  readonly lemma: string;
  readonly negated: boolean;
  readonly mood: Mood;
  /** Whether what does it is a "that" or "who" right before it, which stands for something told earlier. */
  readonly relative: boolean;
}

/** Whether a deed was done, goes on, is still to be done, would be, or is what one binds oneself about. */
export type Mood = "done" | "going-on" | "to-come" | "would" | "bound";

/** Deeds by their verbs, some with the word that must follow. */
const DEEDS =
  "hack;spy;eavesdrop;snoop;wiretap;bug;meddle;interfere;tamper;intrude;infiltrate;penetrate;sabotage;steal;leak;bribe;rig;jam;hijack;deface;infect;break into|in;tap into|our|your|their|the;attack;target;breach;compromise;exfiltrate;implant;lie";

interface Form {
  readonly lemma: string;
  readonly next: ReadonlySet<string> | null;
  readonly is: "base" | "other" | "going" | "past";
}

const FORMS: ReadonlyMap<string, Form> = new Map(DEEDS.split(";").flatMap(formsOf));

/** A deed's forms: "break into|in" is "break" before one of these words. */
function formsOf(entry: string): [string, Form][] {
  const [lemma = "", following] = entry.split(" ");
  const next = following === undefined ? null : new Set(following.split("|"));
  const [base = lemma, third = lemma, going = lemma, ...pasts] = formsOfVerb(lemma);
  return [
    [base, { lemma, next, is: "base" }],
    [third, { lemma, next, is: "other" }],
    [going, { lemma, next, is: "going" }],
    ...pasts.map((past): [string, Form] => [past, { lemma, next, is: "past" }]),
  ];
}

/** What every clause with a deed holds, for whoever looks before asking. */
export const A_DEED = new RegExp(` (?:${[...FORMS.keys()].join("|")}) `);

/** Small words between a subject and its verb. */
const SMALL =
  /^(?:am|is|are|was|were|be|been|being|has|have|had|do|does|did|will|would|shall|can|could|may|might|must|should|not|never|ever|neither|nor|going|gonna|to|also|once|even|just|simply|always|still|again|now|then|yet|got|get|gets|getting|\w+ly|we|i|they|it)$/;
/** How many such words before a verb are looked at. */
const BEFORE = 7;

const POSSIBLE = new Set(["can", "could", "may", "might", "must", "should", "yet"]);
const BE = ["am", "is", "are", "was", "were", "be", "been"];
const PASSIVE = [...BE, "being", "got", "get", "gets", "getting"];
/** "we neither hacked it", "none of our services spied", "at no time did we spy": words before the verb that deny it. */
const DENYING =
  / (?:not|never|neither|nor|nobody|none of|no one|no-one|at no time|under no circumstances|no (?:\w+ ){1,2}(?:of ours|here|has|have|had|will|would|shall)) /;
/** Words after which a past form describes what follows: "a wave of forged messages". */
const NO_SUBJECT =
  /^(?:|of|for|from|in|into|with|by|on|at|to|about|against|the|an?|these|those|some|any|all|more|its|his|her|their|our|my|using|and|or|,)$/;
/** Verbs by which one binds oneself to what follows, and the promise itself. */
const BINDS = /^(?:pledg|promis|vow|swear|swor|undert|commit|guarant|agree|resolv|word|pledge|promise)\w*$/;

/** The deeds that a clause's words tell, in their order. Nouns ("the attack"), passives and what is only possible are none. */
export function doingsIn(row: readonly string[]): Doing[] {
  const found: Doing[] = [];
  for (const [at, word] of row.entries()) {
    const form = FORMS.get(word);
    if (!form || (form.next !== null && !form.next.has(row[at + 1] ?? ""))) continue;
    const doing = doingAt(row, at, form);
    if (doing) found.push(doing);
  }
  return found;
}

function doingAt(row: readonly string[], at: number, { lemma, is }: Form): Doing | null {
  let first = at;
  while (first > 0 && at - first < BEFORE && SMALL.test(row[first - 1]!)) first--;
  const small = new Set(row.slice(first, at));
  if ([...POSSIBLE].some((word) => small.has(word))) return null;
  const mood = moodOf(row, first, is, small);
  if (mood === null) return null;
  return {
    words: row.slice(first, at + 1).join(" "),
    lemma,
    negated: DENYING.test(` ${row.slice(0, at).join(" ")} `),
    mood,
    relative: /^(?:that|which|who)$/.test(row[first - 1] ?? ""),
  };
}

function moodOf(row: readonly string[], first: number, is: Form["is"], small: ReadonlySet<string>): Mood | null {
  const has = (...words: readonly string[]) => words.some((word) => small.has(word));
  if (is === "going") {
    if (BINDS.test(row[first - 2] ?? "") && row[first - 1] === "to") return "bound";
    if (!has(...BE)) return small.has("to") && BINDS.test(row[first - 1] ?? "") ? "bound" : null;
    return has("will", "shall", "would") ? null : "going-on";
  }
  if (is === "past" && small.size === 0 && NO_SUBJECT.test(row[first - 1] ?? "")) return null;
  if (is === "past") return has(...PASSIVE, "to", "will", "would", "shall") ? null : "done";
  if (is === "other") return null;
  if (has("will", "shall", "gonna") || (has("going") && has("to"))) return "to-come";
  if (has("would")) return "would";
  if (has("to")) return BINDS.test(row[first - 1] ?? "") ? "bound" : null;
  return has("do", "does", "did") ? "done" : null;
}
