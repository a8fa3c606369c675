import type { StatementEntry } from "./archive.ts";
import type { ChainLink } from "./commitment-entries.ts";

/** What one side, a state or an organisation, said of itself and what was laid to it, over time. */
export interface SideEntry {
  readonly name: string;
  /** By day, each statement once. */
  readonly rows: readonly SideRow[];
  /** Whether more was said than is looked at: the newest is. */
  readonly more: boolean;
}

/** One statement on the page of a side. */
export interface SideRow {
  /**
   * `bound`: it binds itself; `denied`: it denies or rejects; `owned`: it owns up; `open`: it leaves open, or has not seen; `laid`: others say that it did something;
   * `unanswered`: no answer was given, by the side itself or by somebody on it.
   */
  readonly role: "bound" | "denied" | "owned" | "open" | "laid" | "unanswered";
  readonly statement: StatementEntry;
  readonly chain: readonly ChainLink[];
  /** The hash of the article by which whoever says it is of this side, where its own does not tell; null where it does. */
  readonly elsewhere: string | null;
  /** Of what is laid to it: its denials that meet it, with whether surely so. */
  readonly denials: readonly { readonly statement: string; readonly why: string; readonly sure: boolean }[];
  /** Of a silence of the side: what it said since on the same matter. */
  readonly answers: readonly { readonly statement: string; readonly why: string }[];
}

/** What a statement does to another, or another to it. */
export interface RelatedStatement {
  readonly statement: StatementEntry;
  readonly kind: "denies" | "reaffirms" | "confirms" | "answers" | "declines" | "narrows" | "withdraws" | "contradicts";
  /** Whether the statement asked for does it, or it is done to it. */
  readonly does: boolean;
  readonly why: string;
  readonly sure: boolean;
}
