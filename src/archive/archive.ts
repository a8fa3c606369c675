import type { Article } from "../record/article.ts";
import type { Capture, Given, Sighting } from "../record/capture.ts";
import type { Engine, Findings } from "../record/contract.ts";
import type { Decision } from "../record/decision.ts";
import type { Knowledge, KnowledgeChange } from "../record/knowledge.ts";
import type { Removal } from "../record/log.ts";
import type { PartyKind } from "../record/party.ts";
import type { Proof } from "../record/proof.ts";
import type { CommitmentEntry, CommitmentPage } from "./commitment-entries.ts";
import type { ArticleSummary, ArticleVersion, StoredArticle, UnreadTextPage, UnreadTextQuery } from "./entries/article.ts";
import type { ArchiveCounts, PeriodQuery } from "./entries/counts.ts";
import type { DecisionEntry, DecisionFilter, DecisionOrder } from "./entries/decision.ts";
import type {
  ArchiveStatus,
  KeepChoice,
  Keeping,
  Kept,
  KeptSeal,
  PreparedReading,
  RemovalOrder,
  Removed,
  SealOrder,
  StoredCapture,
  World,
} from "./entries/keeping.ts";
import type { ArticleLineage, OriginEntry, OriginSummary } from "./entries/origin.ts";
import type { PartyDossier, PartyEntry, SuggestedPage } from "./entries/party.ts";
import type { PositionsQuery, PositionTable } from "./entries/position.ts";
import type { Round, RoundOrder } from "./entries/round.ts";
import type { SavedSearch, SearchToSave } from "./entries/saved-search.ts";
import type { IncidentQuery, Page, PageRequest, SearchQuery, SearchResult } from "./entries/search.ts";
import type { StatementEntry, StatementTelling, WordingFound } from "./entries/statement.ts";
import type { UnansweredPage, UnansweredQuery } from "./entries/unanswered.ts";
import type { EventEntry } from "./event-entry.ts";
import type { IncidentEntry, IncidentSummary, IncidentTold } from "./incidents/incident.ts";
import type { RelatedStatement, SideEntry } from "./side-entries.ts";

export type { Position, Rung, Stance, Stand } from "../linking/index.ts";
export type * from "./entries/article.ts";
export type * from "./entries/counts.ts";
export type * from "./entries/decision.ts";
export type * from "./entries/keeping.ts";
export type * from "./entries/origin.ts";
export type * from "./entries/party.ts";
export type * from "./entries/position.ts";
export type * from "./entries/round.ts";
export type * from "./entries/saved-search.ts";
export type * from "./entries/search.ts";
export type * from "./entries/statement.ts";
export type * from "./entries/unanswered.ts";
export type { EventEntry, EventTelling } from "./event-entry.ts";
export type {
  IncidentEntry,
  IncidentMember,
  IncidentSays,
  IncidentSummary,
  IncidentTold,
  IncidentValue,
  ValueKind,
} from "./incidents/incident.ts";

