import { FORMAL_HEADS } from "../names/lexicon/titles.ts";
import { genderOfGiven } from "../references/given-genders.ts";
import { genderInWords } from "../references/salience.ts";
import { bareFamilyName, familyName, nameWords } from "./family-names.ts";
import { type Group, groupBy, type Mention } from "./mentions.ts";

/**
 * Who is who among the people of a text. "Roe" and "Ms. Roe" are the one person of that family name, "Minister Roe" only where no other
 * post is told of that person; where there are two, the title or role decides if it fits one alone ("Secretary Roe"); else the short name stays open, as an entity of its own that is not sure.
 * People of two different given names are never put together.
 */
export function groupPeople(mentions: readonly Mention[]): Group[] {
  const families = new Set(mentions.filter(({ words }) => hasGivenName(words)).map(({ words }) => familyName(words)));
  const isShort = ({ words }: Mention) => !words.includes(" ") || (!hasGivenName(words) && families.has(familyName(words)));
  const people = groupBy(
    mentions.filter((mention) => !isShort(mention)),
    fullKey,
  ).map(({ mentions: members }) => [...members]);
  const byFamily = indexBy(people, (members) => familyName(members[0]!.words));
  const byBare = indexBy(people, (members) => bareFamilyName(members[0]!.words));
  const byGiven = indexBy(people, (members) => nameWords(members[0]!.words)[0]!);
  const open: Group[] = [];
  for (const { mentions: alike } of groupBy(mentions.filter(isShort), ({ words }) => familyName(words))) {
    const name = alike[0]!.words;
    const called = [...new Set([...(byFamily.get(familyName(name)) ?? []), ...(byBare.get(name) ?? [])])];
    const candidates = called.length > 0 ? called : (byGiven.get(name) ?? []);
    if (candidates.length === 0) open.push({ mentions: alike, sure: true });
    else open.push(...share(alike, candidates));
  }
  return [...people.map((members) => ({ mentions: members.sort((one, other) => one.index - other.index), sure: true })), ...open];
}

/** Whether a name is more than a family name with the small words before it. */
function hasGivenName(name: string): boolean {
  return nameWords(name).length > familyName(name).split(" ").length;
}

/** The names of people that have several words, put together where only a middle name or an initial parts them. */
function fullKey({ words }: Mention): string {
  const parts = nameWords(words);
  return `${parts[0]} ${parts.at(-1)}`;
}

function indexBy<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const index = new Map<string, T[]>();
  for (const item of items) {
    const under = index.get(key(item));
    if (under) under.push(item);
    else index.set(key(item), [item]);
  }
  return index;
}

const HONORIFIC = /^(?:mr|ms|mrs|mx|dr|sir)$/;

/**
 * Gives each short name to the only person it can mean: the only one of that name, the only one met so far, the only one whose titles
 * or roles share the last word of its title, or the only one who is not called by the other gender's form of address. What nothing settles stays open.
 */
function share(alike: readonly Mention[], candidates: readonly Mention[][]): Group[] {
  const open: Mention[] = [];
  const met = candidates.map((members) => members[0]!.index);
  const titles = candidates.map(
    (members) => new Set(members.flatMap(({ title, role }) => `${title} ${role}`.toLowerCase().split(/[^\p{L}-]+/u))),
  );
  const genders = candidates.map((members) => members.map(genderTold).find((told) => told !== 0) ?? 0);
  for (const mention of alike) {
    const head = /([\p{L}-]+)\.?$/u.exec(mention.title.toLowerCase())?.[1];
    const gender = genderTold(mention);
    const titled = head && !HONORIFIC.test(head) ? candidates.filter((_, index) => titles[index]!.has(head)) : [];
    const possible = candidates.filter(
      (_, index) => !(head && holdsAnother(titles[index]!, head)) && (gender === 0 || gender + genders[index]! !== BOTH),
    );
    const guessed =
      gender === 0 || possible.some((members) => guessOf(members) === 0) ? [] : possible.filter((members) => guessOf(members) === gender);
    const before = possible.filter((candidate) => met[candidates.indexOf(candidate)]! < mention.index);
    const fits = [possible, titled, before, guessed].find((some) => some.length === 1)?.[0];
    if (!fits) {
      open.push(mention);
      continue;
    }
    fits.push(mention);
    genders[candidates.indexOf(fits)] ||= gender;
  }
  return open.length > 0 ? [{ mentions: open, sure: false }] : [];
}

/** The sum of a gender and another, as `genderInWords` tells them. */
const BOTH = 3;

function genderTold({ title, role }: Mention): number {
  return genderInWords(title) || genderInWords(role);
}

/** What the given name of a person lets one guess, where it is known to tell. */
function guessOf([first]: readonly Mention[]): number {
  return genderOfGiven(nameWords(first!.words)[0]!);
}

/** Whether titles and roles tell of posts, and none of them is the one asked for: "Minister Roe" is not the spokeswoman Ann Roe. */
function holdsAnother(titles: ReadonlySet<string>, head: string): boolean {
  return FORMAL_HEADS.has(head) && !titles.has(head) && [...titles].some((word) => FORMAL_HEADS.has(word));
}
