import type { Act } from "../../record/acts.ts";
import type { Form, Topic } from "../../record/vocabulary.ts";
import type { PeriodQuery } from "./counts.ts";
import type { StatementEntry } from "./statement.ts";

/** What is asked of the statements, and which part of the answer. */
export interface SearchQuery extends SearchTerms, PageRequest {
  /** `plain`: speakers and origins, which must be looked up, are left out of the facets; false: nothing but the matches is counted, and every facet is empty. */
  readonly facets?: "plain" | false;
  /** Only what by its own words rests on nobody who is named: other tellings of it may name somebody. */
  readonly onUnnamed?: true;
}

/**
 * The orders in which matches may come, always newest first and then by id: by the day it was said, else published (`said`); by the day its article was
 * published (`published`), unknown days last; by when its article came into the archive (`arrived`).
 */
export const SORTS = ["said", "published", "arrived"] as const;
/** One of them. */
export type Sort = (typeof SORTS)[number];

/** What is asked of the statements; what is left out asks nothing. */
export interface SearchTerms {
  /**
   * Words that must all stand in the statement's source, cue or content or in its paragraph; "in quotes" next to each other.
   * Nothing else has a meaning. Case, marks on letters and a possessive "'s" do not count. Without any word: `bad-query`.
   */
  readonly words?: string;
  /** Words that must all stand in the name of one of its speakers. */
  readonly speaker?: string;
  readonly acts?: readonly Act[];
  /** A party's id. One without a page matches nothing. */
  readonly party?: string;
  readonly capture?: string;
  /** A state that one of its speakers speaks for, by its name. */
  readonly state?: string;
  readonly topic?: Topic;
  /** EDTF day, month or year: from its first day on. Entries without a known day match no `since` and no `until`. */
  readonly since?: string;
  /** EDTF day, month or year: to its last day. */
  readonly until?: string;
  readonly form?: Form;
  /** Whether at least one speaker is named. */
  readonly named?: boolean;
  /** Whether a person decided on it: accepted, amended or added it. */
  readonly decided?: boolean;
  /** An origin's id, or the hash of any of its articles: what stands in articles that lead back to it. */
  readonly origin?: string;
  /** By what the matches are ordered; "said" where it is left out. */
  readonly sort?: Sort;
  /** `sure` (the default): sure, or accepted, amended or added by a person; `unsure`: what waits in review; `any`: both. Rejected ones never. */
  readonly standing?: "sure" | "unsure" | "any";
}

/** What is asked of the incidents; the days are those of the first article that tells of each. */
export interface IncidentQuery extends PageRequest, PeriodQuery {
  /** `sure` (the default), `unsure`: what waits in review; `any`: both. */
  readonly standing?: "sure" | "unsure" | "any";
}

/** Which part of a list is asked for. */
export interface PageRequest {
  /** 1 to 1000; 50 where it is left out. */
  readonly limit?: number;
  /** The `next` of the page before. */
  readonly after?: string;
}

/** A part of a list, and how long the whole is. */
export interface Page<T> {
  readonly entries: readonly T[];
  readonly next: string | null;
  readonly total: number;
}

/** Statements that match, and how many there are of each kind. */
export interface SearchResult extends Page<StatementEntry> {
  /** How many of the matches have each value, most first; each facet counts as if it alone were not chosen. */
  readonly facets: {
    readonly act: readonly Facet[];
    /** Speakers with a page, the first 50. */
    readonly speaker: readonly (Facet & { readonly party: string })[];
    readonly form: readonly Facet[];
    /** Years of the days they are ordered by; what has no known day is in none. */
    readonly year: readonly Facet[];
    /** Of the matches how many of each act are of each month; of each year, where they are of more than three. In the order of time, then of acts; without days that are not known. */
    readonly period: readonly (Facet & { readonly act: string })[];
    /** States that their speakers speak for, by name, the first 50; a statement of two counts for both, as with topics. */
    readonly state: readonly Facet[];
    readonly topic: readonly Facet[];
    /** "true" and "false". */
    readonly named: readonly Facet[];
    /** "true" and "false". */
    readonly decided: readonly Facet[];
    /** "sure", "unsure" and "any". */
    readonly standing: readonly Facet[];
    /** Origins to whose articles the most matches belong, the first 10, by the headline of the article in the middle of each, and its publisher. */
    readonly origin: readonly (Facet & { readonly origin: string; readonly publisher: string | null; readonly articles: number })[];
  };
}

/** A value, and how many of the matches have it. */
export interface Facet {
  readonly value: string;
  readonly count: number;
}
