import { remembered } from "../remembered.ts";
import { align, isNegation, isNumber, isTelling } from "../wording/index.ts";
import { type Marks, marksOf, missingFrom } from "./marks.ts";
import { GAP, type TellingSketch } from "./sketch.ts";

/** How two wordings are one: word for word, one a part of the other, with something left out, or with a few words that differ. */
export interface Sameness {
  readonly how: "whole" | "part" | "elided" | "altered";
  /** How many words the shorter one has. */
  readonly words: number;
  /** How much of the longer one the shorter one is, in percent. */
  readonly share: number;
  /** How many words differ, none but where `altered`. */
  readonly differing: number;
  /** Words of the longer one that stand directly before the shorter one and turn it round. */
  readonly denied: boolean;
}

/** Of so many words one may differ. */
const ONE_IN = 8;

/** How many words back a word of denial still reaches. */
const REACH = 5;

/** Says how two wordings are one; null where they are not, or where a denial or a number differs. Symmetric. */
export function sameness(one: TellingSketch, other: TellingSketch): Sameness | null {
  const [here, there] = [wordingOf(one), wordingOf(other)];
  const [short, long] = isBefore(here, there) ? [here, there] : [there, here];
  const [bare, whole] = [short.bare, long.bare];
  if (bare.length === 0 || missingFrom(short.marks, long.marks) > mostAltered(bare)) return null;
  const found = { words: bare.length, share: Math.round((100 * bare.length) / whole.length), differing: 0, denied: false };
  if (same(bare, whole)) return { ...found, how: one.whole === other.whole ? "whole" : "part" };
  const place = placeOf(short.words, whole);
  if (place !== null)
    return {
      ...found,
      how: short.words.includes(GAP) ? "elided" : "part",
      denied: whole.slice(Math.max(0, place - REACH), place).some(isNegation),
    };
  const differing = alteredIn(bare, whole);
  return differing === null ? null : { ...found, how: "altered", differing };
}

/** Where the pieces of a wording stand in another, one after the other: the first word's place, or null. */
function placeOf(pieced: readonly string[], whole: readonly string[]): number | null {
  let first: number | null = null;
  let from = 0;
  for (const piece of split(pieced)) {
    const at = find(piece, whole, from);
    if (at === -1) return null;
    first ??= at;
    from = at + piece.length;
  }
  return first;
}

function split(words: readonly string[]): string[][] {
  const pieces: string[][] = [[]];
  for (const word of words) word === GAP ? pieces.push([]) : pieces.at(-1)!.push(word);
  return pieces.filter((piece) => piece.length > 0);
}

function find(piece: readonly string[], whole: readonly string[], from: number): number {
  for (let at = from; at + piece.length <= whole.length; at++) if (piece.every((word, index) => whole[at + index] === word)) return at;
  return -1;
}

/** How many words differ, where they are few and none of them denies or counts. */
function alteredIn(short: readonly string[], long: readonly string[]): number | null {
  const most = mostAltered(short);
  if (most === 0 || long.length - short.length > most || inCommon(short, long) < short.length - most) return null;
  let differing = 0;
  for (const { same, one, other } of align(short, long)) {
    if (same) continue;
    differing += Math.max(one[1] - one[0], other[1] - other[0]);
    if ([...short.slice(...one), ...long.slice(...other)].some((word) => isNegation(word) || isNumber(word))) return null;
  }
  return differing <= most ? differing : null;
}

/** How many words of a wording may differ. */
function mostAltered(words: readonly string[]): number {
  return Math.floor(words.length / ONE_IN);
}

/** How many words two wordings share, each as often as both have it. */
function inCommon(one: readonly string[], other: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of one) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of other) {
    const count = left.get(word) ?? 0;
    if (count > 0) shared++;
    left.set(word, count - 1);
  }
  return shared;
}

/** Whether words are enough that two do not come to them by chance: "no comment" is said every day. */
export function isDistinct(words: readonly string[], least: { readonly words: number; readonly telling: number }): boolean {
  return words.length >= least.words && words.filter(isTelling).length >= least.telling;
}

/** A sketch's words as they are compared. */
interface Wording {
  readonly text: string;
  /** Gaps among them. */
  readonly words: readonly string[];
  readonly bare: readonly string[];
  readonly marks: Marks;
}

const wordingOf: (sketch: TellingSketch) => Wording = remembered(({ words: text }) => {
  const words = text.split(" ");
  const bare = words.filter((word) => word !== GAP);
  return { text, words, bare, marks: marksOf(bare) };
});

/** A sketch's words, gaps among them. */
export function wordsOf(sketch: TellingSketch): readonly string[] {
  return wordingOf(sketch).words;
}

/** A sketch's words without the gaps. */
export function bareOf(sketch: TellingSketch): readonly string[] {
  return wordingOf(sketch).bare;
}

/** The one of fewer words comes first, gaps counted; of as many, by their letters. */
function isBefore(one: Wording, other: Wording): boolean {
  return one.words.length < other.words.length || (one.words.length === other.words.length && one.text <= other.text);
}

function same(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((word, index) => word === other[index]);
}
