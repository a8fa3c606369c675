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
  const { taken, wanted } = slotsOf(lists);
  return (text) => {
    const held = always.slice();
    let row = 0;
    for (let at = 0; at < text.length; at++) {
      row = onward(row, text.charCodeAt(at));
      const slot = slotOf(row);
      if (((taken[slot >>> 5]! >>> (slot & 31)) & 1) === 0) continue;
      for (const { string, offset, lists } of wanted.get(slot)!)
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

/** Strings by the slot of one of their rows, the one that the strings have least; and a bit for each slot, few enough to stay at hand while all else of a text is looked at. */
function slotsOf(lists: readonly (readonly string[] | null)[]): { taken: Int32Array; wanted: Map<number, Wanted[]> } {
  const listsOf = new Map<string, number[]>();
  for (const [list, strings] of lists.entries())
    for (const string of strings ?? []) {
      const known = listsOf.get(string);
      if (known) known.push(list);
      else listsOf.set(string, [list]);
    }
  const all = [...listsOf].map(([string, lists]) => ({ string, lists, slots: slotsIn(string) }));
  const met = new Uint16Array(2 ** BITS);
  for (const { slots } of all) for (const slot of slots) met[slot]!++;
  const taken = new Int32Array(2 ** BITS / 32);
  const wanted = new Map<number, Wanted[]>();
  for (const { string, lists, slots } of all) {
    let offset = 0;
    for (let at = 1; at < slots.length; at++) if (met[slots[at]!]! < met[slots[offset]!]!) offset = at;
    const slot = slots[offset]!;
    taken[slot >>> 5]! |= 1 << (slot & 31);
    const known = wanted.get(slot);
    if (known) known.push({ string, offset, lists });
    else wanted.set(slot, [{ string, offset, lists }]);
  }
  return { taken, wanted };
}

/** The slots of the rows of a string, from its first character on. */
function slotsIn(string: string): number[] {
  const slots: number[] = [];
  let row = 0;
  for (let at = 0; at < string.length; at++) {
    row = onward(row, string.charCodeAt(at));
    if (at + 1 >= SHORTEST) slots.push(slotOf(row));
  }
  return slots;
}
