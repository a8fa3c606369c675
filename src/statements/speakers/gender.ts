import { genderBy, genderGuessed } from "../../english/references/salience.ts";
import type { View } from "../view.ts";

/** Which singular pronoun a person goes by, and whether the text says so or the given name only lets one guess. */
export interface Gender {
  readonly pronoun: "he" | "she";
  readonly told: boolean;
}

/** The gender of a named entity: by the titles and roles of its names, else by its given name; null where nothing says it. */
export function genderOf({ text, doc }: View, entity: number): Gender | null {
  const mentions = doc.entities[entity]!.mentions.slice(0, MOST_ASKED).map((mention) => doc.names[mention]!);
  for (const name of mentions) {
    const told = name.title && LORD_OF.test(text.slice(...name.title)) ? 0 : genderBy(text, name, "");
    if (told !== 0) return { pronoun: told === 1 ? "he" : "she", told: true };
  }
  const guess = genderGuessed(doc.entities[entity]!.name);
  return guess === 0 ? null : { pronoun: guess === 1 ? "he" : "she", told: false };
}

/** "Lord Justice Ann Roe": there the word belongs to the office, and says nothing of its holder. */
const LORD_OF = /^lord\s(?:chief\s)?(?:\p{L}+\s)*(?:justice|mayor|chancellor|president|advocate|lieutenant|speaker)|^lord$/iu;

/** How many mentions of an entity are asked. */
const MOST_ASKED = 8;

/** The gender of a noun: "a spokesman" is no "she". */
export function genderOfNoun(description: string): "he" | "she" | null {
  const noun = /(wo)?man$|\b(?:(king|father|brother|husband|son|mr)|(queen|mother|sister|wife|daughter|mrs|ms|miss))\b/i.exec(
    description.split(/\s(?:of|for|at|who|with)\s|,/)[0]!.trim(),
  );
  if (!noun || /\bhuman$/i.test(description)) return null;
  return noun[1] !== undefined || noun[3] !== undefined ? "she" : "he";
}
