import { stat } from "node:fs/promises";
import { sql } from "kysely";
import { OnrecordError } from "../../record/error.ts";
import { backupTo } from "./backup.ts";
import { connect, type Db, type Patience, read, write } from "./connection.ts";
import { IN_FILE, type Looking } from "./damage.ts";
import { failureOf } from "./failure.ts";
import { emptyLogFile } from "./removal/removals.ts";
import { type WithWords, withIndexedWords } from "./searching/with-words.ts";

/** What an archive stands on: how work is done in one transaction, and what each store does in its own way. */
export interface Ground {
  /** Where the archive is, as a person names it. */
  readonly place: string;
  /** For reading in steps, between which the archive may be written to. */
  readonly reader: Db;
  /** Does work that sees one state of the archive, whatever is written meanwhile. */
  reading<T>(work: (db: Db) => Promise<T>): Promise<T>;
  /** Does work in one transaction, alone among all who write: all of it is on the disk when this returns, or none of it ever. Throws `archive-read-only`. */
  writing<T>(work: (db: Db) => Promise<T>): Promise<T>;
  /** Streams from one state of the archive over a connection of its own, so that neither writing nor other reading waits for whoever takes the stream. */
  streaming<T>(entries: (db: Db) => AsyncIterable<T>): AsyncIterable<T>;
  /** How many bytes the archive takes. */
  size(db: Db): Promise<number>;
  /** How it is looked at for damage. */
  readonly looking: Looking;
  /** How statements are found by their words. */
  readonly withWords: WithWords;
  /** Lets go for good of what was removed; false where another program that reads just now keeps it from that. */
  emptied(): Promise<boolean>;
  backup(file: string, onCopied?: (share: number) => void): Promise<void>;
  close(): Promise<void>;
}

/** The connections of an open archive: one that writes, null where it may only be read, and one that reads. */
export interface Connections {
  readonly writer: Db | null;
  readonly reader: Db;
}

/** The ground of an archive in a file. */
export function sqliteGround(place: string, { writer, reader }: Connections, patience: Patience): Ground {
  const mode = writer ? "read" : "read-only";
  return {
    place,
    reader,
    reading: (work) => read(reader, place, work),
    writing: async (work) => {
      if (!writer) throw openedToRead(place);
      return write(writer, place, patience, work);
    },
    async *streaming(entries) {
      const db = connect(place, mode);
      try {
        await sql`begin`.execute(db);
        yield* entries(db);
      } catch (error) {
        throw failureOf(error, place);
      } finally {
        await db.destroy();
      }
    },
    size: async () => (await sizeOf(place)) + (await sizeOf(`${place}-wal`)),
    looking: IN_FILE,
    withWords: withIndexedWords,
    emptied: () => emptyLogFile(writer!),
    backup: (file, onCopied) => backupTo(place, mode, file, onCopied),
    close: async () => {
      await reader.destroy();
      await writer?.destroy();
    },
  };
}

/** What whoever writes to an archive that was opened to be read is told. */
export function openedToRead(place: string): OnrecordError {
  const message = `Expected to write to the archive \`${place}\`, but it was opened to be read. Open it to write.`;
  return new OnrecordError("archive-read-only", message, { place });
}

async function sizeOf(path: string): Promise<number> {
  return (await stat(path).catch(() => null))?.size ?? 0;
}
