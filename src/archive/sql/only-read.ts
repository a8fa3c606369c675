import { accessSync, constants, statSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import Database from "better-sqlite3";
import { OnrecordError } from "../../record/error.ts";

// SQLite takes "never changes" only in an address of a file, and reads such addresses only where this says so before it is first used.
process.env.SQLITE_USE_URI ??= "1";

/**
 * Opens an archive's file only to read it, also where nothing can be written beside it, as on a disk that is mounted so: SQLite wants to note there who reads, and is told instead that the file never
 * changes. Throws `archive-read-only` where its last changes stand in a file beside it that would have to be taken in first.
 */
export function openOnlyToRead(path: string, timeout: number): Database.Database {
  const database = new Database(path, { fileMustExist: true, readonly: true, timeout });
  try {
    database.pragma("schema_version");
    return database;
  } catch (error) {
    database.close();
    if (!isNotOpened(error)) throw error;
    if (!isWhole(path))
      throw new OnrecordError(
        "archive-read-only",
        `Expected the archive \`${path}\` to be where it may be written, since its last changes stand in \`${path}-wal\` beside it. Copy both files to where you may write, and read it there.`,
        { path },
        error,
      );
    return new Database(`${pathToFileURL(resolve(path)).href}?immutable=1`, { readonly: true, timeout });
  }
}

/** Whether SQLite could not make the files beside an archive by which those who read and write know of each other. */
function isNotOpened(error: unknown): boolean {
  return error instanceof Database.SqliteError && /^SQLITE_(?:CANTOPEN|READONLY)/.test(error.code);
}

/** Whether all of an archive is in its file, and nothing in the one beside it. */
function isWhole(path: string): boolean {
  return (statSync(`${path}-wal`, { throwIfNoEntry: false })?.size ?? 0) === 0;
}

/** Whether files may be made beside a file. */
export function mayWriteBeside(path: string): boolean {
  try {
    accessSync(dirname(resolve(path)), constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
