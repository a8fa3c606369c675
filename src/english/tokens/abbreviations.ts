import { beginsSentence } from "./starters.ts";

/** Titles before a name. A sentence never ends with one. */
const TITLES =
  "Mr Mrs Ms Mx Messrs Mme Dr Drs Prof Rev Fr Hon St Ste Sen Sens Rep Reps Gov Govs Gen Lt Col Maj Capt Cmdr Cdr Adm Sgt Cpl Pvt Supt Insp Det Pres Amb Atty Supt Ald Msgr Sr Jr Mt Ft Pte Brig";

/** Shortened words that go on to a following word. */
const LEADING = "vs v cf approx c ca No Nos Vol Fig Figs pp Sec Art Ch al viz e.g i.e esp incl ext Attn Re";

/** Shortened words that may well end a sentence. */
const TRAILING =
  "Inc INC Corp CORP Co Cos Ltd LTD Bros LLC Plc etc Dept Univ Assn Assoc Ave Blvd Rd Hwy Pkwy est Est Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thur Thurs Fri Ph.D Ph hrs mins secs yrs lbs oz ft sq dept govt int'l Natl Intl";

/** The old short names of the states of the U.S.; words of their own otherwise, so they count only after a comma. */
const AFTER_COMMA =
  "Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Kans Ky La Md Mass Mich Minn Miss Mo Mont Neb Nebr Nev Okla Ore Pa Tenn Tex Vt Va Wash Wis Wyo Ont Que";

const set = (words: string) => new Set(words.split(" "));
const titles = set(TITLES);
const leading = set(LEADING);
const trailing = set(TRAILING);
const afterComma = set(AFTER_COMMA);

/** Titles in lines that are all capitals: GEN. ROE. Those of two letters are words or states' codes too often. */
const capitalTitles = set(
  TITLES.split(" ")
    .filter((title) => title.length > 2)
    .concat("Mr", "Ms", "Dr", "Lt")
    .map((title) => title.toUpperCase())
    .join(" "),
);

/** Shortened words whose period needs a number after it; they are words of their own otherwise. */
const beforeNumber = set("No Nos Sat Sun Thu Art Ch Fig Figs Sec Vol p pp v Mar Jun Sep Re c ca");

/** Whether a word's period stands before a number: No. 5, Nov. 28. */
export const isBeforeNumber = (word: string): boolean => /^(?:Nos?|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)$/.test(word);

export type Abbreviation = "title" | "leading" | "trailing";

/** What a word followed by a period abbreviates; null where it is no known abbreviation. `word` is without the period. */
export function abbreviation(word: string): Abbreviation | null {
  if (titles.has(word) || capitalTitles.has(word)) return "title";
  if (leading.has(word)) return "leading";
  if (trailing.has(word) || afterComma.has(word)) return "trailing";
  return null;
}

/** Whether the period after `word` belongs to it, by what stands before the word and after the period. */
export function keepsPeriod(word: string, before: string, after: string): boolean {
  if (afterComma.has(word)) return before === ",";
  if (beforeNumber.has(word)) return /^[\p{N}#§]/u.test(after);
  // The stop after a last "etc" is the sentence's.
  if (word === "etc") return after !== "" && !beginsSentence(after);
  if (before === "(" && /^(?:b|d|m|r|fl|div)$/.test(word)) return true;
  if (word === "div" || word === "eg") return true;
  return abbreviation(word) !== null;
}
