import { FLAGS } from "./columns.ts";
import type { Bucket, Kinds } from "./kinds.ts";

/** What a search counts, each as if it alone were not chosen. */
export const FACETS = ["act", "form", "year", "speaker", "state", "topic", "named", "standing", "decided", "origin"] as const;
/** One of them. */
export type FacetName = (typeof FACETS)[number];

/** The bit of each facet in a number that says by which facets a statement does not match. */
export const BIT = Object.fromEntries(FACETS.map((name, at) => [name, 1 << at])) as Readonly<Record<FacetName, number>>;

/** The bits of what is asked for and is no facet: as two facets have them, so that what fails by it alone is counted for none. */
const NO_FACET = BIT.named | BIT.decided;

/** How many numbers the flags of a statement may be. */
const FLAG_SETS = 2 * Math.max(...Object.values(FLAGS));

/** What is chosen of each facet; what is left out asks nothing. */
export interface Chosen {
  readonly act?: readonly string[];
  readonly form?: string;
  /** First and last day, as numbers. */
  readonly from?: number;
  readonly to?: number;
  /** The sets of parties that may speak. */
  readonly speaking?: readonly number[];
  /** Values of sets, see `Kinds`. */
  readonly state?: string;
  readonly topic?: string;
  readonly named?: boolean;
  readonly decided?: boolean;
  /** Only what by its own words rests on nobody who is named. */
  readonly onUnnamed?: boolean;
  readonly standing: "sure" | "unsure" | "any";
  readonly captures?: readonly number[];
}

/** By which facets what a column's numbers stand for does not match: a number of bits for each number of the column. */
export interface Sieve {
  readonly flags: Uint16Array;
  readonly bucket: Uint16Array;
  readonly speaking: Uint16Array;
  readonly about: Uint16Array;
  /** Null where no capture is asked for. */
  readonly capture: Uint16Array | null;
  readonly from: number;
  readonly to: number;
}

/** The last day that there is, as a number. */
const LAST = 2 ** 31 - 1;

/** What is chosen, by the numbers that the columns hold; `captures` is how many of them there may be. */
export function sieveOf(chosen: Chosen, kinds: Kinds, captures: number): Sieve {
  const { from = 0, to = LAST, speaking } = chosen;
  return {
    flags: Uint16Array.from({ length: FLAG_SETS }, (_, flags) => byFlags(chosen, flags)),
    bucket: Uint16Array.from(kinds.buckets, (bucket) => byBucket(chosen, bucket)),
    speaking: speaking === undefined ? new Uint16Array(kinds.speaking.length) : all(kinds.speaking.length, BIT.speaker, speaking),
    about: Uint16Array.from(kinds.abouts, (values) => byAbout(chosen, values)),
    capture: chosen.captures === undefined ? null : all(captures, BIT.origin, chosen.captures),
    ...{ from, to },
  };
}

function byFlags({ named, decided, onUnnamed, standing }: Chosen, flags: number): number {
  const is = (name: keyof typeof FLAGS) => (flags & FLAGS[name]) !== 0;
  return (
    (named === undefined || is("named") === named ? 0 : BIT.named) |
    (decided === undefined || is("decided") === decided ? 0 : BIT.decided) |
    (onUnnamed !== true || is("onUnnamed") ? 0 : NO_FACET) |
    (standing === "any" || is(standing) ? 0 : BIT.standing)
  );
}

function byBucket({ act, form }: Chosen, bucket: Bucket): number {
  return (act === undefined || act.includes(bucket.act) ? 0 : BIT.act) | (form === undefined || form === bucket.form ? 0 : BIT.form);
}

function byAbout({ state, topic }: Chosen, values: readonly string[]): number {
  return (state === undefined || values.includes(state) ? 0 : BIT.state) | (topic === undefined || values.includes(topic) ? 0 : BIT.topic);
}

/** Bits that all have but the chosen. */
function all(length: number, bit: number, but: readonly number[]): Uint16Array {
  const bits = new Uint16Array(length).fill(bit);
  for (const at of but) bits[at] = 0;
  return bits;
}
