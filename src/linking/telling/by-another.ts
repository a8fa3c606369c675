import { GAP, type TellingSketch } from "./sketch.ts";
import { speakersTogether } from "./speakers.ts";
import { isDistinct, sameness, wordsOf } from "./wordings.ts";

/** Fewer words than these two people may well say alike. */
const LEAST = { words: 6, telling: 3 };

/**
 * Why two statements are the same words in two mouths, in words; null where they are not. They are never one statement: either somebody repeats
 * another's words, or one article has put them into another mouth. Symmetric.
 */
export function sameWordsByAnother(one: TellingSketch, other: TellingSketch): string | null {
  if (speakersTogether(one.speakers, other.speakers) !== "other") return null;
  const found = sameness(one, other);
  const [here, there] = [wordsOf(one), wordsOf(other)];
  const short = (here.length <= there.length ? here : there).filter((word) => word !== GAP);
  if (!found || !isDistinct(short, LEAST)) return null;
  const how = found.differing === 0 ? `the same ${found.words} words` : `${found.words - found.differing} of ${found.words} words the same`;
  return `${how} by another speaker`;
}
