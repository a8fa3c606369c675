/** Something that is gathered with others of its kind round a centre: an article with its copies, a statement with where else it is told. */
export interface LinkNode<Sketch = unknown> {
  /** Of an article its capture's hash, of a statement its id. */
  readonly id: string;
  /** ASCII, sorts as text, no two the same: of what is alike the one with the smallest rank is the centre. A day or `UNRANKED`, a blank, the id. */
  readonly rank: string;
  /** Two are compared only where they share one of these. At most `MOST_KEYS` count. */
  readonly keys: readonly string[];
  /** What comparing looks at: JSON of some two kilobytes at most, so that comparing costs the same for every article. */
  readonly sketch: Sketch;
}

/** The day in the rank of what has no known day: after all others. */
export const UNRANKED = "9999-99-99";

/** More keys than these would make one hostile page dear for all that come after. */
export const MOST_KEYS = 64;

/** How two are alike, in words that a researcher understands. */
export interface Likeness {
  /** In one word: "copy", "near-copy", "same words". */
  readonly how: string;
  readonly why: string;
  /** Where false, the two are suggested to a person and never linked by the program. */
  readonly sure: boolean;
}

/** Compares two of a kind. The same whichever comes first; null where they are not alike, or must not be held so. */
export type Alike<Sketch = unknown> = (one: Sketch, other: Sketch) => Likeness | null;
