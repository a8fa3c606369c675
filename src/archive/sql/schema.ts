import type { Generated } from "kysely";
import type { LinkedBy } from "../../linking/index.ts";
import type { LogKind } from "../../record/log.ts";
import type { LinkKindName } from "../links.ts";
import type { Value } from "../shares.ts";

/**
 * The tables. Columns called `…_json`, and all that may hold words of a page, are JSON: SQLite's text ends at NUL and has no lone
 * surrogates, JSON escapes both, so that what went in comes out. The other text columns hold ids, dates and normalised words.
 */
export interface Tables {
  meta: { key: "world" | "schema" | "copy"; value: string };
  captures: { seq: Generated<number>; sha256: string; media_type: string; size: number; given_json: string; removed: Generated<number> };
  contents: { capture: number; bytes: Uint8Array };
  sightings: { seq: Generated<number>; capture: number; place_json: string; at: string; given_json: string };

  articles: {
    capture: number;
    sha256: string;
    engine_json: string;
    /** What had been given when the capture was read. */
    given_json: string;
    article_json: string;
    date_key: string;
    /** How many of its statements are sure, and how many wait for review. */
    sure: number;
    waiting: number;
  };
  /** What a newer engine read beside the record. */
  next_readings: {
    capture: number;
    engine_json: string;
    given_json: string;
    text_json: string;
    article_json: string;
    findings_json: string;
  };
  texts: { capture: number; sha256: string; text_json: string; findings_json: string; parties_json: string };

  /** Narrow and of numbers where it can be, since counting what matches reads all of it. */
  statements: {
    seq: Generated<number>;
    id: string;
    local: string;
    capture: number;
    start: number;
    standing: string;
    named: number;
    date_key: string;
    bucket: number;
    speaking: number | null;
    about: number | null;
    /** Whether a person decided on it. */
    decided: Generated<number>;
    /** Whether by its own words it rests on nobody who is named. */
    on_unnamed: Generated<number>;
  };
  /** Which articles' statements changed last: the newest have the greatest numbers. */
  statement_versions: { version: Generated<number>; capture: number };
  /** The combinations of what facets count that were met: far fewer than statements, so that these are counted by one number. */
  buckets: { seq: Generated<number>; act: string; form: string; year: string };
  /** The sets of parties that were met speaking together, most of one; kept when a party goes, since it may come again. */
  speaking: { seq: Generated<number>; parties_json: string };
  speaking_parties: { speaking: number; party: string };
  /** The sets of states and topics that statements were met with; `value` is "state …" or "topic …". */
  abouts: { seq: Generated<number>; values_json: string };
  about_values: { about: number; value: string };
  entries: { statement: number; entry_json: string };
  former_ids: { id: string; statement: number };
  speakers: { statement: number; position: number; party: string | null; speaker_json: string; words: string };
  statement_words: { rowid: number; words: string; speakers: string };

  /** `statements` counts those of every article, `tellings` once what several articles tell. */
  parties: {
    id: string;
    kind: string;
    key: string;
    words: string;
    articles: number;
    statements: number;
    roles: number;
    paged: number;
    tellings: Generated<number>;
  };
  /** How many of its sure statements a party tells one thing by: `telling` is the number of the centre's link, or of a statement that has none, negative. */
  party_tellings: { party: string; telling: number; statements: number };
  /** What mentions are one party by: each a party of its own, or put together with others to `party`. `resolves` is the only one that is known by what it `asks` for. */
  party_nodes: {
    id: string;
    kind: string;
    key: string;
    whole: number;
    asks: string | null;
    resolves: string | null;
    party: string;
    joined: LinkedBy;
    articles: number;
    statements: number;
    roles: number;
  };
  /** How many articles say what of the parties with a key: how they call it, its roles and country, what it is known by. */
  party_values: { party: string; of: Value[0]; value_json: string; articles: number };
  /** What one article gave to a party's counts: what is taken off again when the article is read anew. */
  article_parties: { capture: number; party: string; statements: number; values_json: string; day: Generated<string> };

  /** The ids that parties had before articles were read anew, each with what it became. Only looked up by, never exported, since it is of the past. */
  former_parties: { id: string; party: string };

  /** The names that a person gave: every version of all of them, the newest counts. */
  knowledge: { version: number; rows_json: string };

  /** The searches that people keep; the number of one that was removed is not given again. */
  saved_searches: { seq: Generated<number>; name_json: string; query_json: string; by_json: string; made: string };

  /** The articles' words, three by three; the row's number is that of the capture. */
  article_grams: { rowid: number; grams: string };

  /** What is gathered round centres, of every kind: `centre` is the number of the centre's own row, `members` how many have it as theirs. */
  links: {
    seq: Generated<number>;
    kind: LinkKindName;
    id: string;
    capture: number;
    rank: string;
    keys_json: string;
    sketch_json: string;
    centre: number | null;
    likeness_json: string | null;
    members: number;
  };
  /** A key is the first bits of a hash of kind and key, so that it is a number; `rank` is the link's, so that the first are found first; `member`: 1 where it is with another centre, and stands behind those that are centres. */
  link_keys: { key: number; member: Generated<number>; rank: string; link: number };
  /** Of each key that as many share as may be centres the last that may be one. */
  link_cuts: { key: number; rank: string; link: number };
  /** What people hold together or keep apart; `one` is the smaller id, `decision` the number of the decision that says so. */
  link_ties: { kind: LinkKindName; one: string; other: string; together: number; decision: number };

  /** What statements say of deeds, by the statement's id. */
  claims: { seq: Generated<number>; statement: string; capture: number; claim_json: string };
  claim_keys: { key: string; day: string; claim: number };

  /** Queues that were shared out, and their statements; whose turn each is follows from its place. */
  rounds: {
    seq: Generated<number>;
    name_json: string;
    readers_json: string;
    each: number;
    by_json: string;
    made: string;
    open: number;
  };
  round_statements: { round: number; position: number; statement: string };

  decisions: { seq: number; id: string; capture: number; statement: string; decision_json: string };
  /** The articles that a decision names beside its first. */
  decision_places: { decision: number; capture: number };
  /** The id of what a decision takes out of a party. */
  decision_ids: { id: string; decision: number };
  /** The party's key or the statement that each thing named by a decision leads to now; null where its words are gone. */
  decision_nodes: { decision: number; position: number; node: string | null };
  decision_standings: { decision: number; standing: string };

  /** What was met, decided, learnt and removed, in the order of the store: `number` is that of the row of its kind, `body` the hash of what that says. */
  log: { seq: number; kind: LogKind; number: number; capture: number | null; body: Uint8Array };
  log_nodes: { level: number; position: number; hash: Uint8Array };
  removals: { seq: number; capture: number; removal_json: string };

  seals: { seq: number; hash: string; size: number; seal_json: string };
  /** The tree over the record as it was at the last seal, and what changed since. */
  record_leaves: { place: string; hash: Uint8Array };
  record_nodes: { depth: number; prefix: string; count: number; hash: Uint8Array };
  record_changes: { type: string; id: string };
}
