import type { Migration } from "../migration.ts";
import { fillLog } from "./fill.ts";

/**
 * The log: what was met, decided, learnt and removed, in the order in which that was stored, each by the hash of what it says (`body`; what it says stands
 * in the table of its kind, under `number`), and the nodes of the tree over it. What an older archive holds is put in by kind.
 */
export const LOG: Migration = [
  `create table log (seq integer primary key, kind text not null, number integer not null, capture integer references captures, body blob not null,
    unique (kind, number)) strict`,
  "create index log_by_capture on log (capture) where capture is not null",
  "create table log_nodes (level integer not null, position integer not null, hash blob not null, primary key (level, position)) strict, without rowid",
  ...appendOnly("log", "the log is appended to, never changed"),
  ...appendOnly("log_nodes", "the log is appended to, never changed"),

  "create table removals (seq integer primary key, capture integer not null references captures, removal_json text not null) strict",
  "create index removals_by_capture on removals (capture)",
  ...appendOnly("removals", "removals are appended, never changed"),
  // Whether a capture is removed now: it may have been added again.
  "alter table captures add column removed integer not null default 0",

  // What is kept for ever goes only where a removal says so, and then the log still has its hash.
  "drop trigger contents_no_delete",
  `create trigger contents_no_delete before delete on contents when old.capture not in (select capture from removals)
    begin select raise(abort, 'captures are kept for ever'); end`,
  "drop trigger decisions_no_update",
  `create trigger decisions_no_update before update on decisions when new.seq <> old.seq or new.id <> old.id or new.capture <> old.capture
    or new.statement <> old.statement or not exists (select 1 from removals r where r.capture = old.capture
      or r.capture in (select capture from decision_places where decision = old.seq))
    begin select raise(abort, 'decisions are appended, never changed'); end`,
  fillLog,
];

function appendOnly(table: string, words: string): string[] {
  return ["update", "delete"].map(
    (change) => `create trigger ${table}_no_${change} before ${change} on ${table} begin select raise(abort, '${words}'); end`,
  );
}
