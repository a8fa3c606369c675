import type { PartyKind } from "../../record/party.ts";

/** How much an archive holds, month by month; what is counted of statements a search tells by its facets. */
export interface ArchiveCounts {
  /** Articles by the month of publication, oldest first; those of no known day last. */
  readonly articles: readonly PeriodCount[];
  /** Incidents by the month of the first article that tells of each. */
  readonly incidents: readonly (PeriodCount & { readonly sure: number })[];
  /** Parties with a page by what they are, most first. */
  readonly parties: readonly { readonly kind: PartyKind; readonly count: number }[];
}

/** How many there are of a month. */
export interface PeriodCount {
  /** EDTF month; null for those of no known day. */
  readonly period: string | null;
  readonly count: number;
}

/** From when to when something was published. */
export interface PeriodQuery {
  /** EDTF day, month or year: from its first day on. What has no known day matches no `since` and no `until`. */
  readonly since?: string;
  /** EDTF day, month or year: to its last day. */
  readonly until?: string;
}
