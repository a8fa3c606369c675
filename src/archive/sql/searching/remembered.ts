import type { SearchResult } from "../../archive.ts";
import type { Db } from "../connection.ts";
import { stateNow } from "../dialects.ts";
import { ToldBefore } from "../telling/told-before.ts";
import { OriginsMet } from "./origin-facet.ts";
import type { Swept } from "./sweep.ts";

/** How many searches are remembered with what matched: at most 4 MB each of a million statements. */
const MOST = 8;

/** What matched, and its facets. */
export interface Counted {
  /** That of the columns when it was counted. */
  readonly version: number;
  readonly swept: Pick<Swept, "matches">;
  readonly facets: SearchResult["facets"];
}

/** What searches found in one state of an archive. */
export class Remembered {
  readonly state: number | string;
  readonly told = new ToldBefore();
  readonly origins = new OriginsMet();
  readonly #counted = new Map<string, Counted>();

  constructor(state: number | string) {
    this.state = state;
  }

  counted(asked: string): Counted | undefined {
    return this.#counted.get(asked);
  }

  /** Those that were counted first go first. */
  remember(asked: string, counted: Counted): void {
    this.#counted.set(asked, counted);
    if (this.#counted.size > MOST) this.#counted.delete(this.#counted.keys().next().value!);
  }
}

/** What is remembered as long as nothing is changed in an archive. Whoever still looks at a state from before keeps what was of that. */
export function remembering(): (db: Db) => Promise<Remembered> {
  let last: Remembered | null = null;
  return async (db) => {
    const { rows } = await stateNow().execute(db);
    const { state } = rows[0]!;
    if (last?.state !== state) last = new Remembered(state);
    return last;
  };
}
