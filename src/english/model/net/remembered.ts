import { ownString } from "../../remembering.ts";
import { STYLES, type Style } from "./style.ts";

/** The longest form that is remembered, in UTF-16 code units. */
const LONGEST = 32;

/** Which of so many places a word has in which something is kept of it. */
export interface Remembered {
  /** Begins a batch: places that are told or given from here on stay as they are up to the next one. */
  begin(): void;
  /** The place of a word in sentences of this style, from 1 on; undefined where it has none. */
  placeOf(form: string, style: Style): number | undefined;
  /** Gives a word a place: one that was not asked for in the longest time, or nearly. A batch may be given fewer than there are. */
  give(form: string, style: Style): number;
}

/** Remembers words up to so many; whoever was asked for since the hand last passed is passed over once (the clock of Corbató 1968). */
export function remembered(places: number): Remembered {
  const known = Array.from({ length: STYLES }, () => new Map<string, number>());
  const holds = new Array<readonly [form: string, style: Style] | null>(places + 1).fill(null);
  const askedIn = new Int32Array(places + 1);
  const asked = new Uint8Array(places + 1);
  let batch = 1;
  let hand = 0;
  const free = (): number => {
    for (;;) {
      hand = (hand % places) + 1;
      if (askedIn[hand] === batch) continue;
      if (asked[hand] === 0) return hand;
      asked[hand] = 0;
    }
  };
  return {
    begin: () => {
      batch++;
    },
    placeOf: (form, style) => {
      const place = known[style]!.get(form);
      if (place !== undefined) {
        askedIn[place] = batch;
        asked[place] = 1;
      }
      return place;
    },
    give: (form, style) => {
      const place = free();
      const former = holds[place];
      if (former) known[former[1]]!.delete(former[0]);
      const kept = form.length <= LONGEST ? ownString(form) : null;
      if (kept !== null) known[style]!.set(kept, place);
      holds[place] = kept === null ? null : [kept, style];
      askedIn[place] = batch;
      return place;
    },
  };
}
