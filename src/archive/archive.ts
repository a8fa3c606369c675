import type { Found, Independence, Lead, Likeness, Run, StoryChange } from "../linking/index.ts";
import type { Act } from "../record/acts.ts";
import type { Article } from "../record/article.ts";
import type { Basis } from "../record/basis.ts";
import type { Capture, Given, Sighting } from "../record/capture.ts";
import type { Engine, Findings } from "../record/contract.ts";
import type { Amendment, Decision, StatementAnchor } from "../record/decision.ts";
import type { Knowledge, KnowledgeChange } from "../record/knowledge.ts";
import type { Removal } from "../record/log.ts";
import type { Party, PartyKind } from "../record/party.ts";
import type { Proof } from "../record/proof.ts";
import type { Seal } from "../record/seal.ts";
import type { Span } from "../record/span.ts";
import type { Quotation, Statement } from "../record/statement.ts";
import type { Form, Topic } from "../record/vocabulary.ts";
import type { CommitmentEntry, CommitmentPage } from "./commitment-entries.ts";
import type { EventEntry } from "./event-entry.ts";
import type { IncidentEntry, IncidentSummary } from "./incidents/incident.ts";
import type { RelatedStatement, SideEntry } from "./side-entries.ts";

export type { Position, Rung, Stance, Stand } from "../linking/index.ts";
export type { EventEntry, EventTelling } from "./event-entry.ts";
export type { IncidentEntry, IncidentMember, IncidentSays, IncidentSummary, IncidentValue, ValueKind } from "./incidents/incident.ts";

/**
 * The store: captures and decisions are kept for ever, the record is derived from them. Everything the rest of the program
 * asks of a store is here; `sqlite/` stands behind it, and one contract suite runs on every store.
 *
 * Every change is one transaction: what a call has returned from is on the disk, and what was interrupted left nothing behind.
 * Reading sees one state, whatever is written meanwhile. Errors are `OnrecordError`:
 * - opening: `archive-missing`, `archive-not-one`, `archive-newer`, `archive-world`, `archive-unsupported`;
 * - any call: `archive-busy` (after waiting), `archive-read-only`, `archive-full`, `archive-damaged`;
 * - what was asked: `not-found`, `bad-query`, `bad-capture`, `bad-decision`.
 */
export interface Archive {
  /** Where the archive is, as a person names it. */
  readonly place: string;
  /** `sample` archives hold the invented world and take nothing else. */
  readonly world: World;

  /**
   * Keeps a capture and notes the sighting. The same bytes are one capture; the same place and given values one sighting. Throws
   * `bad-capture` where the bytes are not what their hash and size say, and `capture-removed` where they were removed, unless they are to be kept `again`.
   */
  keep(capture: Capture & { readonly bytes: Uint8Array }, sighting: Sighting, choice?: KeepChoice): Promise<Kept>;
  /**
   * Replaces what was derived from a capture by what `engine` read in it, and applies the decisions on it again. `given` is what
   * had been given when it was read, so that what is given meanwhile makes it unread again; left out: what is given now.
   * Throws `not-found` where the capture was not kept.
   */
  derive(
    capture: string,
    engine: Engine,
    reading: { readonly text: string; readonly article: Article },
    findings: Findings,
    given?: Given,
  ): Promise<void>;
  /** The captures that `engine` has not read yet, or not since somebody gave something new about them, in the order they came. */
  unread(engine: Engine): AsyncIterable<string>;
  /** All captures' hashes, in the order they came. */
  captures(): AsyncIterable<string>;
  capture(sha256: string): Promise<StoredCapture | null>;
  /** What people gave about a capture: for each value the latest. Nothing where the capture is not known. */
  given(sha256: string): Promise<Given>;

