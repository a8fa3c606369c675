import { setTimeout as sleep, setImmediate as turn } from "node:timers/promises";
import Database from "better-sqlite3";
import { Kysely, SqliteDialect, sql } from "kysely";
import { OnrecordError } from "../../record/error.ts";
import { failureOf, isBusy } from "./failure.ts";
import { forget, recall } from "./memory.ts";
import { openOnlyToRead } from "./only-read.ts";
import { keepingPrepared } from "./prepared.ts";
import type { Tables } from "./schema.ts";

/** A connection, or a transaction on one. */
export type Db = Kysely<Tables>;

/** How long to wait for another program that writes, and whom to tell. */
export interface Patience {
  /** Seconds until `archive-busy`. */
  readonly timeout: number;
  /** Called about once a second while waiting, with the seconds waited so far. */
  readonly onWait?: (seconds: number) => void;
}

/** What a connection may do. */
export type Mode = "write" | "read" | "read-only";

/** Kibibytes of the file that a writer keeps in memory: the upper pages of every index of a large archive, so that adding costs there what it costs in a small one. */
const WRITER_CACHE = 65_536;

/** The same of who reads: a page of a large archive is made of some hundred rows that stand anywhere in it. */
const READER_CACHE = 32_768;

/**
 * After how many pages of its log, of 4 KiB each, a writer takes them over into the file. What an article changes is changed by the next ones again and is taken over
 * once for all of them: a fifth less is written. A log of 16 MiB is read through in a moment after a crash.
 */
const LOG_PAGES = 4096;

/** Milliseconds between two tries for the lock: short at first, since most writers are done in a moment. */
const TRIES = { first: 5, most: 100 };

/** Milliseconds that reading waits inside SQLite: readers are held up only while a log is recovered after a crash. */
const READ_WAIT = 5000;

/**
 * Opens a connection. `write` is durable at every commit (`synchronous = full`) and never waits inside SQLite, which would stop
 * the whole program; `read` cannot change anything, and
 * `read-only` does without the right to write to the file and beside it.
 */
export function connect(path: string, mode: Mode): Db {
  const database =
    mode === "read-only"
      ? openOnlyToRead(path, READ_WAIT)
      : new Database(path, { fileMustExist: true, timeout: mode === "write" ? 0 : READ_WAIT });
  database.pragma("foreign_keys = on");
  database.pragma("synchronous = full");
  database.pragma("temp_store = memory");
  database.pragma("trusted_schema = off");
  database.pragma(`cache_size = -${mode === "write" ? WRITER_CACHE : READER_CACHE}`);
  // What is deleted is written over, so that what is removed is gone from the file.
  if (mode === "write") database.pragma("secure_delete = on");
  if (mode === "write") database.pragma(`wal_autocheckpoint = ${LOG_PAGES}`);
  if (mode === "read") database.pragma("query_only = on");
  return new Kysely<Tables>({ dialect: new SqliteDialect({ database: keepingPrepared(database) }) });
}

/**
 * Does work in one transaction that holds the write lock from its start: all of it is on the disk when this returns, or none of
 * it ever. SQLite never waits for the event loop, so this does: else who writes without end would hear no signal and no timer.
 */
export async function write<T>(db: Db, place: string, patience: Patience, work: (transaction: Db) => Promise<T>): Promise<T> {
  return db.connection().execute(async (connection) => {
    await turn();
    await lock(connection, place, patience);
    try {
      return await finish(connection, place, async (transaction) => {
        await recall(db, transaction);
        return work(transaction);
      });
    } catch (error) {
      forget(db);
      throw error;
    }
  });
}

/** Does work that sees one state of the archive, whatever is written meanwhile. */
export async function read<T>(db: Db, place: string, work: (transaction: Db) => Promise<T>): Promise<T> {
  return db.connection().execute(async (connection) => {
    await sql`begin`.execute(connection);
    return finish(connection, place, work);
  });
}

async function finish<T>(connection: Db, place: string, work: (transaction: Db) => Promise<T>): Promise<T> {
  try {
    const result = await work(connection);
    await sql`commit`.execute(connection);
    return result;
  } catch (error) {
    // A full disk or an I/O error has SQLite roll back by itself, and then there is nothing left to roll back.
    await sql`rollback`.execute(connection).catch(() => undefined);
    throw failureOf(error, place);
  }
}

async function lock(connection: Db, place: string, { timeout, onWait }: Patience): Promise<void> {
  const since = performance.now();
  let told = 0;
  for (let pause = TRIES.first; ; pause = Math.min(TRIES.most, pause * 2)) {
    try {
      await sql`begin immediate`.execute(connection);
      return;
    } catch (error) {
      if (!isBusy(error)) throw failureOf(error, place);
      const waited = (performance.now() - since) / 1000;
      if (waited >= timeout) throw busy(place, timeout, error);
      if (Math.floor(waited) > told) {
        told = Math.floor(waited);
        onWait?.(told);
      }
      await sleep(pause);
    }
  }
}

/** What who waited too long for another program that writes is told. */
export function busy(place: string, timeout: number, cause: unknown): OnrecordError {
  const message = `Expected the archive \`${place}\` to be free, but another program has been writing to it for ${timeout} seconds. Let it finish, then try again.`;
  return new OnrecordError("archive-busy", message, { place, seconds: timeout }, cause);
}
