import { FORMAL_HEADS } from "../names/lexicon/titles.ts";
import { genderOfGiven } from "../references/given-genders.ts";
import { genderInWords } from "../references/salience.ts";
import { nameWords } from "./family-names.ts";
import { Habit } from "./habit.ts";
import type { Group, Mention } from "./mentions.ts";
import { areOfTwo, type Post, postsIn } from "./other-posts.ts";

const HONORIFIC = /^(?:mr|ms|mrs|mx|dr|sir)$/;

/** Titles as they are written short, and others for the same post. */
const WRITTEN_OUT: Readonly<Record<string, string>> = {
  adm: "admiral",
  amb: "ambassador",
  capt: "captain",
  col: "colonel",
  congressman: "representative",
  congresswoman: "representative",
  det: "detective",
  gen: "general",
  gov: "governor",
  lt: "lieutenant",
  maj: "major",
  prof: "professor",
  rep: "representative",
  sen: "senator",
  sgt: "sergeant",
};

const writtenOut = (word: string): string => (Object.hasOwn(WRITTEN_OUT, word) ? WRITTEN_OUT[word]! : word);

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
 * or roles share the last word of its title, the only one who is not called by the other gender's form of address, or the only one whom it has meant so far. Who is told to hold a post that
 * none of them can hold is one more. What nothing settles stays open. Without people of a full name those are told apart whose posts or forms of address do.
 */
export function share(alike: readonly Mention[], people: readonly Mention[][]): Group[] {
  const candidates = people.filter((members) => !endsInAnother(members, people)).map(candidateOf);
  const habit = new Habit(candidates);
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
    const fits = [possible, titled, before, guessed].find((some) => some.length === 1)?.[0] ?? habit.meet(mention, possible);
    if (!fits) {
      open.push(mention);
      continue;
    }
    habit.meant(fits, mention);
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
    titles: new Set(
      members.flatMap(({ title, role }) =>
        `${title} ${role}`
          .toLowerCase()
          .split(/[^\p{L}-]+/u)
          .map(writtenOut),
      ),
    ),
    posts: members.flatMap(({ title, role }) => [title, role].flatMap(postsIn)).slice(0, MOST_POSTS),
    gender: members.map(genderTold).find((told) => told !== 0) ?? 0,
  };
}

/** The last word of the title before a name, in small letters and written out. */
function headOf({ title }: Mention): string | undefined {
  const head = /([\p{L}-]+)\.?$/u.exec(title.toLowerCase())?.[1];
  return head && writtenOut(head);
}

/** More people of one surname than these are not looked at for names that hold another's. */
const MOST_COMPARED = 20;

/** "Varenia Blames Ann Roe" of a headline ends in the whole name of another, and is no person of that surname. */
function endsInAnother([first]: readonly Mention[], people: readonly Mention[][]): boolean {
  if (people.length > MOST_COMPARED) return false;
  return people.some(([other]) => other !== first && other!.words.includes(" ") && first!.words.endsWith(` ${other!.words}`));
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