  article(sha256: string): Promise<StoredArticle | null>;
  /** The articles of an article's address, itself among them, in the order in which they were first met; itself alone where it has none. Nothing where it was not read. */
  versions(sha256: string): Promise<readonly ArticleVersion[]>;
  /** Articles, newest first by when they were published, unknown last, then by capture. */
  articles(page: PageRequest): Promise<Page<ArticleSummary>>;
  /** Statements that match, newest first (by the date said, else published; unknown last), then by id. */
  search(query: SearchQuery): Promise<SearchResult>;
  /** A statement under its id or one it had before; a rejected one too, marked so. */
  statement(id: string): Promise<StatementEntry | null>;
  /** Everywhere that a statement is told, with what differs; null where there is no such statement, it was rejected, or it has no words. */
  telling(id: string): Promise<StatementTelling | null>;
  /** Where the words of a quotation (without its marks) stand in the articles, as whole as they do in any of them: no places where they stand in none. */
  wording(quotation: string): Promise<WordingFound>;
  /** Origins by how many articles lead back to them, most first, then by when these were published. */
  origins(page: PageRequest): Promise<Page<OriginSummary>>;
  /** An origin under its id, the hash of any of its articles, or what would be the id of that; its articles by day. Null where there is none. */
  origin(id: string, page?: PageRequest): Promise<OriginEntry | null>;
  /** Articles with words that were not read for statements, since they are in another language; newest first. */
  unreadTexts(query: UnreadTextQuery): Promise<UnreadTextPage>;
  /** Where an article leads back to; null where it was not read. */
  lineage(sha256: string): Promise<ArticleLineage | null>;
  /** Commitments, those given last first, unknown last; with `all` also those of which no telling is sure. */
  commitments(request: PageRequest & { readonly all?: boolean }): Promise<CommitmentPage>;
  /** A commitment under its id or that of any telling of it: its history, and what was said since in its scope and outside. Null where there is none. */
  commitment(id: string): Promise<CommitmentEntry | null>;
  /** What a statement does to others over articles, and others to it: denies, reaffirms, confirms, declines, contradicts. */
  related(id: string): Promise<readonly RelatedStatement[]>;
  /** The names of the states that say something of themselves, or of which something is said. */
  sides(): Promise<readonly string[]>;
  /** What a state's officials assured, denied and left open, what was laid to it meanwhile and by whom, and who did not answer. Null where nothing is on record. */
  side(name: string): Promise<SideEntry | null>;
  /** Incidents by the first article that tells of each, newest first; the sure ones where nothing else is asked for. */
  incidents(query: IncidentQuery): Promise<Page<IncidentSummary>>;
  /** An incident under its id or that of any of its tellings, with all that is said of it and by whom. Null where there is none. */
  incident(id: string): Promise<IncidentEntry | null>;
  /** Meetings, calls and visits by when they were, as far as that is told, else by when they were told first; newest first. */
  events(page: PageRequest): Promise<Page<EventEntry>>;
  /** A party with a page, under its id or one that leads to it. Null for people without a public role, whoever speaks of them. */
  party(id: string): Promise<PartyEntry | null>;
  /** Parties by how many statements they made, most first, then by name. People without a public role are never among them. */
  parties(page: PageRequest & { readonly words?: string; readonly kind?: PartyKind }): Promise<Page<PartyEntry>>;
  /** What is known of a party with a page, by how many articles and since when, and what a person should look at. */
  dossier(id: string): Promise<PartyDossier | null>;

  /** The names that a person gave, as they stand. They are an input of reading: whoever reads asks for them. */
  knowledge(): Promise<Knowledge>;
  /** Changes them, and gives back what stands then. Every version is kept. What was read with other rows is for its engine unread. */
  learn(change: KnowledgeChange): Promise<Knowledge>;

  /**
   * Appends a decision and applies it. Gives back what was appended. A decision that no longer finds its statement by id finds it
   * by its words; the statement then keeps the id by which it was decided on. Throws `not-found`, and `bad-decision` where words
   * are given that are not in the article.
   */
  decide(order: DecisionOrder): Promise<Decision>;
  /**
   * Appends a decision that was made on another archive, anchored by the words as it was, under the next number here. Gives back what was appended. Where
   * its words are not found it is kept as lost. Throws `not-found` where a capture or decision that it names is not here.
   */
  repeat(decision: Decision): Promise<Decision>;
  /** Decisions in the order they were made, with whether each still stands and still finds its words; undos among them. */
  decisions(filter?: { readonly statement?: string; readonly capture?: string }): Promise<readonly DecisionEntry[]>;

  /**
   * The record, one entry after another, sorted by type and id; no clock values, and of places addresses only, since paths are
   * this machine's. Left out are rejected statements (the decision stands) and, unless `all`, what is neither sure nor decided.
   * The same captures and decisions give the same entries, in whatever order the captures came.
   */
  export(choice: { readonly all: boolean }): AsyncIterable<ExportEntry>;
  status(): Promise<ArchiveStatus>;

