import { isCapital, type NameView } from "../view.ts";
import {
  BEGINS,
  BODY,
  CITY,
  FAMILY,
  GIVEN,
  hashLonger,
  hashWord,
  known,
  LONGEST_NAME,
  NATURE,
  type NameTable,
  ORDINARY,
  OTHER,
  PERSON,
  REGION,
} from "./name-table.ts";

/** What the table of names knows of a text, by token, as its bits. */
export interface Known {
  /** Of the word alone. */
  readonly alone: Int32Array;
  /** Of the longest name of several words that the word belongs to; 0 where there is none. */
  readonly whole: Int32Array;
  /** The place in that name: 0 in none, 1 its first word, 2 a later one. */
  readonly place: Uint8Array;
  /** What the longest entry that the word belongs to is, in few bits: that name of several words, else the word. */
  readonly entry: Int32Array;
  /** First and last (exclusive) token of that entry. */
  readonly entryFirst: Int32Array;
  readonly entryLast: Int32Array;
}

/** Looks up every word, and every sequence of words that begins as a longer name does. */
export function knownNames(view: NameView, table: NameTable): Known {
  const count = view.words.length;
  const alone = new Int32Array(count);
  const whole = new Int32Array(count);
  const place = new Uint8Array(count);
  const hashes = new Int32Array(count);
  for (let at = 0; at < count; at++) {
    if (view.shapes[at] === "mark") hashes[at] = hashWord(view.words[at]!);
    else {
      hashes[at] = hashWord(view.lower[at]!);
      alone[at] = known(table, hashes[at]!);
    }
  }
  for (const { first, last } of view.sentences) {
    for (let at = first; at < last; ) {
      const end = (alone[at]! & BEGINS) !== 0 ? longest(view, table, hashes, at, last, whole) : at;
      if (end > at) {
        place[at] = 1;
        place.fill(2, at + 1, end);
      }
      at = Math.max(end, at + 1);
    }
  }
  const entry = new Int32Array(count);
  const entryFirst = new Int32Array(count);
  const entryLast = new Int32Array(count);
  for (let at = 0; at < count; at++) {
    const bits = place[at] === 0 ? alone[at]! : whole[at]!;
    if (bits !== 0) entry[at] = summary(bits);
    entryFirst[at] = place[at] === 2 ? entryFirst[at - 1]! : at;
  }
  for (let at = count - 1; at >= 0; at--) entryLast[at] = place[at + 1] === 2 ? entryLast[at + 1]! : at + 1;
  return { alone, whole, place, entry, entryFirst, entryLast };
}

/** The step from which on a city is large. */
const LARGE_CITY = 4;

/** What a name is in few bits: a person's, a place's (large or small), a body's, another's, and whether it is a word too. */
function summary(bits: number): number {
  const city = (bits >>> CITY.shift) & CITY.mask;
  const given = ((bits >>> GIVEN.shift) & GIVEN.mask) !== 0 ? 1 : 0;
  const family = ((bits >>> FAMILY.shift) & FAMILY.mask) !== 0 ? 2 : 0;
  const person = (bits & PERSON) !== 0 ? 3 : given | family;
  const place = (bits & REGION) !== 0 || city >= LARGE_CITY ? 2 : city > 0 || (bits & NATURE) !== 0 ? 1 : 0;
  const body = ((bits >>> BODY.shift) & BODY.mask) !== 0 ? 1 : 0;
  const other = (bits & OTHER) !== 0 ? 1 : 0;
  const word = ((bits >>> ORDINARY.shift) & ORDINARY.mask) > 1 ? 1 : 0;
  return person | (place << 2) | (body << 4) | (other << 5) | (word << 6);
}

/** Where the longest name that starts at a token ends, its bits being noted; the token itself where there is none. */
function longest(view: NameView, table: NameTable, hashes: Int32Array, first: number, last: number, whole: Int32Array): number {
  let hash = hashes[first]!;
  let end = first;
  let found = 0;
  for (let at = first + 1; at < Math.min(last, first + LONGEST_NAME); at++) {
    hash = hashLonger(hash, hashes[at]!);
    const bits = known(table, hash);
    // A name of the table that begins large ends so too: "In time" is not the place.
    if (bits !== 0 && isCapital(view.shapes[first]) === isCapital(view.shapes[at])) [end, found] = [at + 1, bits];
  }
  whole.fill(found, first, end);
  return end;
}
