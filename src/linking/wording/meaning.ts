import { isSign } from "./words.ts";

/** Words that turn what is said into its contrary. */
const NEGATIONS: ReadonlySet<string> = new Set(
  "not no never neither nor none nobody nothing nowhere cannot without hardly scarcely barely refuse refuses refused denied denies deny".split(
    " ",
  ),
);

/** Words that say when only a thing holds. */
const CONDITIONS: ReadonlySet<string> = new Set("if unless provided providing until except only whether".split(" "));

/** Numbers in words, and words that make many of one. */
const NUMBERS: ReadonlySet<string> = new Set(
  (
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty " +
    "forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions billion billions trillion half dozen dozens " +
    "first second third fourth fifth once twice"
  ).split(" "),
);

/** Words that stand in every text: having them in common says nothing. */
const COMMON: ReadonlySet<string> = new Set(
  (
    "a an the this that these those and or but so as than then there here of in on at to from by with for about into over under between through " +
    "after before during against i we you he she it they me us him her them my our your his its their mine ours who whom whose which what when where " +
    "why how is are was were be been being am do does did done has have had having will would shall should can could may might must it's i'm we're " +
    "they're we've we'll i'll also very just more most much many some any all each both such own same other s t up out off again"
  ).split(" "),
);

/** Whether a folded word denies. */
export function isNegation(word: string): boolean {
  return NEGATIONS.has(word) || word.endsWith("n't");
}

/** Whether a folded word makes what is said hold under a condition only. */
export function isCondition(word: string): boolean {
  return CONDITIONS.has(word);
}

/** Whether a folded word is a number, in digits or in letters, or a sign of money or of percent. */
export function isNumber(word: string): boolean {
  return NUMBERS.has(word) || /\p{Nd}/u.test(word) || /^[\p{Sc}%‰]$/u.test(word);
}

/** Whether a folded word says something by itself. Negations and numbers do. */
export function isTelling(word: string): boolean {
  return !COMMON.has(word) && (word.length > 1 || isNumber(word) || isSign(word));
}

const ENDINGS = ["ingly", "edly", "ations", "ation", "ments", "ment", "ings", "ing", "ies", "ied", "ers", "er", "ed", "es", "ly", "s"];

/** The least that is left of a word whose ending is taken off, in UTF-16 code units. */
const LEAST_STEM = 3;

/** What a word has in common with its inflected forms, roughly: "attacked", "attacks" and "attacking" are one. Never for showing. */
export function stemOf(word: string): string {
  const bare = word.replace(/'s$/, "");
  const ending = ENDINGS.find((end) => bare.endsWith(end) && bare.length - end.length >= LEAST_STEM);
  const stem = ending === undefined ? bare : bare.slice(0, -ending.length);
  return stem.length > LEAST_STEM ? stem.replace(/(?:e|y|(.)(?=\1$))$/, "") : stem;
}
