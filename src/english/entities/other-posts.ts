import { FORMAL_HEADS, TITLE_MODIFIERS } from "../names/lexicon/titles.ts";

/** A post in the words of a title or role: "minister", and what it is for ("prime"); none where the words leave that open. */
export interface Post {
  readonly head: string;
  readonly fields: ReadonlySet<string>;
}

/** Posts of which nobody holds two of different names. */
const OF_ONE = /^(?:minister|president|chancellor|king|queen|emir|sultan|pope|ambassador|general|admiral|judge|governor|mayor)$/;

/** Posts that words before or behind tell apart: nobody is minister of this and of that, other chiefs and directors are called now by one word, now by another. */
const TOLD_BY_FIELD = /^(?:minister|secretary)$/;

/** Words of rank and of time, which tell no field. */
const RANK =
  /^(?:deputy|vice|assistant|associate|acting|interim|caretaker|senior|junior|chief|first|second|top|lead|longtime|veteran|affairs|state|under|major|lieutenant|brigadier|rear)$/;

/** Who held a post, or will, may hold another. */
const NOT_NOW = /^(?:former|then|ex|late|retired|outgoing|incoming|current|onetime|past|ousted)$/;

const SAME_FIELDS: Readonly<Record<string, string>> = {
  defence: "defense",
  labour: "labor",
  external: "foreign",
  home: "interior",
  internal: "interior",
};

/** How far behind "of" or "for" a field is looked for, in words. */
const BEHIND = 4;

/** Longest description that is looked at, in UTF-16 code units: longer ones are sentences. */
const LONGEST = 200;

/** The posts that the words of a title or role tell. Those that are no more, and the deputy of a prime minister, who mostly has another post too, are left out. */
export function postsIn(description: string): Post[] {
  const words = description
    .slice(0, LONGEST)
    .toLowerCase()
    .split(/[^\p{L}]+/u);
  return words.flatMap((word, at) => {
    const next = words[at + 1] ?? "";
    if (!FORMAL_HEADS.has(word) || (FORMAL_HEADS.has(next) && next !== "of")) return [];
    const before = modifiersBefore(words, at);
    const fields = new Set(
      [...before, ...fieldsBehind(words, at + 1)].filter((one) => !RANK.test(one)).map((one) => SAME_FIELDS[one] ?? one),
    );
    if (word === "premier") fields.add("prime");
    const isDeputy = fields.has("prime") && before.some((one) => /^(?:deputy|vice)$/.test(one));
    return isDeputy || before.some((one) => NOT_NOW.test(one)) ? [] : [{ head: word === "premier" ? "minister" : word, fields }];
  });
}

/** Whether two sets of posts cannot be one person's: both tell some, and none of the one may be one of the other. */
export function areOfTwo(some: readonly Post[], others: readonly Post[]): boolean {
  return some.length > 0 && others.length > 0 && some.every((one) => others.every((other) => exclude(one, other)));
}

function exclude(one: Post, other: Post): boolean {
  if (one.head !== other.head) return OF_ONE.test(one.head) && OF_ONE.test(other.head);
  return TOLD_BY_FIELD.test(one.head) && one.fields.size > 0 && other.fields.size > 0 && one.fields.isDisjointFrom(other.fields);
}

function modifiersBefore(words: readonly string[], head: number): string[] {
  let first = head;
  while (first > 0 && (TITLE_MODIFIERS.has(words[first - 1]!) || words[first - 1] === "and")) first--;
  return words.slice(first, head).filter((word) => word !== "and");
}

/** "of defence", "for foreign affairs": what the post is for, as far as a list has it. */
function fieldsBehind(words: readonly string[], from: number): string[] {
  if (!/^(?:of|for)$/.test(words[from] ?? "")) return [];
  return words.slice(from + 1, from + 1 + BEHIND).filter((word) => TITLE_MODIFIERS.has(word));
}
