import { HONORIFICS, TITLE_HEADS } from "../names/lexicon/titles.ts";
import { bareFamilyName, familyName, nameWords } from "./family-names.ts";
import { type Group, groupBy, type Mention } from "./mentions.ts";
import { share } from "./short-names.ts";

/**
 * Who is who among the people of a text. "Roe" and "Ms. Roe" are the one person of that family name, "Minister Roe" only where no other
 * post is told of that person; where there are two, the title or role decides if it fits one alone ("Secretary Roe"), then whom the short name has meant so far; else it stays open, as an entity of its own that is not sure.
 * Whoever is brought in by surname with a post that the others cannot hold ("Mr. Roe, the prime minister" beside Defence Minister Ann Roe) is another, of whom no more is sure than that.
 * People of two different given names are never put together.
 */
export function groupPeople(mentions: readonly Mention[]): Group[] {
  const families = new Set(mentions.filter(({ words }) => hasGivenName(words)).map(({ words }) => familyName(words)));
  const initialled = new Set(
    families.size === 0 ? [] : mentions.filter(({ words }) => initialOf(words) === null && hasGivenName(words)).map(initialKey),
  );
  const isShort = (mention: Mention) =>
    !mention.words.includes(" ") ||
    (!hasGivenName(mention.words) && families.has(familyName(mention.words))) ||
    (initialOf(mention.words) !== null && initialled.has(initialKey(mention)));
  const people = groupBy(
    mentions.filter((mention) => !isShort(mention)),
    fullKey,
  ).map(({ mentions: members }) => [...members]);
  const byFamily = indexBy(people, (members) => familyName(members[0]!.words));
  const byBare = indexBy(people, (members) => bareFamilyName(members[0]!.words));
  const byGiven = indexBy(people, (members) => nameWords(members[0]!.words)[0]!);
  const open: Group[] = [];
  const initialAnd = (words: string) => `${initialOf(words) ?? ""} ${familyName(words)}`;
  for (const { mentions: alike } of groupBy(mentions.filter(isShort), ({ words }) => initialAnd(words))) {
    const name = alike[0]!.words;
    const initial = initialOf(name);
    const called = [
      ...new Set([...(byFamily.get(familyName(name)) ?? []), ...(byBare.get(name) ?? byBare.get(smallened(name)) ?? [])]),
    ].filter(([member]) => initial === null || member!.words.startsWith(initial));
    const candidates = called.length > 0 ? called : (byGiven.get(name) ?? []);
    open.push(...share(alike, candidates));
  }
  return [...people.map((members) => ({ mentions: members.sort((one, other) => one.index - other.index), sure: true })), ...open];
}

/** Whether a name is more than a family name with the small words before it, or with what several are called before it ("Senators Roe"). */
function hasGivenName(name: string): boolean {
  const words = nameWords(name);
  return words.length - (words.length === 2 && isOfSeveral(words[0]!) ? 1 : 0) > familyName(name).split(" ").length;
}

/** "Senators", "Govs.": a title of more than one. */
function isOfSeveral(word: string): boolean {
  const one = /^(\p{Lu}\p{Ll}+)s\.?$/u.exec(word)?.[1]?.toLowerCase();
  return one !== undefined && (TITLE_HEADS.has(one) || HONORIFICS.has(one));
}

/** A name in capitals as it is written elsewhere: "Haddad" for "HADDAD". */
function smallened(name: string): string {
  return /^\p{Lu}{2,}$/u.test(name) ? name[0]! + name.slice(1).toLowerCase() : name;
}

/** The letter of a name that begins with an initial, "A" of "A. Roe"; null for others. */
function initialOf(name: string): string | null {
  return /^(\p{Lu})\. /u.exec(name)?.[1] ?? null;
}

/** By what a name with an initial finds the full one: its first letter and the family name. */
function initialKey({ words }: Mention): string {
  return `${words[0]} ${familyName(words)}`;
}

/** The names of people that have several words, put together where only a middle name, an initial or how often a letter is written parts them ("Philip", "Phillip"). */
function fullKey({ words }: Mention): string {
  const parts = nameWords(words);
  const given = parts[0]!.length > SHORT_GIVEN ? parts[0]!.replace(/(\p{Ll})\1/gu, "$1") : parts[0]!;
  return `${given} ${parts.at(-1)}`;
}

/** Given names of no more letters than these are others with a letter more: "Ana", "Anna". */
const SHORT_GIVEN = 4;

function indexBy<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const index = new Map<string, T[]>();
  for (const item of items) {
    const under = index.get(key(item));
    if (under) under.push(item);
    else index.set(key(item), [item]);
  }
  return index;
}