/**
 * The store: captures and decisions are kept for ever, the record is derived from them. Everything the rest of the program
 * asks of a store is here; `sql/` stands behind it, for a file and, with `postgres/`, for a server, and one contract suite runs on both.
 *
 * Every change is one transaction: what a call has returned from is on the disk, and what was interrupted left nothing behind.
 * Reading sees one state, whatever is written meanwhile. Errors are `OnrecordError`:
 * - opening: `archive-missing`, `archive-not-one`, `archive-newer`, `archive-world`, `archive-unsupported`, `archive-unfinished` (a copy);
 * - any call: `archive-busy` (after waiting), `archive-read-only`, `archive-full`, `archive-damaged`, `archive-unreachable` (its server);
 * - what was asked: `not-found`, `bad-query`, `bad-search`, `bad-capture`, `bad-decision`.
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
   * Keeps captures with their sightings and what was read out of them, in this order and in one transaction: all of it, or where anything fails nothing. Throws what `keep` throws.
   */
  keepAll(pages: readonly Keeping[], choice?: KeepChoice): Promise<readonly Kept[]>;
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
  /**
   * Lays what `engine` read in a capture, with what was `given` then, beside the record, which stays as it is until `renew`. Throws `not-found` where the capture
   * was not kept.
   */
  prepare(
    capture: string,
    engine: Engine,
    reading: { readonly text: string; readonly article: Article },
    findings: Findings,
    given: Given,
  ): Promise<void>;
  /** What `engine` read beside the record of a capture, as it is given now; null where nothing is. */
  prepared(capture: string, engine: Engine): Promise<PreparedReading | null>;
  /** The captures that `engine` has read neither for the record nor beside it, as they are given now, in the order they came. */
  unprepared(engine: Engine): AsyncIterable<string>;
  /** Puts all that `engine` read beside the record in its place, in one transaction: whoever reads sees the record before or after. Gives back how many articles. */
  renew(engine: Engine): Promise<number>;
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
  /** Articles, newest first by when they were published, unknown last, then by capture. Throws `bad-query`. */
  articles(page: PageRequest & PeriodQuery): Promise<Page<ArticleSummary>>;
  /** Statements that match, newest first (by the date said, else published; unknown last), then by id. */
  search(query: SearchQuery): Promise<SearchResult>;
  /** A statement under its id or one it had before; a rejected one too, marked so. */
  statement(id: string): Promise<StatementEntry | null>;
  /** Everywhere that a statement is told, with what differs; null where there is no such statement, it was rejected, or it has no words. */
  telling(id: string): Promise<StatementTelling | null>;
  /** Of a telling only the statements that may be the same, for a person to decide: none where there is no such statement. */
  mayBe(id: string): Promise<StatementTelling["maybe"]>;
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
  /**
   * Commitments, those given last first, unknown last; with `all` also those of which no telling is sure. `party`: only those that bind a party with a page, by the id of it;
   * none where there is no such one.
   */
  commitments(request: PageRequest & { readonly all?: boolean; readonly party?: string }): Promise<CommitmentPage>;
  /** A commitment under its id or that of any telling of it: its history, and what was said since in its scope and outside. Null where there is none. */
  commitment(id: string): Promise<CommitmentEntry | null>;
  /** What a statement does to others over articles, and others to it: denies, reaffirms, confirms, declines, contradicts. */
  related(id: string): Promise<readonly RelatedStatement[]>;
  /** The names of the states that say something of themselves, or of which something is said. */
  sides(): Promise<readonly string[]>;
  /** What a state's officials assured, denied and left open, what was laid to it meanwhile and by whom, and who did not answer. Null where nothing is on record. */
  side(name: string): Promise<SideEntry | null>;
  /** What somebody was blamed for, or asked, and has not answered as far as the record tells; newest first. Throws `bad-query`. */
  unanswered(query: UnansweredQuery): Promise<UnansweredPage>;
  /** Incidents by the first article that tells of each, newest first; the sure ones where nothing else is asked for. */
  incidents(query: IncidentQuery): Promise<Page<IncidentSummary>>;
  /** An incident under its id or that of any of its tellings, with all that is said of it and by whom. Null where there is none. */
  incident(id: string): Promise<IncidentEntry | null>;
  /** Of some incidents, in their order, on how much each rests, who lays it to whom and where parties stand: what lists count. Those that are not there are left out. */
  incidentsTold(ids: readonly string[]): Promise<readonly IncidentTold[]>;
  /**
   * Where parties stand to a question, over time: a table of parties by incidents and topics, with the same denied over years side by side. Throws `bad-query`, and `not-found`
   * where there is no such commitment.
   */
  positions(query: PositionsQuery): Promise<PositionTable>;
  /** Meetings, calls and visits by when they were, as far as that is told, else by when they were told first; newest first. */
  events(page: PageRequest): Promise<Page<EventEntry>>;
  /** A party with a page, under its id or one that leads to it. Null for people without a public role, whoever speaks of them. */
  party(id: string): Promise<PartyEntry | null>;
  /** Parties by how many statements they made, most first, then by name. People without a public role are never among them. */
  parties(page: PageRequest & { readonly words?: string; readonly kind?: PartyKind }): Promise<Page<PartyEntry>>;
  /** What is known of a party with a page, by how many articles and since when, and what a person should look at. */
  dossier(id: string): Promise<PartyDossier | null>;

  /** Parties that may be one, those that say most first; then incidents and commitments. A part may hold fewer than were asked for, though others follow. */
  suggestions(page: PageRequest): Promise<SuggestedPage>;

  /** The names that a person gave, as they stand. They are an input of reading: whoever reads asks for them. */
  knowledge(): Promise<Knowledge>;
  /** Changes them, and gives back what stands then. Every version is kept. What was read with other rows is for its engine unread. */
  learn(change: KnowledgeChange): Promise<Knowledge>;

  /** The searches that people keep, in the order they were kept. */
  savedSearches(): Promise<readonly SavedSearch[]>;
  /** One of them by its id; null where there is none. */
  savedSearch(id: string): Promise<SavedSearch | null>;
  /** Keeps a search under a name. Throws `bad-query` as `search` does, and `bad-search` where the name is empty, long or another's. */
  saveSearch(search: SearchToSave): Promise<SavedSearch>;
  /** Gives one another name. Throws `not-found`, and `bad-search` as above. */
  renameSearch(id: string, name: string): Promise<SavedSearch>;
  /** Throws `not-found`. */
  removeSearch(id: string): Promise<void>;

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
  decisions(filter?: DecisionFilter): Promise<readonly DecisionEntry[]>;

  /**
   * Shares a queue out among readers. What one decides whose reading of a statement is asked for beside another's is kept as a `reading`: it changes nothing
   * until all are in and agree, or somebody else settles them. Throws `bad-round`.
   */
  share(order: RoundOrder): Promise<Round>;
  /** All queues that were shared out, oldest first. */
  rounds(): Promise<readonly Round[]>;
  /** What a reader has still to read in a round, in its order. Throws `not-found`. */
  assigned(round: string, reader: string, page?: PageRequest): Promise<Page<StatementEntry>>;
  /** The statements that several are to read independently in rounds that go on, and that nobody has decided on yet. */
  sharedOut(): Promise<ReadonlySet<string>>;
  /** Ends a round; what was read in it stands. Throws `not-found`. */
  endRound(id: string): Promise<void>;

  /**
   * The record, one entry after another, sorted by type and id; no clock values, and of places addresses only, since paths are
   * this machine's. Left out are rejected statements (the decision stands) and, unless `all`, what is neither sure nor decided.
   * The same captures and decisions give the same entries, in whatever order the captures came.
   */
  export(choice: { readonly all: boolean }): AsyncIterable<ExportEntry>;
  status(): Promise<ArchiveStatus>;
  /** How much it holds by month: articles, incidents, and how many parties of each kind. */
  counts(): Promise<ArchiveCounts>;

  /**
   * Takes a capture out of the archive with all that was read in it: its bytes, its text, where it was met, its words in decisions. Its hash stays in the log
   * with who removed it and why, so that what is proved of the rest holds. Throws `not-found`, and `bad-removal` where it was removed already.
   */
  remove(order: RemovalOrder): Promise<Removed>;
  /** How a capture was removed, where it is removed now; of its hash the first digits are enough, where only one removed capture begins so. */
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

/** One line of the export. */
export type ExportEntry = { readonly type: string; readonly id: string } & Readonly<Record<string, unknown>>;
