import { type FileHandle, link, open, rename } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import Database from "better-sqlite3";
import { Kysely, SqliteDialect, sql } from "kysely";
import { OnrecordError } from "../../record/error.ts";
import type { World } from "../archive.ts";
import { draftOf, removeDraft } from "./drafts.ts";
import { APPLICATION_ID, migrate, SCHEMA } from "./migrations.ts";
import type { Tables } from "./schema.ts";

/** SQLite's file header: its length and magic words, and where the version and the mark of the application stand in it. */
const HEADER = { bytes: 100, magic: "SQLite format 3\0", version: 60, application: 68 };

/**
 * Looks at a file without opening it as a database, so that a file which is refused stays untouched. False where there is none;
 * throws `archive-not-one` where it is something else, `archive-newer` where a newer program made it.
 */
export async function isArchive(path: string): Promise<boolean> {
  const header = await headerOf(path);
  if (header === null) return false;
  const marked =
    header.subarray(0, HEADER.magic.length).toString("latin1") === HEADER.magic &&
    header.readInt32BE(HEADER.application) === APPLICATION_ID;
  if (!marked)
    throw new OnrecordError(
      "archive-not-one",
      `Expected an archive of onrecord, not \`${path}\`. Name another file; this one is left as it is.`,
      { path },
    );
  assertNotNewer(path, header.readInt32BE(HEADER.version));
  return true;
}

/** Throws `archive-newer` where an archive's schema is newer than this program. */
export function assertNotNewer(path: string, schema: number): void {
  if (schema <= SCHEMA) return;
  const message = `Expected an archive of version ${SCHEMA} or older, not ${schema} as \`${path}\` is. Use a newer onrecord; the file is left as it is.`;
  throw new OnrecordError("archive-newer", message, { path, schema, known: SCHEMA });
}

/** The value of `copy` in a copy of which nothing but this mark is made yet; later it is the state of what is copied. */
export const BEGUN = "begun";

/**
 * Makes an empty archive. It is made whole beside its place and then put there, so that at any moment there is an archive or
 * none; where another program was quicker, its archive stays. `unfinished`: it is marked as a copy that is not finished, until whoever copies takes the mark away.
 */
export async function create(path: string, world: World, unfinished = false): Promise<void> {
  const draft = draftOf(path);
  try {
    await prepare(draft, world, unfinished);
    await placeDraft(draft, path);
  } finally {
    await removeDraft(draft);
  }
}

async function prepare(path: string, world: World, unfinished: boolean): Promise<void> {
  const database = new Database(path);
  const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database }) });
  try {
    await db.transaction().execute(async (transaction) => {
      await migrate(transaction, 0);
      const marks = [{ key: "world" as const, value: world }, ...(unfinished ? [{ key: "copy" as const, value: BEGUN }] : [])];
      await transaction.insertInto("meta").values(marks).execute();
      await sql.raw(`pragma application_id = ${APPLICATION_ID}`).execute(transaction);
    });
    database.pragma("journal_mode = wal");
  } finally {
    await db.destroy();
  }
}

/** Puts a file that was made whole in its place, unless there is one meanwhile, and sees that its name is on the disk. */
export async function placeDraft(draft: string, path: string): Promise<void> {
  try {
    await link(draft, path);
  } catch (error) {
    if (codeOf(error) === "EEXIST") return;
    // A file system without hard links; two programs making one archive at the same moment on such a one is not provided for.
    await rename(draft, path);
  }
  await sync(dirname(resolve(path)));
}

/** Puts a new name in a folder on the disk; where folders cannot be opened (Windows) the system sees to it. */
async function sync(folder: string): Promise<void> {
  const handle = await open(folder, "r").catch(() => null);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}

async function headerOf(path: string): Promise<Buffer | null> {
  let handle: FileHandle;
  try {
    handle = await open(path, "r");
  } catch (error) {
    if (codeOf(error) === "ENOENT") return null;
    throw new OnrecordError(
      "archive-not-one",
      `Expected an archive of onrecord, but \`${path}\` cannot be read. Check its permissions.`,
      { path },
      error,
    );
  }
  try {
    const header = Buffer.alloc(HEADER.bytes);
    await handle.read(header, 0, HEADER.bytes, 0).catch((error) => {
      if (codeOf(error) !== "EISDIR") throw error;
    });
    return header;
  } finally {
    await handle.close();
  }
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && "code" in error ? error.code : undefined;
}
