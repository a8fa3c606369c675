import type { Act } from "../record/acts.ts";
import type { Article } from "../record/article.ts";
import type { Capture, Given, Sighting } from "../record/capture.ts";
import type { Engine, Findings } from "../record/contract.ts";
import type { Amendment, Decision, StatementAnchor } from "../record/decision.ts";
import type { PartyKind } from "../record/party.ts";
import type { Span } from "../record/span.ts";
import type { Quotation, Statement } from "../record/statement.ts";
import type { Form } from "../record/vocabulary.ts";

/**
 * The store: captures and decisions are kept for ever, the record is derived from them. Everything the rest of the program
 * asks of a store is here; `sqlite/` stands behind it, and one contract suite runs on every store.
 *
 * Every change is one transaction: what a call has returned from is on the disk, and what was interrupted left nothing behind.
 * Errors are `OnrecordError`: `archive-busy`, `archive-newer`, `archive-not-one`, `archive-read-only`, `not-found`, `bad-query`.
 */
export interface Archive {
  /** Where the archive is, as a person names it. */
  readonly place: string;
  /** `sample` archives hold the invented world and take nothing else. */
  readonly world: World;

  /** Keeps a capture and notes the sighting. The same bytes are one capture; the same place and given values one sighting. */
  keep(capture: Capture & { readonly bytes: Uint8Array }, sighting: Sighting): Promise<Kept>;
  /** Replaces what was derived from a capture by what `engine` read in it, and applies the decisions on it again. */
  derive(capture: string, engine: Engine, reading: { readonly text: string; readonly article: Article }, findings: Findings): Promise<void>;
  /** The captures that `engine` has not read yet, or not since somebody gave something new about them, in the order they came. */
  unread(engine: Engine): AsyncIterable<string>;
  /** All captures' hashes, in the order they came. */
  captures(): AsyncIterable<string>;
  capture(sha256: string): Promise<StoredCapture | null>;
  /** What people gave about a capture: for each value the latest. */
  given(sha256: string): Promise<Given>;

  article(sha256: string): Promise<StoredArticle | null>;
  articles(page: PageRequest): Promise<Page<ArticleSummary>>;
  /** Statements that match, newest first (by the date said, else published; unknown last), then by id. */
  search(query: SearchQuery): Promise<SearchResult>;
  statement(id: string): Promise<StatementEntry | null>;
  party(id: string): Promise<PartyEntry | null>;
  /** Parties by how many statements they made, most first, then by name. People without a public role are never among them. */
  parties(page: PageRequest & { readonly words?: string }): Promise<Page<PartyEntry>>;

  /** Appends a decision and applies it. Gives back what was appended. */
  decide(order: DecisionOrder): Promise<Decision>;
  /** All decisions in the order they were made, with whether each still stands and still finds its words. */
  decisions(filter?: { readonly statement?: string; readonly capture?: string }): Promise<readonly DecisionEntry[]>;

  /** The record, one entry after another, sorted by type and id; no clock values. `all` includes what is neither sure nor decided. */
  export(choice: { readonly all: boolean }): AsyncIterable<ExportEntry>;
  status(): Promise<ArchiveStatus>;
  /** Checks the file itself: every capture's hash, the database's own consistency. Yields what is wrong. */
  damage(): AsyncIterable<string>;
  close(): Promise<void>;
}

export type World = "own" | "sample";

export interface Kept {
  /** `new`: not met before; `known`: these very bytes were there. */
  readonly capture: "new" | "known";
  readonly sighting: "new" | "known";
}

export interface StoredCapture extends Capture {
  readonly bytes: Uint8Array;
  /** In the order they came. */
  readonly sightings: readonly Sighting[];
}

export interface StoredArticle {
  readonly capture: string;
  readonly mediaType: string;
  readonly engine: Engine;
  readonly text: string;
  readonly article: Article;
  /** As extracted; speakers and hops carry the ids of `parties`. */
  readonly findings: Findings;
  /** The statements as they stand after decisions, in the order of the text; rejected ones included, marked so. */
  readonly statements: readonly StatementEntry[];
  readonly quotations: readonly Quotation[];
}

export interface ArticleSummary {
  readonly capture: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly statements: number;
  readonly place: string;
}

