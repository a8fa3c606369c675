import { hashText } from "./hash.ts";

/** What a dictionary says of a word. */
export interface Entry {
  /** What kinds of word it may be, a letter each: noun, verb, adjective, adverb (`r`), and adjective of a people (`g`). */
  readonly kinds: string;
  /** The fields of its first meanings as a noun and as a verb (acts, persons, times, and so on), by WordNet's numbers; 0 for none. */
  readonly noun: number;
  readonly verb: number;
}

/**
 * A dictionary of ordinary words, without names: what a word may be is known where no treebank had it. Words are kept as hashes only, so that now and then,
 * once in some ten thousand times, a word is taken for another.
 */
export interface Lexicon {
  readonly bytes: Uint8Array;
  /** What is said of a word in small letters, null where it is not held. */
  find(word: string): Entry | null;
}

/** Bytes of a place: fourteen bits of the word's hash, then five each of its kinds, its noun's field and its verb's, least first. */
export const PLACE = 4;
const HASH = 2 ** 14 - 1;
const FIVE = 31;

/** The kinds in the order of their bits. */
export const KINDS = "nvarg";

const signOf = (word: string): number => (hashText(word) >>> 4) & HASH;

/** What a place holds, as a number; `kinds` as bits. Never 0, which is an empty place. */
export const placeOf = (word: string, kinds: number, noun: number, verb: number): number =>
  (signOf(word) | (kinds << 14) | (noun << 19) | (verb << 24)) >>> 0;

/** The place at which a word is looked for first, among so many, a power of two; then each after it, up to an empty one. */
export const firstPlace = (word: string, places: number): number => Math.imul(hashText(word), 0x9e3779b1) >>> (32 - Math.log2(places));

/** Reads a dictionary, which has a power of two of places, some of them empty. */
export function lexiconOf(bytes: Uint8Array): Lexicon {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const places = bytes.length / PLACE;
  return {
    bytes,
    find: (word) => {
      if (word === "") return null;
      const sign = signOf(word);
      for (let at = firstPlace(word, places); ; at = (at + 1) % places) {
        const place = view.getUint32(at * PLACE, true);
        if (place === 0) return null;
        if ((place & HASH) === sign) return entryOf(place);
      }
    },
  };
}

function entryOf(place: number): Entry {
  const kinds = (place >>> 14) & FIVE;
  return {
    kinds: [...KINDS].filter((_, bit) => (kinds & (1 << bit)) !== 0).join(""),
    noun: (place >>> 19) & FIVE,
    verb: (place >>> 24) & FIVE,
  };
}
