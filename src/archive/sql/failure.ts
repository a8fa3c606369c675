import Database from "better-sqlite3";
import { OnrecordError } from "../../record/error.ts";

/** What SQLite's failures mean to a person, and what to do; by the first letters of its code. */
const MEANINGS: readonly (readonly [prefix: string, code: string, message: string])[] = [
  ["SQLITE_BUSY", "archive-busy", "to be free, but another program holds it. Let that finish, then try again."],
  [
    "SQLITE_READONLY",
    "archive-read-only",
    "to be writable, but it may only be read. Change its permissions, or copy it to where you may write.",
  ],
  [
    "SQLITE_CANTOPEN",
    "archive-read-only",
    "to be where it may be written, but it cannot be opened so. Check its permissions, those of its folder and whether the disk may be written; commands that only read may do without.",
  ],
  ["SQLITE_FULL", "archive-full", "to have room to grow, but the disk is full. Make room; nothing that was kept is lost."],
  [
    "SQLITE_IOERR",
    "archive-failing",
    "to be read and written, but the disk does not do it. Check the disk and its room; nothing that was kept is lost.",
  ],
  ["SQLITE_CORRUPT", "archive-damaged", "to be whole, but the file is damaged. Work on from a backup, and run `onrecord verify` on it."],
  ["SQLITE_NOTADB", "archive-damaged", "to be whole, but the file is damaged. Work on from a backup, and run `onrecord verify` on it."],
];

/** Says SQLite's failure in words that a person can act on; every other error stays what it is. */
export function failureOf(error: unknown, place: string): unknown {
  if (!(error instanceof Database.SqliteError)) return error;
  const meaning = MEANINGS.find(([prefix]) => error.code.startsWith(prefix));
  if (!meaning) return error;
  const [, code, message] = meaning;
  return new OnrecordError(code, `Expected the archive \`${place}\` ${message}`, { place }, error);
}

/** Whether the file that was read is not whole. */
export function isDamaged(error: unknown): boolean {
  return error instanceof Database.SqliteError && /^SQLITE_(?:CORRUPT|NOTADB)/.test(error.code);
}

/** Whether another program holds the lock. */
export function isBusy(error: unknown): boolean {
  return error instanceof Database.SqliteError && error.code.startsWith("SQLITE_BUSY");
}
