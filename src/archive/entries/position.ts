import type { PositionRow } from "../../linking/index.ts";
import type { Topic } from "../../record/vocabulary.ts";
import type { SearchTerms } from "./search.ts";

/** A question to which parties take positions: what statements are asked for, as a search asks for them, or what lies in the scope of a commitment. */
export interface PositionsQuery extends Omit<SearchTerms, "acts"> {
  /** The id of a commitment: its own steps, and what was said since that lies in its scope, or arguably. */
  readonly commitment?: string;
  /** A row for each party (the default), or for each side: a state with all who speak for it, and others by themselves. */
  readonly by?: "party" | "side";
}

/** What a column of the table is about. */
export interface PositionColumn {
  readonly kind: "incident" | "topic" | "other";
  /** The incident's id, or the topic; empty for what is of neither. */
  readonly id: string;
  /** The incident's own name, else whom it hit, else who is said to have done it, in its first article's words; of a topic the topic. */
  readonly name: string;
  readonly topic: Topic | null;
}

/** Parties by incidents and topics: where each stands, over time. */
export interface PositionTable {
  /** Incidents by when they were said first, then topics, then what is of neither. */
  readonly columns: readonly PositionColumn[];
  /** Those who said most first; `cells` are in the order of `columns`. */
  readonly rows: readonly PositionRow[];
  /** How many statements the table rests on. */
  readonly statements: number;
  /** Whether more was said than is looked at: the newest is. */
  readonly more: boolean;
}
