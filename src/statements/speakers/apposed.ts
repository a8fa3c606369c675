import { ORGANIZATION_NOUNS } from "../../english/names/lexicon/words.ts";
import { PREPOSITIONS } from "../lexicon/function-words.ts";
import type { View } from "../view.ts";

/** How many words for what a person does may stand between the comma and the name, and the comma itself. */
const LONGEST_ROLE = 6;

/**
 * "the spokeswoman, Adela Morwick", "the third, Ann Roe of Halden": the name after the comma in a phrase which begins with what the person does; -1
 * where there is none. Between the comma and the name stand only words for what the person does. A name that ends the phrase may be of an open class.
 */
export function apposedName(view: View, at: number, last: number): number {
  const final = view.nameAt[last - 1]!;
  if (final >= 0 && /^(?:person|other|group)$/.test(view.doc.names[final]!.class) && follows(view, at, last - 1)) return final;
  if (final >= 0 && view.doc.names[final]!.class === "organization" && isNamedAs(view, at, last - 1)) return final;
  for (let token = at + 2; token < last; token++) {
    const name = view.nameAt[token]!;
    if (name < 0 || view.doc.names[name]!.class !== "person") continue;
    let end = token + 1;
    while (end < last && view.nameAt[end] === name) end++;
    return follows(view, at, token) && (end >= last || /^(?:of|from|at|who|,|-)$/.test(view.words[end]!)) ? name : -1;
  }
  return -1;
}

/** "Varenia's grid operator, Halden": a body's name that ends the phrase, right behind the comma that closes what it is. */
function isNamedAs({ words, nameAt }: View, at: number, token: number): boolean {
  let first = token;
  while (first > at && nameAt[first - 1] === nameAt[token]) first--;
  return first - 2 > at && words[first - 1] === "," && nameAt[first - 2]! < 0 && ORGANIZATION_NOUNS.has(words[first - 2]!);
}

/** Whether the name at a token follows a comma and, between the two, only words for a role; before the comma no person is named. */
function follows({ words, nameAt, doc }: View, at: number, token: number): boolean {
  const name = nameAt[token]!;
  let first = token;
  while (first > at && nameAt[first - 1] === name) first--;
  let comma = first - 1;
  while (
    comma > at &&
    first - comma < LONGEST_ROLE &&
    words[comma] !== "," &&
    !PREPOSITIONS.has(words[comma]!) &&
    /^[\p{L}-]+$/u.test(words[comma]!)
  )
    comma--;
  if (comma <= at || words[comma] !== ",") return false;
  for (let before = at; before < comma; before++) if (doc.names[nameAt[before]!]?.class === "person") return false;
  return true;
}
