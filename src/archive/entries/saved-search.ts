import type { SearchTerms } from "./search.ts";

/** A search that a person keeps under a name. People's data: it is never made anew, and goes only when a person removes it. */
export interface SavedSearch {
  /** "q1", "q2", … in the order they were kept; the number of one that was removed is not given again. */
  readonly id: string;
  readonly name: string;
  /** What is asked, without which part of the list. */
  readonly query: SearchTerms;
  /** Who kept it. */
  readonly by: string;
  /** When it was kept, ISO 8601 in UTC. */
  readonly made: string;
}

/** What is kept: whoever calls gives the clock's time. */
export type SearchToSave = Pick<SavedSearch, "name" | "query" | "by" | "made">;
