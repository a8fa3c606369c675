import type { Basis } from "../../record/basis.ts";
import type { PartyKind } from "../../record/party.ts";
import type { CommitmentSummary } from "../commitment-entries.ts";
import type { Facet } from "./search.ts";

/** The page of a party over articles. */
export interface PartyEntry {
  readonly id: string;
  readonly name: string;
  readonly kind: PartyKind;
  readonly country: string | null;
  /** The state that it is, is of or speaks for, as most of its articles tell: such a code, or the name of one that tables do not have. */
  readonly state: string | null;
  /** As its articles call it, most often first; `name` is the first. */
  readonly names: readonly string[];
  /** Most often first. */
  readonly roles: readonly string[];
  /** How many articles it is in. */
  readonly articles: number;
  /** How many sure statements it made, counted in every article that tells them. */
  readonly statements: number;
  /** The same, what several articles tell counted once. */
  readonly tellings: number;
  /** The single reason by which mentions in several articles are held to be one party. */
  readonly why: string;
  /** What it is put together of where that is more than one: each id leads to this party; its own first. */
  readonly links: readonly PartyTie[];
}

/** What mentions in several articles are one by, and why they belong to a party. */
export interface PartyTie {
  readonly id: string;
  readonly why: string;
  /** `explicit`: a name that is enough; `resolved`: the only one that a short name can mean; `given`: a person decided. */
  readonly basis: Basis;
  readonly articles: number;
}

/** A party with all that stands behind its page. */
export interface PartyDossier {
  readonly party: PartyEntry;
  /** What the articles call it by name, with how many do; most first. */
  readonly called: readonly Facet[];
  /** Which of these names each outlet uses, in how many of the articles listed: those that use it most first. */
  readonly calledBy: readonly (Facet & { readonly publisher: string })[];
  /** The states that the articles say it is, is of or speaks for: ISO 3166-1 alpha-3, or the name of one that tables do not have. */
  readonly countries: readonly Facet[];
  /** Most often first, with the first and last day of the articles that say so, where known. */
  readonly roles: readonly (Facet & { readonly first: string | null; readonly last: string | null })[];
  /** The articles that mention it, newest first, at most 100. */
  readonly articles: readonly { readonly capture: string; readonly title: string | null; readonly published: string | null }[];
  readonly suggestions: readonly PartySuggestion[];
  /** Commitments that its newest 1,000 articles tell of: those that it gave itself, then those that bind the state that it is or speaks for; of each the last given first, at most 20. */
  readonly commitments: readonly PartyCommitment[];
}

/** A commitment on the page of one whom it binds. */
export interface PartyCommitment extends Pick<CommitmentSummary, "id" | "words" | "by" | "to" | "first" | "given" | "articles" | "sure"> {
  /** `own`: it gave it itself; `side`: the state that it is or speaks for did. */
  readonly of: "own" | "side";
}

/** What a person should look at: two that may be one, or one that may be several. Never a link by itself. */
export type PartySuggestion =
  | {
      readonly kind: "merge";
      readonly id: string;
      readonly name: string;
      /** False for a short name ("Roe", a minister), which has no page: `met` is then where to look. */
      readonly paged: boolean;
      /** The first of its articles by hash. */
      readonly met: string;
      readonly articles: number;
      readonly why: string;
    }
  | { readonly kind: "split"; readonly why: string };

/** Two parties, incidents or commitments that may be one, for a person to say. */
export interface Suggested {
  readonly of: "party" | "incident" | "commitment";
  readonly one: SuggestedThing;
  readonly other: SuggestedThing;
  /** Why they may be. */
  readonly why: string;
  /** Why what several articles call by the first one's name is held to be one party; null of other things. */
  readonly known: string | null;
}

/** One of two that may be one. */
export interface SuggestedThing {
  readonly id: string;
  /** As it is called, or in a few words what it is. */
  readonly name: string;
  readonly articles: number;
  /** Where to look for what has no page, such as a short name: the first of its articles by hash. */
  readonly met: string | null;
}

/** Some of what may be one. How many there are in all nobody knows before all was looked at. */
export interface SuggestedPage {
  readonly entries: readonly Suggested[];
  readonly next: string | null;
}
