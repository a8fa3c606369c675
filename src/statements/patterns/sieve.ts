/** Tells for a text which of several lists have a string that stands in it: 1 where one does or the list is null, else 0. */
export type Sieve = (text: string) => Uint8Array;

/** So many characters in a row are looked up at once; shorter strings cannot be looked for. */
export const SHORTEST = 3;
const BYTES = 0xffffff;
/** How many slots rows of characters fall into, as a power of two: far more than there are rows, so that most rows of a text fall into an empty one. */
const BITS = 16;

/** A string that is looked for, at which of its characters the row begins that leads to it, and the lists that have it. */
interface Wanted {
  readonly string: string;
  readonly offset: number;
  readonly lists: number[];
}

/**
 * A sieve for lists of strings of three characters or more. It goes through a text once, however many they are: rows of a few characters lead to the strings that hold
 * them (Wu and Manber 1994, "A fast algorithm for multi-pattern searching", without its leaps).
 */
export function sieveOf(lists: readonly (readonly string[] | null)[]): Sieve {
  const always = Uint8Array.from(lists, (list) => (list === null ? 1 : 0));
  const { slots, wanted } = slotsOf(lists);
  const taken = bitsOf(slots);
  return (text) => {
    const held = always.slice();
    let row = 0;
    for (let at = 0; at < text.length; at++) {
      row = onward(row, text.charCodeAt(at));
      const place = slotOf(row);
      if (((taken[place >>> 5]! >>> (place & 31)) & 1) === 0) continue;
      for (const { string, offset, lists } of wanted[slots[place]!]!)
        if (text.startsWith(string, at + 1 - SHORTEST - offset)) for (const list of lists) held[list] = 1;
    }
    return held;
  };
}

/** A row that goes on by a character, of which the lower eight bits are seen. */
function onward(row: number, code: number): number {
  return ((row << 8) | (code & 0xff)) & BYTES;
}

function slotOf(row: number): number {
  return Math.imul(row, 0x9e3779b1) >>> (32 - BITS);
}

/** A bit for each slot that is taken: few enough to stay at hand while all else of a text is looked at. */
function bitsOf(slots: Uint16Array): Int32Array {
  const bits = new Int32Array(slots.length / 32);
  for (const [place, slot] of slots.entries()) if (slot !== 0) bits[place >>> 5]! |= 1 << (place & 31);
  return bits;
}

/** Lays strings into slots, each by the row of its characters that the strings have least. */
function slotsOf(lists: readonly (readonly string[] | null)[]): { slots: Uint16Array; wanted: Wanted[][] } {
  const listsOf = new Map<string, number[]>();
  for (const [list, strings] of lists.entries())
    for (const string of strings ?? []) {
      const known = listsOf.get(string);
      if (known) known.push(list);
      else listsOf.set(string, [list]);
    }
  const met = new Uint16Array(2 ** BITS);
  for (const string of listsOf.keys()) for (const row of rowsOf(string)) met[slotOf(row)]!++;
  const slots = new Uint16Array(2 ** BITS);
  const wanted: Wanted[][] = [[]];
  for (const [string, lists] of listsOf) {
    const rows = rowsOf(string);
    const rarity = rows.map((row) => met[slotOf(row)]!);
    const offset = rarity.indexOf(Math.min(...rarity));
    const slot = slotOf(rows[offset]!);
    if (slots[slot] === 0) slots[slot] = wanted.push([]) - 1;
    wanted[slots[slot]!]!.push({ string, offset, lists });
  }
  return { slots, wanted };
}

function rowsOf(string: string): number[] {
  return Array.from({ length: string.length - SHORTEST + 1 }, (_, offset) => {
    let row = 0;
    for (let at = offset; at < offset + SHORTEST; at++) row = onward(row, string.charCodeAt(at));
    return row;
  });
}
