import { organizationNamed, stateNamed } from "../../knowledge/index.ts";
import type { Verdict } from "./classes/case.ts";
import type { Evidence } from "./evidence.ts";
import type { ClassedName } from "./names.ts";

/** A refiner: takes the names of a text and gives them back, mended. */
type Refiner = (names: readonly ClassedName[], evidence: Evidence) => readonly ClassedName[];

/** What names say about each other over the whole text, in this order. */
const REFINERS: readonly Refiner[] = [fullNames, familyNames, sameWords, bracketedShortNames, dropDoubtfulOpeners];

export function shareEvidence(names: readonly ClassedName[], evidence: Evidence): readonly ClassedName[] {
  return REFINERS.reduce<readonly ClassedName[]>((list, refine) => refine(list, evidence), names);
}

const withVerdict = (name: ClassedName, verdict: Verdict): ClassedName => ({ ...name, verdict });

/** Two plain words are a person's full name where the text also has the last of them alone and says of it what is said of people. */
function fullNames(names: readonly ClassedName[]): readonly ClassedName[] {
  const alone = new Set(names.filter(({ words, personal }) => personal && !words.includes(" ")).map(({ words }) => words));
  return names.map((name) => {
    if (
      name.opens ||
      name.verdict.class !== "other" ||
      !/^\p{Lu}\p{Ll}+ (?:\p{Lu}\. )?\p{Lu}[\p{L}'’]+$/u.test(name.words) ||
      !alone.has(name.words.split(" ").at(-1)!)
    )
      return name;
    return withVerdict(name, { class: "person", why: "its last word alone says or does what people do" });
  });
}

/** "Roe" is a person where the text has "Ann Roe" or "Ms. Roe". */
function familyNames(names: readonly ClassedName[], { family }: Evidence): readonly ClassedName[] {
  const people = new Set<string>();
  for (const { words, verdict } of names) {
    if (verdict.class !== "person") continue;
    const parts = words.split(/ /);
    people.add(parts.at(-1)!);
    if (parts.length === 2) people.add(parts[0]!);
  }
  return names.map((name) => {
    if (name.verdict.class !== "other" || name.words.includes(" ")) return name;
    if (people.has(name.words)) return withVerdict(name, { class: "person", why: "part of a person's name in this text" });
    return family.has(name.words) ? withVerdict(name, { class: "person", why: "a family name in this text" }) : name;
  });
}

/** What one mention of a name is, the mentions that say nothing are too; what is called a hacking group once is one everywhere. */
function sameWords(names: readonly ClassedName[]): readonly ClassedName[] {
  const classes = new Map<string, Verdict>();
  for (const { words, verdict } of names) {
    if (verdict.class === "other") continue;
    if (!classes.has(words) || verdict.class === "threat-group") classes.set(words, verdict);
  }
  return names.map((name) => {
    const verdict = classes.get(name.words);
    return name.verdict.class === "other" && verdict
      ? withVerdict(name, { class: verdict.class, why: `elsewhere in the text: ${verdict.why}` })
      : name;
  });
}

/** "the National Cyber Agency (NCA)": the short name is what the long one is, here and wherever it stands. */
function bracketedShortNames(names: readonly ClassedName[]): readonly ClassedName[] {
  const short = new Map<string, Verdict>();
  for (const [index, long] of names.entries()) {
    const next = names[index + 1];
    if (next && next.candidate.first === long.candidate.last + 1 && isAcronymOf(next.words, long.words)) {
      short.set(next.words, {
        class: long.verdict.class === "other" ? "organization" : long.verdict.class,
        why: `short for ${long.words}`,
      });
    }
  }
  return names.map((name) => {
    const verdict = short.get(name.words);
    return verdict ? withVerdict(name, verdict) : name;
  });
}

/** Whether capitals are the first letters of a name's words, the small words left out or not. */
export function isAcronymOf(short: string, long: string): boolean {
  const letters = short.replace(/[.\s]/g, "");
  if (letters.length < 2 || !/^\p{Lu}[\p{Lu}\p{N}]+$/u.test(letters)) return false;
  const words = long.split(/[\s-]+/).filter((word) => word !== "");
  const initials = (list: readonly string[]) => list.map((word) => word[0]!.toUpperCase()).join("");
  return initials(words.filter((word) => /^\p{Lu}/u.test(word))) === letters || initials(words) === letters;
}

/** A single unknown word at a sentence's start is a name only if the text has it with a capital elsewhere. */
function dropDoubtfulOpeners(names: readonly ClassedName[], { capital, small }: Evidence): readonly ClassedName[] {
  return names.filter(({ opens, words, verdict, candidate }) => {
    if (!opens || words.includes(" ") || verdict.class !== "other" || candidate.title) return true;
    if (stateNamed(words) || organizationNamed(words) || capital.has(words)) return true;
    return /^\p{Lu}{2,}|\p{Ll}\p{Lu}/u.test(words) && !small.has(words.toLowerCase());
  });
}
