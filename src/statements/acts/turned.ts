import type { Act } from "../../record/acts.ts";
import type { Clause } from "./said.ts";

/** What somebody told before, as he tells now: himself, and others. */
const OWN_WORDS =
  / (?:i|we) (?:\w+ ){0,3}?(?:said|told|wrote|stated|announced|reported|assured|claimed|believed|thought|insisted|informed|published) /;
const OTHERS_WORDS =
  / (?:ORG|STATE|PERSON|GROUP|PLACE|NAME|they|he|she|it|embassy|ministry|government|minister|spokes\w+|company|firm|party|president|officials|side) (?:\w+ ){0,3}?(?:said|told|claimed|insisted|denied|swore|promised|assured|declared|stated|announced|maintained) /;

/** What was told before is taken back: "That was wrong." */
const TAKEN_BACK =
  /^ (?:and |but |well , )?(?:that|this|it|both|all of (?:that|it)|i|we) (?:was|were|is|am|are|proved|turned out to be|has proved|have proved) (?:\w+ly |all |quite |simply |just |of course )?(?:wrong|untrue|incorrect|inaccurate|false|mistaken|(?:a|our|my) (?:mistake|error)|not (?:true|correct|right|accurate|so|the case)) (?:[.,!] )?$/;

/** What was told before is held against what is told now: "Now they are forged." */
const NOW = /^ (?:and |but |yet |so )?(?:now|today|suddenly) ,? ?(?:they|he|she|it|we|the|these|those|this|that|ORG|STATE|PERSON) /;

/** Words that one who turns on what was told before uses at the beginning or at the end of a sentence: without them it need not be looked at. */
export const MAY_TURN =
  /^\W*(?:and |but |yet |so )?(?:now|today|suddenly)\b|\b(?:wrong|untrue|incorrect|inaccurate|false|mistaken|mistake|error|true|correct|right|accurate|so|the case)\W*$/i;

/**
 * The act of words that turn on what was told before, which they tell but do not assert: "We said that nothing was taken. That was wrong" owns up, "They said there were no letters. Now
 * these are forged" doubts. Null where nothing is turned on.
 */
export function turnedOn(clauses: readonly Pick<Clause, "words" | "question">[]): { readonly act: Act; readonly words: string } | null {
  for (const [at, { words, question }] of clauses.entries()) {
    if (question) continue;
    const back = TAKEN_BACK.exec(words);
    if (back && clauses.slice(0, at).some((part) => OWN_WORDS.test(part.words))) return { act: "admission", words: back[0].trim() };
    const now = NOW.exec(words);
    if (now && clauses.slice(0, at).some((part) => OTHERS_WORDS.test(part.words))) return { act: "skepticism", words: now[0].trim() };
  }
  return null;
}
