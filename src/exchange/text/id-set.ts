/** The ids that were met, in some ten bytes each: a JavaScript set takes six times that for a million. */
export interface IdSet {
  /** Takes ids that end in twelve hexadecimal digits, as UUIDs do; two that end alike are one, which of a million UUIDs happens once in 500 records. */
  add(id: string): void;
  has(id: string): boolean;
}

/** How full the table may be before it grows: above that, looking goes past ever more others. */
const FULL = 0.7;

/** An empty set: a table of 48-bit numbers with open addressing (Knuth, The Art of Computer Programming 3, 6.4). */
export function idSet(): IdSet {
  let table = new Float64Array(1024);
  let size = 0;
  const placeOf = (number: number) => {
    let at = number % table.length;
    while (table[at] !== 0 && table[at] !== number) at = (at + 1) % table.length;
    return at;
  };
  return {
    add(id) {
      const number = numberOf(id);
      const at = placeOf(number);
      if (table[at] !== 0) return;
      table[at] = number;
      if (++size < FULL * table.length) return;
      const before = table;
      table = new Float64Array(2 * before.length);
      for (const held of before) if (held !== 0) table[placeOf(held)] = held;
    },
    has: (id) => table[placeOf(numberOf(id))] !== 0,
  };
}

/** Never 0, which marks a free place. */
function numberOf(id: string): number {
  return Number.parseInt(id.slice(-12), 16) + 1;
}