  /**
   * Takes a capture out of the archive with all that was read in it: its bytes, its text, where it was met, its words in decisions. Its hash stays in the log
   * with who removed it and why, so that what is proved of the rest holds. Throws `not-found`, and `bad-removal` where it was removed already.
   */
  remove(order: RemovalOrder): Promise<Removed>;
  /** How a capture was removed, where it is removed now. */
  removal(sha256: string): Promise<Removal | null>;

  /**
   * Seals what the archive holds: the log and the record. Gives back the new seal, or null where nothing changed since the last, or fewer entries came
   * than `least`. The cost is that of what changed.
   */
  seal(order: SealOrder): Promise<KeptSeal | null>;
  /**
   * Proves a statement, under any of its ids, or a capture, by its hash, against the newest seal. Throws `not-found`, and `not-sealed` where it came or
   * changed since.
   */
  prove(id: string): Promise<Proof>;
  /** All seals, oldest first. */
  seals(): AsyncIterable<KeptSeal>;
  /**
   * Checks the file itself: every capture's and text's hash, the database's own consistency, every reference, and whether the record
   * is what the stored findings and decisions give. Yields what is wrong.
   */
  damage(): AsyncIterable<string>;
  /**
   * Copies the archive as it stands to a new file, while it is in use; `onCopied` is called with the share that is done. Throws `archive-exists` where there
   * is a file, `bad-file` where there is no such folder.
   */
  backup(file: string, onCopied?: (share: number) => void): Promise<void>;
  close(): Promise<void>;
}

/** Whose pages an archive holds: one's own, or the invented ones that come with the program. */
export type World = "own" | "sample";

/** How a capture is kept. */
export interface KeepChoice {
  /** Also where it was removed. */
  readonly again?: boolean;
}

/** Who removes a capture, when and why. */
export interface RemovalOrder {
  readonly capture: string;
  readonly by: string;
  /** ISO 8601 in UTC. */
  readonly at: string;
  readonly reason: string;
}

/** What came of a removal. */
export interface Removed {
  readonly removal: Removal;
  /** False where a program that reads just now keeps words of it in the files of the archive until it ends. */
  readonly clean: boolean;
}

/** What keeping a capture changed. */
export interface Kept {
  /** `new`: not met before; `known`: these very bytes were there. */
  readonly capture: "new" | "known";
  readonly sighting: "new" | "known";
}

/** A capture with its bytes and every place where it was met. */
export interface StoredCapture extends Capture {
  readonly bytes: Uint8Array;
  /** In the order they came. */
  readonly sightings: readonly Sighting[];
}

/** What was read in a capture, and the record of it as it stands after decisions. */
export interface StoredArticle {
  readonly capture: string;
  readonly mediaType: string;
  readonly engine: Engine;
  readonly text: string;
  readonly article: Article;
  /** As extracted; speakers and hops carry the ids of `parties`. */
  readonly findings: Findings;
  /** The article's parties, then those that only a person named; `party` is the id of a page, as in `Speaker`. */
  readonly parties: readonly (Party & { readonly party: string | null })[];
  /** The statements as they stand after decisions, in the order of the text; rejected ones included, marked so. */
  readonly statements: readonly StatementEntry[];
  /** As found, each with the id over the archive of its statement. */
  readonly quotations: readonly Quotation[];
}

/** One of the articles that an address had, and when it was first met. */
export interface ArticleVersion {
  readonly capture: string;
  readonly at: string;
}

/** An article in a list. */
export interface ArticleSummary {
  readonly capture: string;
  readonly title: string | null;
  readonly publisher: string | null;
  /** EDTF. */
  readonly published: string | null;
  /** How many are sure. */
  readonly statements: number;
  /** How many wait for review. */
  readonly waiting: number;
  /** Where it was met first. */
  readonly place: string;
}

/**
 * A statement as it stands: the contract's fields under an id that holds over the whole archive, its words, and what was decided.
 * `id`, `within` and `refersTo` are such ids; `speakers`, `sourcing`, `incident` and the rest stay the article's own. `sure` is
 * true for what a person accepted, amended or added.
 */
export interface StatementEntry extends Statement {
  readonly capture: string;
  /** The version of the engine that read it. */
  readonly engine: string;
  /** As they stand in the text; " … " between pieces. */
  readonly words: { readonly source: string; readonly cue: string; readonly content: string };
  /** The paragraphs around the statement, with their place in the article's text; at most 1,200 code units. */
  readonly passage: { readonly span: Span; readonly text: string };
  /** The speakers, in the order of `speakers`. */
  readonly by: readonly Speaker[];
  readonly article: { readonly title: string | null; readonly publisher: string | null; readonly published: string | null };
  /** EDTF; when it was said as far as known, else when it was published. What results are ordered by. */
  readonly date: string | null;
  /** Where else it is told; null where it was rejected or has no words. */
  readonly told: ToldIn | null;
  readonly decided: {
    readonly kind: "accepted" | "rejected" | "amended" | "added";
    readonly decision: string;
    readonly by: string;
    readonly at: string;
  } | null;
}

