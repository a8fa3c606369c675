import type { Ranked } from "../../../linking/index.ts";
import type { Db } from "../connection.ts";
import { memoryOf } from "../memory.ts";

/** What is compared of a node, with the number of its row and that of its centre's: null while that is settled anew. But for this a row does not change as long as it is there. */
export interface Row extends Ranked {
  readonly seq: number;
  readonly sketch: unknown;
  home: number | null;
}

/** How many rows are remembered, in each of two halves. */
const REMEMBERED = 8000;

/** Rows that were met, by their numbers: whom an article is compared with are those that the next one of the same days is, too. Those met longest ago go first. */
export class Rows {
  #newer = new Map<number, Row>();
  #older: Map<number, Row> = new Map();

  get(seq: number): Row | undefined {
    const row = this.#newer.get(seq);
    if (row) return row;
    const old = this.#older.get(seq);
    if (old) this.set(old);
    return old;
  }

  set(row: Row): void {
    if (this.#newer.size === REMEMBERED) [this.#older, this.#newer] = [this.#newer, new Map()];
    this.#newer.set(row.seq, row);
  }

  /** Notes where a node stands now. */
  move(seq: number, home: number | null): void {
    for (const row of [this.#newer.get(seq), this.#older.get(seq)]) if (row) row.home = home;
  }

  /** Forgets a row that is gone: its number may be given to another. */
  remove(seq: number): void {
    this.#newer.delete(seq);
    this.#older.delete(seq);
  }
}

/** The rows that whoever writes remembers; none yet where nothing is remembered. */
export const rowsOf = (db: Db): Rows => memoryOf(db, Rows);
