import { daysBetween } from "../days.ts";
import type { Alike, Likeness } from "../node.ts";
import { overlapOf } from "./other-words.ts";
import type { TellingSketch } from "./sketch.ts";
import { speakersTogether } from "./speakers.ts";
import { bareOf, isDistinct, type Sameness, sameness } from "./wordings.ts";

/** So many words in a row are said once; fewer may be said again on another day. */
const LONG = { words: 8, telling: 3 };
/** Fewer than these are said every day by everybody. */
const SHORT = { words: 5, telling: 3 };

/** How many days apart the same may be told: of words that might be said again, and in other words. */
const DAYS = { again: 31, otherWords: 4 };

/** Of so many words one may differ that two are surely one; where more differ, a person looks. */
const SURELY_ONE_IN = 12;

/** Of how much of the longer wording, in percent, the shorter must be made where one telling names no speaker: else its "words" may hold another's telling. */
const NEARLY_WHOLE = 80;

/**
 * Whether two statements of two articles are one: the same words by the same speaker, whole, in part, with something left out or a word that differs;
 * the same words where one article names nobody; or the same in other words within a few days. Two who are named and are not the same are never one,
 * nor are wordings of which one denies what the other does not, or has another number.
 */
export const tellingsAlike: Alike<TellingSketch> = (one, other) => {
  const together = speakersTogether(one.speakers, other.speakers);
  if (together === "other" || (together === "open" && one.capture === other.capture)) return null;
  const words = sameness(one, other);
  if (words) return together === "same" ? bySame(one, other, words) : byUnnamed(one, other, words);
  return together === "same" && one.capture !== other.capture ? inOtherWords(one, other) : null;
};

function bySame(one: TellingSketch, other: TellingSketch, words: Sameness): Likeness | null {
  const likeness = likenessOf(words, "by the same speaker");
  const short = shorter(one, other);
  const days = daysBetween(one.day, other.day);
  if (!isDistinct(short, SHORT)) {
    if (days !== 0) return null;
    return { ...likeness, sure: words.how === "whole" && one.to !== "" && one.to === other.to, why: `${likeness.why}, on the same day` };
  }
  if (one.dated && other.dated && days !== null && days > 1)
    return { ...likeness, sure: false, why: `${likeness.why}, but on days ${days} apart: said again, as it seems` };
  if (words.denied) return { ...likeness, sure: false, why: `${likeness.why}; a word of denial before them is left out` };
  const near = days !== null && days <= DAYS.again;
  const few = words.differing * SURELY_ONE_IN <= words.words;
  return { ...likeness, sure: words.how === "altered" ? near && few : near || isDistinct(short, LONG) };
}

/** The same words where one article names nobody: the other may say who it was. */
function byUnnamed(one: TellingSketch, other: TellingSketch, words: Sameness): Likeness | null {
  const short = shorter(one, other);
  if (!isDistinct(short, SHORT) || words.share < NEARLY_WHOLE) return null;
  const days = daysBetween(one.day, other.day);
  const likeness = likenessOf(words, "a speaker not named in both");
  return { ...likeness, sure: words.how !== "altered" && isDistinct(short, LONG) && days !== null && days <= DAYS.again };
}

/** Words that mean the same are a hint; on one day to the same people fewer of them, whatever they do there. */
function inOtherWords(one: TellingSketch, other: TellingSketch): Likeness | null {
  const days = daysBetween(one.day, other.day);
  if (days === null || days > DAYS.otherWords) return null;
  const overlap = overlapOf(one, other);
  const sameAct = one.act === other.act;
  const sameTo = one.to !== "" && one.to === other.to;
  if (!overlap || (!sameAct && days > 0) || (overlap.how === "faint" && (days > 0 || !sameTo))) return null;
  const when = days === 0 ? "on the same day" : `within ${days} ${days === 1 ? "day" : "days"}`;
  const words = overlap.how === "strong" ? "have the same stem" : "have the same stem or mean the same";
  const more = [...(sameAct ? ["the same act"] : []), ...(sameTo ? ["to the same"] : [])].map((each) => `, ${each}`).join("");
  const why = `${overlap.shared} of ${overlap.of} words that say something ${words}; by the same speaker, ${when}${more}`;
  return { how: "other words", why, sure: sameAct && overlap.how === "strong" };
}

function likenessOf({ how, words, share, differing }: Sameness, who: string): Likeness {
  const count = `${words} ${words === 1 ? "word" : "words"}`;
  switch (how) {
    case "whole":
      return { how: "same words", why: `the same ${count}, ${who}`, sure: true };
    case "part":
      return { how: "part", why: `${count} that are ${share} % of the other, ${who}`, sure: true };
    case "elided":
      return { how: "part", why: `${count} of the other in their order with something left out, ${who}`, sure: true };
    case "altered":
      return { how: "altered words", why: `${differing} of ${count} ${differing === 1 ? "differs" : "differ"}, ${who}`, sure: true };
  }
}

function shorter(one: TellingSketch, other: TellingSketch): readonly string[] {
  const [here, there] = [bareOf(one), bareOf(other)];
  return here.length <= there.length ? here : there;
}