/** In how many articles a statement is told, and how many independent origins these have. `id` is that of its first telling, by which all are called. */
export interface ToldIn extends Independence {
  readonly id: string;
}

/** A statement everywhere that it is told. */
export interface StatementTelling {
  readonly told: ToldIn;
  /** The first telling first, then by day; at most 100. */
  readonly appearances: readonly Appearance[];
  readonly size: number;
  /** Whether they are so many that a person should look whether they are one. */
  readonly review: boolean;
  /** Statements that may be the same, for a person to decide. */
  readonly maybe: readonly Elsewhere[];
  /** The same words in another mouth: never the same statement. */
  readonly byAnother: readonly Elsewhere[];
}

/** One telling of a statement. */
export interface Appearance {
  readonly statement: StatementEntry;
  /** How it is like the first telling; null for that one, and for what a person put here. */
  readonly likeness: Likeness | null;
  /** Its words beside those of the first telling. */
  readonly wording: readonly Run[];
}

/** Another statement, and why it is shown. */
export interface Elsewhere {
  readonly statement: StatementEntry;
  readonly why: string;
}

/** Where words stand: in how many articles, of how many independent origins. */
export interface WordingFound extends Independence {
  /** Whether more articles hold the words than were looked at. */
  readonly more: boolean;
  /** Earliest first, at most 20; where the words stand nowhere as they are, the few places that come nearest, nearest first. */
  readonly places: readonly WordingPlace[];
}

/** An article in which words stand. */
export interface WordingPlace {
  readonly capture: string;
  readonly title: string | null;
  readonly publisher: string | null;
  /** EDTF. */
  readonly published: string | null;
  readonly address: string | null;
  readonly found: Found;
  readonly passage: { readonly span: Span; readonly text: string };
  /** The statements that hold at least half of one of the stretches, those that hold the most first, of these the innermost. None: nobody is recorded as saying them. */
  readonly statements: readonly StatementEntry[];
}

/** A speaker. `party` is the id of a page over articles, null where there is none: the unnamed, and people without a public role. */
export interface Speaker {
  readonly name: string;
  readonly kind: PartyKind;
  readonly named: boolean;
  readonly party: string | null;
}

/** The reporting that articles share. `id` is made of the hash of the article round which they are gathered. */
export interface OriginSummary {
  readonly id: string;
  /** The outlet whose reporting it is; null where that is not known. */
  readonly name: string | null;
  /** The article that it was first told in; null where the archive has none of that outlet on it. */
  readonly root: string | null;
  /** Of the root, or of the first article where the root is not here. */
  readonly title: string | null;
  /** When the first of them was published: EDTF. */
  readonly published: string | null;
  /** How many lead back to it. */
  readonly articles: number;
  /** Whether they are so many that a person should look whether they are one. */
  readonly review: boolean;
}

/** An origin with a page of its articles. */
export interface OriginEntry extends OriginSummary {
  readonly members: Page<OriginArticle>;
}

/** An article and how it leads to the root of its origin. */
export interface OriginArticle extends Lead {
  readonly capture: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
  /** What its story changed of the root's, sentence by sentence; null for the root, where the root is not here, and where a story is too long. */
  readonly changed: StoryChanged | null;
}

/** What a story changed of another. */
export interface StoryChanged {
  /** How many sentences are as they were, and how many are not. */
  readonly same: number;
  readonly added: number;
  readonly leftOut: number;
  readonly altered: number;
  readonly moved: number;
  /** The first of them, in the order of the story that changed: the words in runs; what is altered as `differencesFrom` lays it out. */
  readonly shown: readonly { readonly kind: StoryChange["kind"]; readonly runs: readonly Run[] }[];
}

