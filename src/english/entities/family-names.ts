import { PARTICLES } from "../names/lexicon/words.ts";

/** The words of a name without what follows it ("Jr."). */
export const nameWords = (name: string): string[] => name.split(" ").filter((part) => !/^(?:Jr|Sr)\.?,?$/.test(part));

/** What is grown together with a family name, and written small or large as its place in a sentence asks: "al-Haddad", "d'Orsay". */
const GROWN = /^(?:a[lns]-|a[sdtz]h?-|el-|[dl]')(?=\p{Lu})/iu;

/** Small words before family names that are no given names ("Al", "Ben" are): one of them may begin a sentence, with a capital. */
const OPENING = /^(?:De|Van|Von|Bin|Ibn|El|La|Le|Du|Der|Den|Da|Dos|Di|Del|Bint|Ter|Ten|Af|Av|Zu)$/;

/**
 * The family name that a person's name ends with, with the small words before it, as it is compared with others of the text: "van der Meer" of
 * "Pieter van der Meer" and of "Van der Meer", "al-Haddad" of "Al-Haddad".
 */
export function familyName(name: string): string {
  const words = nameWords(name.replaceAll("’", "'"));
  let from = words.length - 1;
  while (from > 0 && (PARTICLES.has(words[from - 1]!) || (from === 1 && OPENING.test(words[0]!)))) from--;
  const family = words.slice(from).join(" ");
  return from < words.length - 1 || GROWN.test(family) ? family[0]!.toLowerCase() + family.slice(1) : family;
}

/** The family name without what stands before it: "Meer" of "van der Meer", "Haddad" of "al-Haddad". */
export function bareFamilyName(name: string): string {
  return nameWords(name.replaceAll("’", "'")).at(-1)!.replace(GROWN, "");
}
