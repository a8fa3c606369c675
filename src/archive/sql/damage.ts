import { sql } from "kysely";
import { MOST_CENTRES } from "../../linking/index.ts";
import { sha256 } from "../../record/id.ts";
import { changedWords, type SumsOf } from "./changed-words.ts";
import type { Db } from "./connection.ts";
import { changedRecord } from "./derived.ts";
import { fromExactJson } from "./json.ts";
import { misplaced } from "./linking/index.ts";
import { misjoined } from "./party-check.ts";
import { MISCOUNTED_TELLINGS } from "./party-tellings.ts";
import { readable } from "./readable.ts";
import { changedSeals } from "./seals/check.ts";
import { sumsInFile } from "./word-sums.ts";

/** Entries that point at what is not there, or are there without what they need: what the tables' own rules cannot hold. */
const DANGLING: readonly (readonly [what: string, query: string])[] = [
  ["capture without its bytes", "select sha256 as id from captures where removed = 0 and seq not in (select capture from contents)"],
  [
    "capture that is removed, with its bytes",
    "select sha256 as id from captures where removed = 1 and seq in (select capture from contents)",
  ],
  ["capture without a sighting", "select sha256 as id from captures where removed = 0 and seq not in (select capture from sightings)"],
  ["article without its text", "select sha256 as id from articles where capture not in (select capture from texts)"],
  ["statement without its entry", "select id from statements where seq not in (select statement from entries)"],
  [
    "statement that cannot be counted",
    "select id from statements where bucket not in (select seq from buckets) or (speaking is not null and speaking not in (select seq from speaking))",
  ],
  ["statement that cannot be searched", "select id from statements where seq not in (select rowid from statement_words)"],
  [
    "article whose statements no search would read",
    "select sha256 as id from articles where capture not in (select capture from statement_versions)",
  ],
  ["article whose words cannot be found", "select sha256 as id from articles where capture not in (select rowid from article_grams)"],
  [
    "statement of a party that is not there",
    "select id from statements where seq in (select statement from speakers where party is not null and party not in (select id from party_nodes))",
  ],
  ["decision that was not applied", "select id from decisions where seq not in (select decision from decision_standings)"],
  [
    "article that counts its statements wrongly",
    `select sha256 as id from articles a where sure <> (select count(*) from statements s where s.capture = a.capture and s.standing = 'sure')
      or waiting <> (select count(*) from statements s where s.capture = a.capture and s.standing = 'unsure')`,
  ],
  [
    "party with another day of an article than it has",
    "select p.party as id from article_parties p join articles a on a.capture = p.capture where p.day <> a.date_key",
  ],
  [
    "party that is counted wrongly",
    `select id from parties p where articles <> (select count(distinct a.capture) from party_nodes n join article_parties a on a.party = n.id where n.party = p.id)
      or statements <> (select coalesce(sum(a.statements), 0) from party_nodes n join article_parties a on a.party = n.id where n.party = p.id)
      or roles <> (select coalesce(sum(n.roles), 0) from party_nodes n where n.party = p.id)
    union all select id from party_nodes n where (articles, statements) <> (select count(*), coalesce(sum(a.statements), 0) from article_parties a where a.party = n.id)`,
  ],
  ["party that counts once what several articles tell, and wrongly", MISCOUNTED_TELLINGS],
  [
    "link whose keys say otherwise than it whether it is a centre",
    "select distinct l.id from link_keys k join links l on l.seq = k.link where k.member <> case when l.centre <> l.seq then 1 else 0 end",
  ],
  [
    "key whose last that may be a centre is not the one that is stored",
    `with placed as (select key, rank, link, row_number() over (partition by key order by rank) as place from link_keys),
      wanted as (select key, rank, link from placed where place = ${MOST_CENTRES})
    select cast(key as text) as id from (select * from wanted except select key, rank, link from link_cuts) missing
    union all select cast(key as text) from (select key, rank, link from link_cuts except select * from wanted) extra`,
  ],
  ["link that counts its members wrongly", "select id from links l where members <> (select count(*) from links n where n.centre = l.seq)"],
  ["party without an article", "select id from party_nodes where id not in (select party from article_parties)"],
  [
    "party that is not there",
    "select id from party_nodes where party not in (select id from parties) union all select id from parties where id not in (select party from party_nodes)",
  ],
];

/** Checks the whole archive: what the store itself says of it (SQLite where nothing else is named), every hash, every reference, and the record against what it was made of. Yields what is wrong, each in one line. */
export async function* damageIn(db: Db, { broken, sumsOf }: Looking = IN_FILE): AsyncIterable<string> {
  yield* readable("database", broken(db));
  yield* readable("captures", changedCaptures(db));
  yield* readable("log and seals", changedSeals(db));
  yield* readable("texts", changedTexts(db));
  yield* readable("record", changedRecord(db));
  yield* readable("links", misplaced(db));
  yield* readable("parties", misjoined(db));
  yield* readable("indexes of words", changedWords(db, sumsOf));
  for (const [what, query] of DANGLING) yield* readable(what, dangling(db, what, query));
}

/** What a store looks at in its own way. */
export interface Looking {
  /** What the store itself finds broken. */
  readonly broken: (db: Db) => AsyncIterable<string>;
  readonly sumsOf: SumsOf;
}

async function* dangling(db: Db, what: string, query: string): AsyncIterable<string> {
  const { rows } = await sql.raw<{ id: string }>(query).execute(db);
  for (const { id } of rows) yield `${what}: ${id}`;
}

/** How an archive in a file is looked at. */
export const IN_FILE: Looking = { broken: brokenFile, sumsOf: sumsInFile };

/** What SQLite finds broken in its file. */
async function* brokenFile(db: Db): AsyncIterable<string> {
  const { rows: pages } = await sql<{ integrity_check: string }>`pragma integrity_check`.execute(db);
  for (const { integrity_check } of pages) if (integrity_check !== "ok") yield `database: ${integrity_check}`;
  const { rows: references } = await sql<{ table: string; rowid: number; parent: string }>`pragma foreign_key_check`.execute(db);
  for (const { table, rowid, parent } of references) yield `database: row ${rowid} of ${table} points at nothing in ${parent}`;
}

/** One capture at a time, since all of them do not fit into memory. */
async function* changedCaptures(db: Db): AsyncIterable<string> {
  for (const { seq, sha256: hash, size } of await db.selectFrom("captures").select(["seq", "sha256", "size"]).orderBy("seq").execute()) {
    const row = await db.selectFrom("contents").select("bytes").where("capture", "=", seq).executeTakeFirst();
    if (row && (sha256(row.bytes) !== hash || row.bytes.byteLength !== size))
      yield `capture ${hash}: its bytes have another hash, ${sha256(row.bytes)}`;
  }
}

async function* changedTexts(db: Db): AsyncIterable<string> {
  for (const { capture, sha256: hash } of await db.selectFrom("articles").select(["capture", "sha256"]).orderBy("capture").execute()) {
    const row = await db.selectFrom("texts").select(["sha256", "text_json"]).where("capture", "=", capture).executeTakeFirst();
    if (row && hashOf(row.text_json) !== row.sha256) yield `article ${hash}: its text has another hash`;
  }
}

/** The hash of a text as it is stored; null where what is stored is no text any more. */
function hashOf(json: string): string | null {
  try {
    return sha256(fromExactJson<string>(json));
  } catch {
    return null;
  }
}
