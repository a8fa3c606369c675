import { KEY, TELLS_SURELY } from "./listed.ts";

/**
 * The step that keeps what statements say of deeds under what it is found by, so that a commitment finds what was said in its scope by a few look-ups. What was read
 * before is read anew.
 */
export const CLAIMS: readonly string[] = [
  "create table claims (seq integer primary key, statement text not null unique, capture integer not null references articles, claim_json text not null) strict",
  "create index claims_by_capture on claims (capture)",
  "create table claim_keys (key text not null, day text not null, claim integer not null references claims on delete cascade, primary key (key, day, claim)) strict, without rowid",
  "create index claim_keys_by_claim on claim_keys (claim)",
  "update articles set engine_json = json_set(engine_json, '$.models.parties', 'none')",
];

/**
 * The step by which what is shown of a commitment is kept with it, so that lists read no article. What was gathered before is taken out, and comes back when its
 * article is read anew.
 */
export const SHOWN_COMMITMENTS: readonly string[] = [
  "delete from link_keys where link in (select seq from links where kind = 'commitment')",
  "delete from link_cuts where link in (select seq from links where kind = 'commitment')",
  "delete from links where kind = 'commitment'",
  "update articles set engine_json = json_set(engine_json, '$.models.commitments', 'none')",
];

/** The step by which commitments are listed in their order, and those of which some telling is sure are counted, without reading what is told of each. */
export const LISTED_COMMITMENTS: readonly string[] = [
  `create index commitments_by_key on links ((${KEY})) where kind = 'commitment' and members > 0`,
  `create index commitments_told_surely on links (centre) where kind = 'commitment' and ${TELLS_SURELY}`,
];
