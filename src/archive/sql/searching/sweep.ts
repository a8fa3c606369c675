import type { Columns } from "./columns.ts";
import type { Kinds } from "./kinds.ts";
import { BIT, FACETS, type FacetName, type Sieve } from "./sieve.ts";

/** How often each number of a column was met. */
export type Counts = Int32Array;

/** What one look at all statements gives. */
export interface Swept {
  /** The numbers of those that match. */
  readonly matches: Int32Array;
  /** For a facet, how many statements match as if it alone were not chosen, by the numbers of the column that it is read from. */
  readonly countsOf: (facet: FacetName) => Counts;
}

/** Which column each facet is read from. */
const READ_FROM = {
  ...{ act: "bucket", form: "bucket", year: "bucket", speaker: "speaking", state: "about", topic: "about" },
  ...{ named: "flags", standing: "flags", decided: "flags", origin: "capture" },
} as const satisfies Record<FacetName, keyof Columns>;

/** The numbers of the statements that match, among all or among some, where nothing is to be counted. */
export function matching(
  { flags, day, bucket, speaking, about, capture, size }: Columns,
  sieve: Sieve,
  among: Int32Array | null,
): Int32Array {
  const length = among === null ? size : among.length;
  const matches = new Int32Array(length);
  let found = 0;
  // What is not asked for is not looked up.
  const [byBucket, bySpeaking, byAbout] = [asked(sieve.bucket), asked(sieve.speaking), asked(sieve.about)];
  for (let at = 0; at < length; at++) {
    const seq = among === null ? at : among[at]!;
    const flag = flags[seq]!;
    if (flag === 0 || sieve.flags[flag] !== 0 || (byBucket !== null && byBucket[bucket[seq]!] !== 0)) continue;
    const when = day[seq]!;
    if (when < sieve.from || when > sieve.to) continue;
    if ((bySpeaking !== null && bySpeaking[speaking[seq]!] !== 0) || (byAbout !== null && byAbout[about[seq]!] !== 0)) continue;
    if (sieve.capture === null || sieve.capture[capture[seq]!] === 0) matches[found++] = seq;
  }
  return matches.subarray(0, found);
}

/** The bits of what does not match, where there is any. */
function asked(bits: Uint16Array): Uint16Array | null {
  return bits.some((bit) => bit !== 0) ? bits : null;
}

/**
 * Looks once at every statement, or at those `among` which is asked, and counts: what matches counts for every facet, what fails by one facet alone counts for that.
 */
export function sweep(columns: Columns, kinds: Kinds, sieve: Sieve, among: Int32Array | null): Swept {
  const { flags, day, bucket, speaking, about, capture } = columns;
  const sizes = {
    ...{ flags: sieve.flags.length, bucket: kinds.buckets.length, speaking: kinds.speaking.length },
    ...{ about: kinds.abouts.length, capture: columns.published.length },
  };
  const whole = {
    ...{ flags: new Int32Array(sizes.flags), bucket: new Int32Array(sizes.bucket), speaking: new Int32Array(sizes.speaking) },
    ...{ about: new Int32Array(sizes.about), capture: new Int32Array(sizes.capture) },
  };
  const alone = FACETS.map((facet) => ({ column: columns[READ_FROM[facet]], counts: new Int32Array(sizes[READ_FROM[facet]]) }));
  const length = among === null ? columns.size : among.length;
  const matches = new Int32Array(length);
  let found = 0;
  for (let at = 0; at < length; at++) {
    const seq = among === null ? at : among[at]!;
    const flag = flags[seq]!;
    if (flag === 0) continue;
    const when = day[seq]!;
    const fails =
      sieve.flags[flag]! |
      sieve.bucket[bucket[seq]!]! |
      sieve.speaking[speaking[seq]!]! |
      sieve.about[about[seq]!]! |
      (when < sieve.from || when > sieve.to ? BIT.year : 0) |
      (sieve.capture === null ? 0 : sieve.capture[capture[seq]!]!);
    if (fails === 0) {
      matches[found++] = seq;
      whole.flags[flag]!++;
      whole.bucket[bucket[seq]!]!++;
      whole.speaking[speaking[seq]!]!++;
      whole.about[about[seq]!]!++;
      whole.capture[capture[seq]!]!++;
    } else if ((fails & (fails - 1)) === 0) {
      const { column, counts } = alone[31 - Math.clz32(fails)]!;
      counts[column[seq]!]!++;
    }
  }
  return {
    matches: matches.subarray(0, found),
    countsOf: (facet) => {
      const { counts } = alone[FACETS.indexOf(facet)]!;
      return whole[READ_FROM[facet]].map((count, at) => count + counts[at]!);
    },
  };
}
