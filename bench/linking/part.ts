/** What a part of the bench of linking is given. */
export interface Given {
  /** The folder of the corpora; null where none is given. */
  readonly data: string | null;
  /** The largest archive that costs are measured in, in entries. */
  readonly entries: number;
  /** Which half of the labelled pairs is measured: `held` is for one use at the end of a piece of work. */
  readonly half: "dev" | "held";
}

/** One part of the bench of linking: what it is called on the command line, and what it reports. */
export interface Part {
  readonly name: string;
  /** A report of one or more tables under a heading; null where it wants a corpus and none is given. */
  readonly report: (given: Given) => string | null | Promise<string | null>;
}
