import { fold } from "./names.ts";

/** Capitals and figures without a blank: "CA", "GRU", "C.I.A.", "MI6". */
const ACRONYM = /^(?:\p{Lu}\.?){2,8}\p{N}{0,3}$/u;

/** Whether a name is nothing but the first letters of another. */
export function isAcronym(name: string): boolean {
  return ACRONYM.test(name.replace(/^[Tt]he /, ""));
}

/** What a party with this acronym is known by. */
export function acronymIn(name: string): string {
  return `${fold(name).replace(/^the /, "").replaceAll(".", "")} = its letters`;
}

/** The first letters of the words of a name, but for small ones in between; null where they are too few or too many for an acronym. */
export function lettersOf(name: string): string | null {
  const words = name
    .replace(/^[Tt]he /, "")
    .split(/[\s-]+/)
    .filter((word) => /^[\p{Lu}\p{N}]/u.test(word));
  return words.length < 2 || words.length > 8 ? null : fold(words.map((word) => [...word][0]).join(""));
}

/** Whether a name is nothing but the first letters of the words of another: "NCSA" for "National Cyber Security Authority". */
export function isLettersOf(short: string, name: string): boolean {
  const letters = isAcronym(short) ? lettersOf(name) : null;
  return letters !== null && acronymIn(short).startsWith(`${letters} `);
}
