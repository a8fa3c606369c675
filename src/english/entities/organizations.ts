import { OF_HEADS, ORGANIZATION_HEADS } from "../names/lexicon/organizations.ts";
import { isAcronymOf } from "../names/share.ts";
import { type Group, groupBy, type Mention } from "./mentions.ts";

const plainWords = (words: string) => words.replace(/^The /, "");

/**
 * Which names of organizations mean one: the same words; capitals that are the first letters of only one; a shorter form ("the Post",
 * "Foreign Ministry", "Halden") that fits only one longer name. A bare head noun that fits several stays open, and is not sure.
 */
export function groupOrganizations(mentions: readonly Mention[]): Group[] {
  const names = [...new Set(mentions.map(({ words }) => plainWords(words)))];
  const candidates = longerNames(names);
  const joined = new Map<string, string>();
  const unsure = new Set<string>();
  for (const name of names) {
    const longer = candidates(name).filter((other) => isShortFor(name, other));
    if (longer.length === 1) joined.set(name, longer[0]!);
    else if (longer.length > 1 && !name.includes(" ")) unsure.add(name);
  }
  // A longer name is never short for anything shorter, so the chain comes to an end.
  const root = (name: string): string => (joined.has(name) ? root(joined.get(name)!) : name);
  return groupBy(mentions, ({ words }) => root(plainWords(words))).map((group) => ({
    ...group,
    sure: !unsure.has(plainWords(group.mentions[0]!.words)),
  }));
}

/** More names than these under one first or last word or one set of letters are not compared: the short form then stays by itself. */
const MOST_CANDIDATES = 50;

/** Finds the longer names that a name might be short for, without holding each against each: by a tail of it, its first words, its letters. */
function longerNames(names: readonly string[]): (name: string) => readonly string[] {
  const index = new Map<string, string[]>();
  const put = (key: string, name: string) => {
    const under = index.get(key);
    if (under) under.push(name);
    else index.set(key, [name]);
  };
  for (const name of names) {
    const words = name.split(" ");
    if (words.length === 1) continue;
    const keys = new Set([`first ${words[0]}`, `letter ${name[0]}`, `last ${words.at(-1)}`]);
    for (const key of keys) put(key, name);
  }
  return (name) => {
    const words = name.split(" ");
    const keys =
      words.length > 1
        ? [`last ${words.at(-1)}`]
        : [`last ${name}`, `first ${name}`, ...(/^\p{Lu}[\p{Lu}\p{N}.]+$/u.test(name) ? [`letter ${name[0]}`] : [])];
    const found = new Set<string>();
    for (const key of keys) {
      const under = index.get(key) ?? [];
      if (under.length <= MOST_CANDIDATES) for (const one of under) found.add(one);
    }
    return [...found];
  };
}

/** First words that many names share: alone they are short for none. */
const COMMON_FIRST =
  /^(?:National|International|Central|Federal|State|Royal|General|United|New|North|South|East|West|Foreign|Security|Public|European|American|Global|World)$/;

/** Whether a name is a shorter form of a longer one. */
export function isShortFor(short: string, long: string): boolean {
  if (short.length >= long.length) return false;
  if (isAcronymOf(short, long)) return true;
  if (long.endsWith(` ${short}`)) return short.includes(" ") || ORGANIZATION_HEADS.has(short);
  if (short.includes(" ") || !long.startsWith(`${short} `)) return false;
  // "Ministry" for "Ministry of Trade", "Halden" for "Halden Institute"; not "National" for "National Bank".
  const rest = long.slice(short.length + 1).split(" ");
  if (OF_HEADS.has(short)) return rest[0] === "of" || rest[0] === "for";
  return rest.length <= 2 && ORGANIZATION_HEADS.has(rest.at(-1)!) && !COMMON_FIRST.test(short);
}
