import type { ChainLink } from "../commitment-entries.ts";
import type { PageRequest } from "./search.ts";
import type { StatementEntry } from "./statement.ts";

/** Which of what has not been answered is asked for. */
export interface UnansweredQuery extends PageRequest {
  /** The name of a state: what was laid to it, and what it was asked. */
  readonly state?: string;
  /** `sure` (the default): what is sure or accepted; `any`: also what waits in review. */
  readonly standing?: "sure" | "any";
}

/** What somebody was blamed for, or asked, and has not answered as far as the record tells: neither yes nor no, nor anything else on the same matter. */
export interface Unanswered {
  /** `laid`: somebody is blamed; `asked`: it is told that somebody gave no answer. */
  readonly kind: "laid" | "asked";
  readonly statement: StatementEntry;
  /** On whose word. */
  readonly chain: readonly ChainLink[];
  /** Who has not answered, by name. */
  readonly silent: readonly string[];
  /** Where it is told that they gave no answer to it: "declined to comment", "did not reply". */
  readonly silences: readonly { readonly statement: string; readonly date: string | null; readonly why: string }[];
}

/** What has not been answered, newest first, and where to go on. */
export interface UnansweredPage {
  readonly entries: readonly Unanswered[];
  readonly next: string | null;
}
