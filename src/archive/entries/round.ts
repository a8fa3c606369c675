/** A queue to share out: statements in the order in which they are to be read, and who reads them. */
export interface RoundOrder {
  readonly name: string;
  /** Ids. */
  readonly statements: readonly string[];
  /** Names, as their decisions will have them. */
  readonly readers: readonly string[];
  /** By how many each statement is read; with two or more nobody sees what another reads before all are in. */
  readonly each: number;
  readonly by: string;
  /** ISO 8601 in UTC. */
  readonly at: string;
}

/** A queue that was shared out. */
export interface Round {
  readonly id: string;
  readonly name: string;
  readonly readers: readonly string[];
  readonly each: number;
  readonly by: string;
  readonly made: string;
  /** Whether it goes on; in one that ended nobody is asked for a reading any more. */
  readonly open: boolean;
  readonly statements: number;
  /** How much of her part each has read. */
  readonly progress: readonly { readonly reader: string; readonly assigned: number; readonly read: number }[];
}
