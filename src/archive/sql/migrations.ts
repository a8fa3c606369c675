import { type Kysely, sql } from "kysely";
import { ABOUTS } from "./abouts.ts";
import { SIDES_ELSEWHERE } from "./commitments/sides-elsewhere.ts";
import { CLAIMS, LISTED_COMMITMENTS, SHOWN_COMMITMENTS } from "./commitments/tables.ts";
import { FORMER_PARTIES } from "./former-parties.ts";
import { LOG } from "./log/tables.ts";
import type { Migration } from "./migration.ts";
import { ON_UNNAMED } from "./on-unnamed.ts";
import { PARTY_DAYS } from "./party-days.ts";
import { PARTY_NODES } from "./party-tables.ts";
import { PARTY_TELLINGS } from "./party-tellings.ts";
import { NEXT_READINGS } from "./renewal/tables.ts";
import { ROUNDS } from "./rounds/rounds.ts";
import { SAVED_SEARCHES } from "./saved-searches.ts";
import type { Tables } from "./schema.ts";
import { SEALS } from "./seals/tables.ts";
import { STATEMENT_VERSIONS } from "./searching/columns.ts";
import { UNREAD_TEXTS } from "./unread-texts.ts";
import { ARTICLE_ADDRESSES, ARTICLE_PAGES } from "./versions.ts";
import { ARTICLE_GRAMS } from "./wording/grams.ts";

/** "onre" in the header of the file: what is not marked so is some other program's, and is left alone. */
export const APPLICATION_ID = 0x6f6e7265;

