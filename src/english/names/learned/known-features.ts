import { BODY, CITY, FAMILY, GIVEN, NATURE, ORDINARY, OTHER, REGION } from "./name-table.ts";
import type { Sight } from "./sight.ts";

/** The bits by which a word is told as a person's name, a place's and a body's; each with how common it is as a word. */
const WORD = ORDINARY.mask << ORDINARY.shift;
const AS_PERSON = (GIVEN.mask << GIVEN.shift) | (FAMILY.mask << FAMILY.shift) | WORD;
const AS_PLACE = CITY.mask | REGION | NATURE | WORD;
const AS_BODY = (BODY.mask << BODY.shift) | OTHER | WORD;

/** What is known of a word that stands beyond a sentence's ends. */
const EDGE = 1;

/** Tells an entry of the table from none, where what is known of a word is hidden. */
const SHOWN = 128;

/** The features of a token by the table of names: of the word, of its neighbours, of the capitalised sequence around it, of the longest entry it belongs to. */
export function knownFeatures(
  add: (a: number, b?: number, c?: number) => void,
  sight: Sight,
  at: number,
  first: number,
  last: number,
  label1: number,
  hidden: boolean,
): void {
  const { alone, whole, place, entry, entryFirst, entryLast } = sight.known;
  const [kind0, lex, ruled0, rule0] = [sight.kind[at]!, sight.lexicons, sight.ruled[at]!, sight.rule[at]!];
  const [from, to] = [sight.runFirst[at]!, sight.runLast[at]!];
  const before = at > first ? alone[at - 1]! : EDGE;
  const after = at + 1 < last ? alone[at + 1]! : EDGE;
  const word1 = at > first ? sight.word[at - 1]! : EDGE;
  const lexBefore = at > first ? lex[at - 1]! : EDGE;
  const run = Math.min(at - from, 2) * 4 + Math.min(to - 1 - at, 2);
  const alone0 = hidden ? 0 : alone[at]!;
  const whole0 = hidden ? 0 : whole[at]!;
  const entry0 = hidden ? 0 : entry[at]! | SHOWN;
  const fits = (entryFirst[at] === from ? 1 : 0) | (entryLast[at] === to ? 2 : 0);
  const [person0, place0, body0] = [alone0 & AS_PERSON, alone0 & AS_PLACE, alone0 & AS_BODY];
  add(alone0);
  add(alone0, kind0, label1);
  add(person0, kind0);
  add(person0, before & AS_PERSON, kind0);
  add(person0, after & AS_PERSON, kind0);
  add(person0, before & AS_PERSON, label1);
  add(place0, kind0);
  add(place0, word1);
  add(place0, ruled0, rule0);
  add(body0, kind0);
  add(body0, word1);
  add(body0, ruled0);
  add(whole0, place[at]!, kind0);
  add(whole0, place[at]!, label1);
  add(whole0, alone0);
  add(alone0, sight.style[at]!, sight.elsewhere[at]!);
  add(before, kind0);
  add(after, kind0);
  add(alone[from]! & AS_PERSON, alone[to - 1]! & AS_PERSON, run);
  add(alone[from]!, run);
  add(alone[to - 1]!, run);
  add(entry0, fits, kind0);
  add(entry0, fits, label1);
  add(entry0, word1);
  add(entry0, ruled0);
  add(entry0, lexBefore);
  add(entry0, fits, rule0);
}
