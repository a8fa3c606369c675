import { endsSentence } from "../words.ts";

/** Nobody wraps beyond this, and no line of a list or a menu is so wide: what lies between them can be a habit. */
const WIDEST = 160;
const NARROWEST = 40;

/** The share of the longest line that a filled one has at least. */
const NEARLY = 0.75;

/** Filled lines inside of sentences from which on a habit is seen, however short the text, and the share of them behind which a line goes on in a small letter. */
const LEAST = 2;
const SMALL_SHARE = 0.5;

/** The share of filled lines that may end a sentence. */
const ENDED_SHARE = 0.4;

const NONE: ReadonlySet<number> = new Set();

/**
 * The lines that were broken because the next word had no room, by their numbers: with that word they would be longer than the longest line. None where no habit
 * of breaking lines is seen. It tells the wrapped lines of short texts, and of texts with menus and a headline around a story that is wrapped.
 */
export function filledLines(lines: readonly string[]): ReadonlySet<number> {
  const longest = lines.reduce((most, { length }) => Math.max(most, length), 0);
  if (longest > WIDEST || longest < NARROWEST) return NONE;
  const filled = lines.flatMap((line, index) => {
    const next = lines[index + 1] ?? "";
    const isFilled = next !== "" && line.length >= NEARLY * longest && line.length + 1 + firstWord(next) > longest;
    return isFilled ? [{ index, ended: endsSentence(line), small: /^\p{Ll}/u.test(next) }] : [];
  });
  const inside = filled.filter(({ ended }) => !ended);
  const small = inside.filter((line) => line.small).length;
  const isHabit =
    inside.length >= LEAST && small >= SMALL_SHARE * inside.length && filled.length - inside.length <= ENDED_SHARE * filled.length;
  return isHabit ? new Set(filled.map(({ index }) => index)) : NONE;
}

function firstWord(line: string): number {
  const end = line.search(/\s/);
  return end === -1 ? line.length : end;
}
