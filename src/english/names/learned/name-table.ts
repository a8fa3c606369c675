import { hashText } from "../../model/hash.ts";

/**
 * What is known of a name or a word, as 16 bits. Steps grow with how many people live there, or with how common it is. A word that begins a longer
 * name has a bit for that, so that most words need one look.
 */
export const CITY = { shift: 0, mask: 7 } as const;
export const REGION = 1 << 3;
export const NATURE = 1 << 4;
/** 1 a company, 2 an institution, 3 a medium or a team. */
export const BODY = { shift: 5, mask: 3 } as const;
export const GIVEN = { shift: 7, mask: 3 } as const;
export const FAMILY = { shift: 9, mask: 3 } as const;
/** A people, a language, a work, a product, a day: written with a capital, and none of the above. */
export const OTHER = 1 << 11;
/** How common a word is that is written in small letters. */
export const ORDINARY = { shift: 12, mask: 3 } as const;
/** The whole name of a person: "Ann Roe". */
export const PERSON = 1 << 14;
export const BEGINS = 1 << 15;

/** All bits that say what a name is. */
export const NAMED =
  CITY.mask | REGION | NATURE | (BODY.mask << BODY.shift) | (GIVEN.mask << GIVEN.shift) | (FAMILY.mask << FAMILY.shift) | PERSON;

/** The longest name that is looked up, in tokens. */
export const LONGEST_NAME = 5;

/** Names and words with what is known of each, by hash: the upper half says in which stretch of `rest` it lies, the lower half is found there. */
export interface NameTable {
  readonly from: Uint32Array;
  readonly rest: Uint16Array;
  readonly bits: Uint16Array;
}

const STRETCHES = 2 ** 16;

/** Letters that no mark comes off of. */
const PLAIN: Readonly<Record<string, string>> = { ø: "o", ł: "l", đ: "d", ß: "ss", ı: "i", æ: "ae", œ: "oe", "’": "'", "‘": "'" };

/** The hash of a word in small letters, without marks on its letters: names are written with and without them. */
export function hashWord(lower: string): number {
  if (isPlain(lower)) return hashText(lower);
  const bare = lower.slice(0, 64).normalize("NFD").replace(/\p{M}/gu, "");
  return hashText(bare.replace(/[øłđßıæœ’‘]/g, (letter) => PLAIN[letter]!));
}

function isPlain(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 0x7e) return false;
  return true;
}

/** The hash of a name of several words from the hash of all but the last, and that of the last. */
export const hashLonger = (former: number, word: number): number =>
  Math.imul(Math.imul(former, 0x2c1b3c6d) ^ (former >>> 13) ^ word, 0x297a2d39);

/** What is known under a hash; 0 for nothing. */
export function known({ from, rest, bits }: NameTable, hash: number): number {
  const stretch = hash >>> 16;
  const wanted = hash & 0xffff;
  for (let at = from[stretch]!; at < from[stretch + 1]!; at++) if (rest[at] === wanted) return bits[at]!;
  return 0;
}

/** A table as bytes: how many names each stretch has, a byte each; then for each name the lower half of its hash and its bits, least byte first. */
export function packTable(names: ReadonlyMap<number, number>): Uint8Array {
  const sorted = [...names].map(([hash, bits]) => [hash >>> 0, bits] as const).sort(([one], [other]) => one - other);
  const bytes = new Uint8Array(STRETCHES + 4 * sorted.length);
  const view = new DataView(bytes.buffer);
  for (const [index, [hash, bits]] of sorted.entries()) {
    bytes[hash >>> 16]! += 1;
    view.setUint16(STRETCHES + 4 * index, hash & 0xffff, true);
    view.setUint16(STRETCHES + 4 * index + 2, bits, true);
  }
  return bytes;
}

/** Reads what `packTable` wrote. Throws `RangeError` where the bytes are something else. */
export function readTable(bytes: Uint8Array): NameTable {
  const from = new Uint32Array(STRETCHES + 1);
  for (let at = 0; at < STRETCHES; at++) from[at + 1] = from[at]! + (bytes[at] ?? 0);
  const count = from[STRETCHES]!;
  if (bytes.length !== STRETCHES + 4 * count) throw new RangeError(`Expected a table of ${count} names, not ${bytes.length} bytes.`);
  const rest = new Uint16Array(count);
  const bits = new Uint16Array(count);
  for (let at = 0, byte = STRETCHES; at < count; at++, byte += 4) {
    rest[at] = bytes[byte]! | (bytes[byte + 1]! << 8);
    bits[at] = bytes[byte + 2]! | (bytes[byte + 3]! << 8);
  }
  return { from, rest, bits };
}