/** The steps that bring an archive forward, oldest first; the schema's version is how many were taken. A step that was released never changes. */
export const MIGRATIONS: readonly Migration[] = [
  [
    "create table meta (key text primary key, value text not null) strict, without rowid",

    "create table captures (seq integer primary key, sha256 text not null unique, media_type text not null, size integer not null, given_json text not null) strict",
    "create table contents (capture integer primary key references captures, bytes blob not null) strict",
    `create table sightings (seq integer primary key, capture integer not null references captures, place_json text not null, at text not null,
      given_json text not null, unique (capture, place_json, given_json)) strict`,

    `create table articles (capture integer primary key references captures, sha256 text not null unique, engine_json text not null, given_json text not null,
      article_json text not null, date_key text not null, sure integer not null) strict`,
    "create index articles_by_date on articles (date_key desc, sha256)",
    "create index articles_by_engine on articles (engine_json)",
    `create table texts (capture integer primary key references articles, sha256 text not null, text_json text not null, findings_json text not null,
      parties_json text not null) strict`,

    "create table buckets (seq integer primary key, act text not null, form text not null, year text not null, unique (act, form, year)) strict",
    "create table speaking (seq integer primary key, parties_json text not null unique) strict",
    "create table speaking_parties (party text not null, speaking integer not null references speaking, primary key (party, speaking)) strict, without rowid",
    "create index speaking_parties_by_speaking on speaking_parties (speaking, party)",
    `create table statements (seq integer primary key, id text not null unique, local text not null, capture integer not null references articles,
      start integer not null, standing text not null, named integer not null, date_key text not null, bucket integer not null,
      speaking integer) strict`,
    "create index statements_by_capture on statements (capture, start, id)",
    // Every column that a search asks for or counts, so that it reads this alone.
    "create index statements_by_date on statements (standing, date_key desc, id, bucket, speaking, named, capture)",
    "create table entries (statement integer primary key references statements on delete cascade, entry_json text not null) strict",
    "create table former_ids (id text primary key, statement integer not null references statements on delete cascade) strict, without rowid",
    "create index former_ids_by_statement on former_ids (statement)",
    "create virtual table statement_words using fts5 (words, speakers, content = '', contentless_delete = 1, tokenize = 'ascii')",

    `create table parties (id text primary key, kind text not null, key text not null, words text not null, articles integer not null,
      statements integer not null, roles integer not null, paged integer not null) strict`,
    "create index parties_by_statements on parties (paged, statements desc, key, id)",
    `create table party_values (party text not null references parties, of text not null, value_json text not null, articles integer not null,
      primary key (party, of, value_json)) strict, without rowid`,
    `create table article_parties (capture integer not null references articles, party text not null references parties, statements integer not null,
      values_json text not null, primary key (capture, party)) strict, without rowid`,
    "create index article_parties_by_party on article_parties (party)",
    `create table speakers (statement integer not null references statements on delete cascade, position integer not null, party text,
      speaker_json text not null, words text not null, primary key (statement, position)) strict, without rowid`,

    `create table decisions (seq integer primary key, id text not null unique, capture integer not null references captures, statement text not null,
      decision_json text not null) strict`,
    "create index decisions_by_capture on decisions (capture)",
    "create index decisions_by_statement on decisions (statement)",
    "create table decision_standings (decision integer primary key references decisions, standing text not null) strict",
    ...["update", "delete"].map(
      (change) =>
        `create trigger decisions_no_${change} before ${change} on decisions begin select raise(abort, 'decisions are appended, never changed'); end`,
    ),
    ...["update", "delete"].map(
      (change) =>
        `create trigger contents_no_${change} before ${change} on contents begin select raise(abort, 'captures are kept for ever'); end`,
    ),
  ],
  [
    "create table knowledge (version integer primary key, rows_json text not null) strict",
    ...["update", "delete"].map(
      (change) =>
        `create trigger knowledge_no_${change} before ${change} on knowledge begin select raise(abort, 'knowledge is appended, never changed'); end`,
    ),
  ],
  [
    `create table links (seq integer primary key, kind text not null, id text not null, capture integer not null references articles, rank text not null,
      keys_json text not null, sketch_json text not null, centre integer references links deferrable initially deferred, likeness_json text,
      members integer not null, unique (kind, id)) strict`,
    "create index links_by_centre on links (centre, rank)",
    "create index links_by_capture on links (capture)",
    "create index links_by_members on links (kind, members desc, rank)",
    "create table link_keys (key integer not null, rank text not null, link integer not null, primary key (key, rank, link)) strict, without rowid",
    `create table link_ties (kind text not null, one text not null, other text not null, together integer not null,
      primary key (kind, one, other)) strict, without rowid`,
    "create index link_ties_by_other on link_ties (kind, other)",
  ],
  PARTY_NODES,
  ARTICLE_GRAMS,
  ARTICLE_ADDRESSES,
  FORMER_PARTIES,
  CLAIMS,
  // Incidents and events are listed by their ranks; articles and statements, which are many more, are not.
  ["create index links_by_rank on links (kind, rank) where kind in ('incident', 'event') and members > 0"],
  UNREAD_TEXTS,
  [...LOG, ...SEALS],
  ABOUTS,
  // Counted when an article is stored, as `sure` is, so that lists of articles count nothing.
  [
    "alter table articles add column waiting integer not null default 0",
    "update articles set waiting = (select count(*) from statements s where s.capture = articles.capture and s.standing = 'unsure')",
  ],
  SAVED_SEARCHES,
  SHOWN_COMMITMENTS,
  ROUNDS,
  STATEMENT_VERSIONS,
  // Whose side speakers are, and the articles' own ids of incidents, are kept since: what was read before is read anew.
  ["update articles set engine_json = json_set(engine_json, '$.models.positions', 'none')"],
  SIDES_ELSEWHERE,
  NEXT_READINGS,
  // Deeds and things are known by more words since, and incidents compared by more: what was read before is read anew.
  ["update articles set engine_json = json_set(engine_json, '$.models.matter', 'none')"],
  // Who is blamed for what no table of deeds has is found by it since: what was read before is read anew.
  ["update articles set engine_json = json_set(engine_json, '$.models.blamed', 'none')"],
  // Commitments follow what people decide on statements since: what was read before is read anew.
  ["update articles set engine_json = json_set(engine_json, '$.models.decided', 'none')"],
  // What pages of a large archive show is found by look-ups, and counted over articles, which are fewer than statements.
  [
    ...[...PARTY_DAYS, ...LISTED_COMMITMENTS, ...ON_UNNAMED, "create index articles_by_counts on articles (sure, waiting)"],
    // What searches count stands in memory since, and nothing asks for statements by their day any more.
    "drop index statements_by_date",
  ],
  // Incidents and events are listed each by an index of its own: where one index has both, SQLite does not see that it fits.
  [
    "drop index links_by_rank",
    ...["incident", "event"].map((kind) => `create index ${kind}s_by_rank on links (rank) where kind = '${kind}' and members > 0`),
  ],
  // Parties are told apart by more of what articles say, and credits by whom they name: what was read before is read anew.
  [...PARTY_TELLINGS, "update articles set engine_json = json_set(engine_json, '$.models.credits', 'none')"],
  // Of scripts without blanks each sign is a word since, and who heads a club has no public role by that: what was read before is read anew.
  ["update articles set engine_json = json_set(engine_json, '$.models.wording', 'signs')"],
  // A name is one with whatever apostrophes and strokes it is set since: what was read before is read anew.
  ["update articles set engine_json = json_set(engine_json, '$.models.apostrophes', 'none')"],
  // In PostgreSQL it is written down where the words of statements stand since (`postgres/postings.ts`); a file finds them as before.
  [],
  // The commitments of a party's articles, and the addresses by which articles are counted, are found without reading anything else of these.
  ["create index commitments_by_capture on links (capture) where kind = 'commitment'", ARTICLE_PAGES],
  // Acts are told by how verbs stand, speakers surely by more, and charges are laid to the states behind those who are named: what was read before is read anew.
  ["update articles set engine_json = json_set(engine_json, '$.models.behind', 'none')"],
  // The origins of the articles that a search met are found without reading what else those are linked by.
  ["create index origins_by_capture on links (capture, centre) where kind = 'article'"],
];

/** The schema's version that this program writes. */
export const SCHEMA = MIGRATIONS.length;

/** Takes the steps after `from`, inside the caller's transaction. The version stands in the header too, where it is read before the file is opened. */
export async function migrate(db: Kysely<Tables>, from: number, steps: readonly Migration[] = MIGRATIONS): Promise<void> {
  for (const step of steps.slice(from)) for (const part of step) await (typeof part === "string" ? sql.raw(part).execute(db) : part(db));
  await tookSteps(db, steps.length);
  await sql.raw(`pragma user_version = ${steps.length}`).execute(db);
}

/** Notes how many steps were taken. */
export async function tookSteps(db: Kysely<Tables>, count: number): Promise<void> {
  const value = String(count);
  await db
    .insertInto("meta")
    .values({ key: "schema", value })
    .onConflict((conflict) => conflict.column("key").doUpdateSet({ value }))
    .execute();
}

/** The schema's version of an archive. */
export async function schemaOf(db: Kysely<Tables>): Promise<number> {
  const { value } = await db.selectFrom("meta").select("value").where("key", "=", "schema").executeTakeFirstOrThrow();
  return Number(value);
}
