import type { Migration } from "../migration.ts";

/**
 * Seals, and the tree over the derived record as it was at the last one. What changed since is noted by type and id as it changes, by whatever writes to
 * the tables of the record, so that sealing looks at that only.
 */
export const SEALS: Migration = [
  "create table seals (seq integer primary key, hash text not null unique, size integer not null, seal_json text not null) strict",
  ...["update", "delete"].map(
    (change) => `create trigger seals_no_${change} before ${change} on seals begin select raise(abort, 'seals are never changed'); end`,
  ),
  "create table record_leaves (place text primary key, hash blob not null) strict, without rowid",
  `create table record_nodes (depth integer not null, prefix text not null, count integer not null, hash blob not null,
    primary key (depth, prefix)) strict, without rowid`,
  "create table record_changes (type text not null, id text not null, primary key (type, id)) strict, without rowid",

  ...noted("articles", "article", (row) => `${row}.sha256`),
  ...noted("texts", "article", (row) => `(select sha256 from articles where capture = ${row}.capture)`, ["insert", "update"]),
  ...noted("statements", "statement", (row) => `${row}.id`),
  ...noted("party_nodes", "party", (row) => `${row}.id`, ["insert", "delete", "update of resolves, party, joined"]),
  ...noted("decision_standings", "decision", (row) => `'d' || ${row}.decision`),
  ...noted("links", "link", (row) => `${row}.kind || ' ' || ${row}.id`, ["insert", "delete", "update of centre, likeness_json"]),

  "insert into record_changes select 'article', sha256 from articles",
  "insert into record_changes select 'decision', 'd' || decision from decision_standings",
  "insert into record_changes select 'statement', id from statements",
  "insert into record_changes select 'party', id from party_nodes",
  "insert into record_changes select 'link', kind || ' ' || id from links",
];

function noted(table: string, type: string, id: (row: "old" | "new") => string, changes = ["insert", "delete", "update"]): string[] {
  return changes.map((change) => {
    const row = change === "delete" ? "old" : "new";
    // Not `insert or ignore`: inside a trigger what the outer statement does on a conflict would count.
    return `create trigger ${table}_noted_${change.split(" ")[0]} after ${change} on ${table} begin
      insert into record_changes select '${type}', ${id(row)} where not exists
        (select 1 from record_changes where type = '${type}' and id = ${id(row)}); end`;
  });
}
