import { FORMAL_HEADS } from "../names/lexicon/titles.ts";
import { genderOfGiven } from "../references/given-genders.ts";
import { genderInWords } from "../references/salience.ts";
import { bareFamilyName, familyName, nameWords } from "./family-names.ts";
import { type Group, groupBy, type Mention } from "./mentions.ts";
import { areOfTwo, type Post, postsIn } from "./other-posts.ts";

/**
 * Who is who among the people of a text. "Roe" and "Ms. Roe" are the one person of that family name, "Minister Roe" only where no other
 * post is told of that person; where there are two, the title or role decides if it fits one alone ("Secretary Roe"); else the short name stays open, as an entity of its own that is not sure.
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

/** Whether a name is more than a family name with the small words before it. */
function hasGivenName(name: string): boolean {
  return nameWords(name).length > familyName(name).split(" ").length;
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

/** Somebody whom a short name may mean, with what is told of him so far. */
interface Candidate {
  readonly members: Mention[];
  /** The words of titles and roles, in small letters. */
  readonly titles: ReadonlySet<string>;
  readonly posts: Post[];
  gender: number;
}

/** Of so many posts of one candidate it is asked whether they are another's. */
const MOST_POSTS = 12;

/**
 * Gives each short name to the only person it can mean: the only one of that name, the only one met so far, the only one whose titles
 * or roles share the last word of its title, or the only one who is not called by the other gender's form of address. Who is told to hold a post that
 * none of them can hold is one more. What nothing settles stays open. Without people of a full name those are told apart whose posts or forms of address do.
 */
function share(alike: readonly Mention[], people: readonly Mention[][]): Group[] {
  const candidates = people.map(candidateOf);
  const others: Candidate[] = [];
  const open: Mention[] = [];
  for (const mention of alike) {
    const { posts, gender } = candidateOf([mention]);
    const ofGender = (one: Candidate) => gender === 0 || gender + one.gender !== BOTH;
    const free = candidates.filter((one) => !areOfTwo(posts, one.posts) && (people.length > 0 || ofGender(one)));
    if (free.length === 0) {
      const another = candidateOf([mention]);
      others.push(another);
      candidates.push(another);
      continue;
    }
    const head = headOf(mention);
    const titled = head && !HONORIFIC.test(head) ? free.filter(({ titles }) => titles.has(head)) : [];
    const possible = free.filter((one) => ofGender(one) && !(head && people.length > 0 && holdsAnother(one.titles, head)));
    const guessed =
      gender === 0 || possible.some(({ members }) => guessOf(members) === 0)
        ? []
        : possible.filter(({ members }) => guessOf(members) === gender);
    const before = possible.filter(({ members }) => members[0]!.index < mention.index);
    const fits = [possible, titled, before, guessed].find((some) => some.length === 1)?.[0];
    if (!fits) {
      open.push(mention);
      continue;
    }
    fits.members.push(mention);
    fits.gender ||= gender;
    if (fits.posts.length < MOST_POSTS) fits.posts.push(...posts);
  }
  const told = others.map(({ members }) => ({ mentions: members, sure: true }));
  return open.length > 0 ? [...told, { mentions: open, sure: false }] : told;
}

function candidateOf(members: Mention[]): Candidate {
  return {
    members,
    titles: new Set(members.flatMap(({ title, role }) => `${title} ${role}`.toLowerCase().split(/[^\p{L}-]+/u))),
    posts: members.flatMap(({ title, role }) => [title, role].flatMap(postsIn)).slice(0, MOST_POSTS),
    gender: members.map(genderTold).find((told) => told !== 0) ?? 0,
  };
}

/** The last word of the title before a name, in small letters. */
function headOf({ title }: Mention): string | undefined {
  return /([\p{L}-]+)\.?$/u.exec(title.toLowerCase())?.[1];
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
