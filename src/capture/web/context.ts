import type { Visited } from "../feeds/visited.ts";
import type { Web } from "./web.ts";

/** What fetching needs besides an address. */
export interface WebContext {
  readonly web: Web;
  /** What was asked for before; null where nothing is remembered. */
  readonly visited: Visited | null;
  /** Ends fetching: what is under way is broken off, and nothing more comes. */
  readonly stop?: AbortSignal;
}
