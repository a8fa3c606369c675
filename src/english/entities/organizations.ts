import { OF_HEADS, ORGANIZATION_HEADS } from "../names/lexicon/organizations.ts";
import { isAcronymOf } from "../names/share.ts";
import type { Group, Mention } from "./entities.ts";
import { groupBy } from "./entities.ts";

const plainWords = (words: string) => words.replace(/^The /, "");

/**
 * Which names of organizations mean one: the same words; capitals that are the first letters of only one; a shorter form ("the Post",
 * "Foreign Ministry", "Halden") that fits only one longer name. A bare head noun that fits several stays open, and is not sure.
 */
export function groupOrganizations(mentions: readonly Mention[]): Group[] {
  const groups = groupBy(mentions, ({ words }) => plainWords(words)).map(({ mentions: members }) => ({
    name: plainWords(members[0]!.words),
    members: [...members],
  }));
  const long = groups.filter(({ name }) => /[\s]/.test(name));
  const joined = new Map<string, string>();
  const unsure = new Set<string>();
  for (const { name, members } of groups) {
    const candidates = long.filter((other) => other.name !== name && isShortFor(name, other.name));
    if (candidates.length === 1) joined.set(name, candidates[0]!.name);
    else if (candidates.length > 1 && !name.includes(" ")) unsure.add(members[0]!.words);
  }
  const root = (name: string): string => {
    const over = joined.get(name);
    return over === undefined ? name : root(over);
  };
  const merged = groupBy(mentions, ({ words }) => root(plainWords(words)));
  return merged.map((group) => ({ ...group, sure: !unsure.has(group.mentions[0]!.words) }));
}

/** Whether a name is a shorter form of a longer one; a longer name is never short for anything, so chains come to an end. */
function isShortFor(short: string, long: string): boolean {
  if (short.length >= long.length) return false;
  if (isAcronymOf(short, long)) return true;
  if (long.endsWith(` ${short}`)) return short.includes(" ") ? true : ORGANIZATION_HEADS.has(short);
  if (!long.startsWith(`${short} `)) return false;
  // "Halden" for "Halden Institute", "Ministry" for "Ministry of Trade"; not "National" for "National Bank".
  const rest = long.slice(short.length + 1).split(" ");
  if (OF_HEADS.has(short)) return rest[0] === "of" || rest[0] === "for";
  return (
    !short.includes(" ") &&
    rest.length <= 2 &&
    ORGANIZATION_HEADS.has(rest.at(-1)!) &&
    !/^(?:National|International|Central|Federal|State|Royal|General|United|New|North|South|East|West|Foreign|Security|Public|European|American)$/.test(
      short,
    )
  );
}
