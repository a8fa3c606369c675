import { hashOf } from "../origins/hash.ts";

/** How many numbers of 32 bits marks are made of. */
const NUMBERS = 4;

/** What words leave behind: of each word one bit of 128 is set. Most wordings that have little in common are told apart by a few steps (the filter of Bloom, 1970). */
export type Marks = Int32Array;

/** The marks of words. */
export function marksOf(words: Iterable<string>): Marks {
  const marks = new Int32Array(NUMBERS);
  for (const word of words) {
    const hash = hashOf(word);
    marks[(hash >>> 5) % NUMBERS]! |= 1 << (hash & 31);
  }
  return marks;
}

/** How many of the words that were marked are not among others, at the least: words that leave the same mark are not told apart. */
export function missingFrom(of: Marks, among: Marks): number {
  let missing = 0;
  for (let at = 0; at < NUMBERS; at++) missing += bitsIn(of[at]! & ~among[at]!);
  return missing;
}

/** How many bits of a number of 32 are set, counted by pairs, fours and bytes side by side. */
function bitsIn(number: number): number {
  const pairs = number - ((number >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