/** Where an article leads back to, and how. */
export interface ArticleLineage extends Lead {
  readonly origin: OriginSummary;
}

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
  /** How many sure statements it made. */
  readonly statements: number;
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
  /** The states that the articles say it is, is of or speaks for: ISO 3166-1 alpha-3, or the name of one that tables do not have. */
  readonly countries: readonly Facet[];
  /** Most often first, with the first and last day of the articles that say so, where known. */
  readonly roles: readonly (Facet & { readonly first: string | null; readonly last: string | null })[];
  /** The articles that mention it, newest first, at most 100. */
  readonly articles: readonly { readonly capture: string; readonly title: string | null; readonly published: string | null }[];
  readonly suggestions: readonly PartySuggestion[];
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

/** Words to look for in what is not read for statements, as a search takes them. */
export interface UnreadTextQuery extends PageRequest {
  readonly words: string;
}

/** An article that has the words, and where. */
export interface UnreadText {
  readonly capture: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
  /** The language of what has the words, and why it is not read for statements. */
  readonly notRead: NonNullable<Article["notRead"]>;
  readonly passage: { readonly span: Span; readonly text: string };
}

/** Some of the articles that have the words, and how many there are. */
export type UnreadTextPage = Page<UnreadText>;

/** What is asked of the statements; what is left out asks nothing. */
export interface SearchQuery extends PageRequest {
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
  /** `sure` (the default): sure, or accepted, amended or added by a person; `unsure`: what waits in review; `any`: both. Rejected ones never. */
  readonly standing?: "sure" | "unsure" | "any";
}

/** What is asked of the incidents. */
export interface IncidentQuery extends PageRequest {
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
    /** States that their speakers speak for, by name, the first 50; a statement of two counts for both, as with topics. */
    readonly state: readonly Facet[];
    readonly topic: readonly Facet[];
  };
}

/** A value, and how many of the matches have it. */
export interface Facet {
  readonly value: string;
  readonly count: number;
}

/** What a person orders. `at` is when, ISO 8601 in UTC; whoever calls reads the clock. */
export type DecisionOrder = { readonly by: string; readonly at: string; readonly note?: string | null } & (
  | { readonly kind: "accept" | "reject"; readonly statement: string }
  | { readonly kind: "amend"; readonly statement: string; readonly change: Amendment }
  | { readonly kind: "add"; readonly capture: string; readonly change: Amendment }
  /** Two parties, or two statements, by their ids: that they are one; that they are not, whatever speaks for it. */
  | { readonly kind: "merge"; readonly ids: readonly [string, string] }
  | { readonly kind: "split"; readonly ids: readonly [string, string] }
  /** That who is mentioned in these articles is not the party, but another. */
  | { readonly kind: "split"; readonly party: string; readonly captures: readonly string[] }
  | { readonly kind: "undo"; readonly undoes: string }
);

/** A decision with what became of it. */
export interface DecisionEntry {
  readonly decision: Decision;
  /** `undone`: taken back by a later one; `lost`: its words, or some of those that it names, are not in the articles as they are read now. */
  readonly standing: "stands" | "undone" | "lost";
  /** The newer decision on the very same two that says the contrary; null where there is none. */
  readonly overruledBy: string | null;
  /** The words it is about; null for an undo and for a decision on what is one with what. */
  readonly anchor: StatementAnchor | null;
  /** Where each thing that it holds to be one or several leads now: the id of a party's page or of a statement; null where there is none. */
  readonly leads: readonly (string | null)[];
}

/** Who seals and when, ISO 8601 in UTC; `least`: how many new entries of the log it takes at least. */
export interface SealOrder {
  readonly engine: Engine;
  readonly at: string;
  readonly least?: number;
}

/** A seal with its hash. */
export interface KeptSeal {
  readonly hash: string;
  readonly seal: Seal;
}

/** One line of the export. */
export type ExportEntry = { readonly type: string; readonly id: string } & Readonly<Record<string, unknown>>;

/** What an archive holds, and who read it. */
export interface ArchiveStatus {
  readonly place: string;
  readonly world: World;
  readonly bytes: number;
  /** The version of the store's own layout. */
  readonly schema: number;
  /** `statements`: all but the rejected, in each article that tells them; `tellings`: of these, what several articles tell counted once; `parties`: those with a page. */
  readonly counts: {
    readonly captures: number;
    readonly removed: number;
    readonly sightings: number;
    readonly articles: number;
    readonly statements: number;
    readonly tellings: number;
    readonly parties: number;
    readonly decisions: number;
  };
  /** Captures by the engine that read them last; `unread` counts those that none has read. */
  readonly engines: readonly { readonly version: string; readonly articles: number }[];
  readonly unread: number;
}
