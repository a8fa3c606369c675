import { idOf } from "../record/id.ts";
import type { Party, PartyKind } from "../record/party.ts";

/** The party over articles that a party of one article belongs to. */
export interface PartyLink {
  /** Holds over the whole archive: made of the kind and the key, so that it never depends on what was read before. */
  readonly id: string;
  /** The normalised full name. */
  readonly key: string;
}

/** Kinds whose full name says which one is meant. A document's name ("the report") does not. */
const LINKED: ReadonlySet<PartyKind> = new Set<PartyKind>(["person", "organization", "state", "group", "threat-group"]);

/** Courtesy titles: they are no part of a name. Offices ("Minister") are roles, and told from names before this. */
const HONORIFICS: ReadonlySet<string> = new Set(
  "mr mrs ms mx miss madam madame mme sir dame lord lady dr prof professor hon rev".split(" ").flatMap((title) => [title, `${title}.`]),
);

/** Marks of a generation, which do not make a surname a full name. */
const GENERATIONS: ReadonlySet<string> = new Set(["jr", "jr.", "sr", "sr.", "ii", "iii", "iv"]);

/** A person's name is full with at least this many words of two letters or more: initials and a bare surname fit several people. */
const WORDS_OF_A_PERSON = 2;

/**
 * The one sure rule of linking: named parties of several articles are one where kind and normalised full name are equal. Null
 * where the name is not enough to say so, and the party stays inside its article: the unnamed, documents, people by surname only.
 */
export function linkParty({ kind, name, named }: Pick<Party, "kind" | "name" | "named">): PartyLink | null {
  if (!named || !LINKED.has(kind)) return null;
  const key = nameKey(kind, name);
  if (key === "" || (kind === "person" && fullWords(key) < WORDS_OF_A_PERSON)) return null;
  return { id: idOf("p", [kind, key]), key };
}

/** A name as it is compared: compatible forms made one, case folded, leading "the" and courtesy titles dropped, white space made single. */
export function nameKey(kind: PartyKind, name: string): string {
  const words = fold(name).split(" ");
  while (words.length > 1 && (words[0] === "the" || (kind === "person" && HONORIFICS.has(words[0]!)))) words.shift();
  return words.join(" ");
}

/** Whether a party has a page over articles: officials, not private people, so a person only where some mention carries a public role. */
export function hasPage(kind: PartyKind, carriesRole: boolean): boolean {
  return kind !== "person" || carriesRole;
}

/** Why mentions in several articles are held to be one party, in words. */
export function whyLinked(kind: PartyKind, key: string): string {
  return `every mention is a named ${kind === "threat-group" ? "threat group" : kind} with the full name “${key}”, case, titles and a leading “the” aside`;
}

/**
 * Upper case first, since it makes one of letters that lower case leaves apart (ß, ss; the two sigmas follow by hand). Control and
 * format characters are never part of a name.
 */
function fold(name: string): string {
  return name
    .normalize("NFKC")
    .toUpperCase()
    .toLowerCase()
    .replaceAll("ς", "σ")
    .normalize("NFKC")
    .replace(/\s/g, " ")
    .replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, "")
    .replace(/ +/g, " ")
    .trim();
}

function fullWords(key: string): number {
  return key.split(" ").filter((word) => !GENERATIONS.has(word) && (word.match(/\p{L}/gu)?.length ?? 0) > 1).length;
}
