import { sql } from "kysely";
import { busy, type Db, type Patience } from "../sql/connection.ts";
import { type Ground, openedToRead } from "../sql/ground.ts";
import { sumsOfTexts } from "../sql/word-sums.ts";
import { BEGIN_READING, connect } from "./connection.ts";
import { countingAsItGrows } from "./counting.ts";
import { failureOf, isHeld } from "./failure.ts";
import { wrongPostings } from "./postings.ts";
import { withPostedWords } from "./with-words.ts";

/** The lock that who writes to the archive of a database holds: "onre". */
export const WRITER = 0x6f6e7265;

/** Where an archive is: what its server is asked under, and what a person is told, which is without the password. */
export interface Address {
  readonly address: string;
  readonly place: string;
}

/** The connections of an open archive: one that writes, null where it may only be read, and those that read. */
export interface Connections {
  readonly writer: Db | null;
  readonly reader: Db;
}

/** The ground of an archive in PostgreSQL. */
export function postgresGround({ address, place }: Address, { writer, reader }: Connections, patience: Patience): Ground {
  const counted = countingAsItGrows();
  const ground: Ground = {
    place,
    reader,
    reading: (work) =>
      reached(place, () =>
        reader.connection().execute(async (connection) => {
          await BEGIN_READING.execute(connection);
          return finish(connection, work);
        }),
      ),
    writing: async (work) => {
      if (!writer) throw openedToRead(place);
      const result = await alone(writer, place, patience, work);
      await counted(writer);
      return result;
    },
    async *streaming(entries) {
      const db = await connect(address, { write: false, connections: 1 });
      try {
        await BEGIN_READING.execute(db);
        yield* entries(db);
      } catch (error) {
        throw failureOf(error, place);
      } finally {
        await db.destroy();
      }
    },
    size: async (db) => {
      const { rows } = await sql<{ bytes: number }>`select coalesce(sum(pg_total_relation_size(c.oid)), 0) as bytes from pg_class c
        join pg_namespace n on n.oid = c.relnamespace where n.nspname = current_schema() and c.relkind = 'r'`.execute(db);
      return rows[0]!.bytes;
    },
    // The server looks after its own files, and checks each page that it reads; not after what we write down of words.
    looking: { broken: wrongPostings, sumsOf: sumsOfTexts },
    withWords: withPostedWords,
    emptied: async () => true,
    backup: async (file, onCopied) => (await import("../copying/backup.ts")).backupToFile(ground, file, onCopied),
    close: async () => {
      await reader.destroy();
      await writer?.destroy();
    },
  };
  return ground;
}

/** Does work in one transaction, alone among all who write, on whatever machine. Waits for who writes now; throws `archive-busy` where that takes too long. */
export async function alone<T>(writer: Db, place: string, patience: Patience, work: (db: Db) => Promise<T>): Promise<T> {
  return reached(place, () =>
    writer.connection().execute(async (connection) => {
      await lock(connection, place, patience);
      return finish(connection, work);
    }),
  );
}

async function finish<T>(connection: Db, work: (db: Db) => Promise<T>): Promise<T> {
  try {
    const result = await work(connection);
    await sql`commit`.execute(connection);
    return result;
  } catch (error) {
    await sql`rollback`.execute(connection).catch(() => undefined);
    throw error;
  }
}

/** Each statement sees what was stored before it began, so that who gets the lock sees all that who had it before has written. The server gives it to who waits longest. */
async function lock(connection: Db, place: string, { timeout, onWait }: Patience): Promise<void> {
  const since = performance.now();
  for (;;) {
    await sql`begin`.execute(connection);
    try {
      await sql`select pg_advisory_xact_lock(${sql.lit(WRITER)})`.execute(connection);
      return;
    } catch (error) {
      await sql`rollback`.execute(connection).catch(() => undefined);
      if (!isHeld(error)) throw error;
      const waited = (performance.now() - since) / 1000;
      if (waited >= timeout) throw busy(place, timeout, error);
      onWait?.(Math.floor(waited));
    }
  }
}

async function reached<T>(place: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw failureOf(error, place);
  }
}