/** A statement as it stands: the contract's fields under an id that holds over the whole archive, its words, and what was decided. */
export interface StatementEntry extends Statement {
  readonly capture: string;
  readonly engine: string;
  readonly words: { readonly source: string; readonly cue: string; readonly content: string };
  /** The paragraphs around the statement, with their place in the article's text. */
  readonly passage: { readonly span: Span; readonly text: string };
  readonly by: readonly Speaker[];
  readonly article: { readonly title: string | null; readonly publisher: string | null; readonly published: string | null };
  /** EDTF; when it was said as far as known, else when it was published. What results are ordered by. */
  readonly date: string | null;
  readonly decided: {
    readonly kind: "accepted" | "rejected" | "amended" | "added";
    readonly decision: string;
    readonly by: string;
    readonly at: string;
  } | null;
}

/** A speaker. `party` is the id of a page over articles, null where there is none: the unnamed, and people without a public role. */
export interface Speaker {
  readonly name: string;
  readonly kind: PartyKind;
  readonly named: boolean;
  readonly party: string | null;
}

export interface PartyEntry {
  readonly id: string;
  readonly name: string;
  readonly kind: PartyKind;
  readonly country: string | null;
  readonly names: readonly string[];
  readonly roles: readonly string[];
  readonly articles: number;
  readonly statements: number;
  /** The single reason by which mentions in several articles are held to be one party. */
  readonly why: string;
}

export interface SearchQuery extends PageRequest {
  /** Words that must all stand in the statement's source, cue, content or paragraph's words; "in quotes" as a phrase. */
  readonly words?: string;
  /** Words of a speaker's name. */
  readonly speaker?: string;
  readonly acts?: readonly Act[];
  /** A party's id. */
  readonly party?: string;
  readonly capture?: string;
  /** EDTF day, month or year: from its first day on. */
  readonly since?: string;
  /** EDTF day, month or year: to its last day. */
  readonly until?: string;
  readonly form?: Form;
  readonly named?: boolean;
  /** `sure` (the default): sure or accepted by a person; `unsure`: what waits in review; `any`: both. Rejected ones never. */
  readonly standing?: "sure" | "unsure" | "any";
}

export interface PageRequest {
  /** 1 to 1000; 50 where it is left out. */
  readonly limit?: number;
  /** The `next` of the page before. */
  readonly after?: string;
}

export interface Page<T> {
  readonly entries: readonly T[];
  readonly next: string | null;
  readonly total: number;
}

export interface SearchResult extends Page<StatementEntry> {
  /** How many of the matches have each value, most first; each facet counts as if it alone were not chosen. */
  readonly facets: {
    readonly act: readonly Facet[];
    readonly speaker: readonly (Facet & { readonly party: string })[];
    readonly form: readonly Facet[];
    readonly year: readonly Facet[];
  };
}

export interface Facet {
  readonly value: string;
  readonly count: number;
}

/** What a person orders. `at` is when, ISO 8601 in UTC; whoever calls reads the clock. */
export type DecisionOrder = { readonly by: string; readonly at: string; readonly note?: string | null } & (
  | { readonly kind: "accept" | "reject"; readonly statement: string }
  | { readonly kind: "amend"; readonly statement: string; readonly change: Amendment }
  | { readonly kind: "add"; readonly capture: string; readonly change: Amendment }
  | { readonly kind: "undo"; readonly undoes: string }
);

export interface DecisionEntry {
  readonly decision: Decision;
  /** `undone`: taken back by a later one; `lost`: its words are not in the article as it is read now. */
  readonly standing: "stands" | "undone" | "lost";
  readonly anchor: StatementAnchor | null;
}

export type ExportEntry = { readonly type: string; readonly id: string } & Readonly<Record<string, unknown>>;

export interface ArchiveStatus {
  readonly place: string;
  readonly world: World;
  readonly bytes: number;
  readonly schema: number;
  readonly counts: {
    readonly captures: number;
    readonly sightings: number;
    readonly articles: number;
    readonly statements: number;
    readonly parties: number;
    readonly decisions: number;
  };
  /** Captures by the engine that read them last; `unread` counts those that none has read. */
  readonly engines: readonly { readonly version: string; readonly articles: number }[];
  readonly unread: number;
}
