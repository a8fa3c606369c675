import Database from "better-sqlite3";
import { OnrecordError } from "../../record/error.ts";
import { connect, type Mode, write } from "./connection.ts";
import { damageIn } from "./damage.ts";
import { failureOf, isDamaged } from "./failure.ts";
import { isArchive } from "./file.ts";
import { migrate, schemaOf } from "./migrations.ts";
import { asNewFile } from "./new-file.ts";
import { mayWriteBeside, openOnlyToRead } from "./only-read.ts";

/** Called while a copy is made, with the share that is done, from 0 to 1. */
export type OnCopied = (share: number) => void;

/** How many pages of the file are copied between two looks at what else is to be done: some ten megabytes. */
const STEP = 2500;

/** Milliseconds that a copy waits inside SQLite for a log that is recovered after a crash. */
const COPY_WAIT = 5000;

/** How many things that are wrong are named in one message. */
const MOST_NAMED = 3;

/**
 * Copies an archive to a new file, as it stands at this moment, while others read and write it. The copy is made whole beside its place and then put there.
 * Throws `archive-exists` where there is a file already.
 */
export async function backupTo(place: string, mode: Mode, file: string, onCopied?: OnCopied): Promise<void> {
  await asNewFile(file, (draft) => copy(place, mode, draft, onCopied));
}

/**
 * Makes an archive of a backup, brings it forward where an older version made it, and checks all of it but for what reading its captures again would show. Throws `archive-missing`, `archive-not-one`,
 * `archive-newer` and `archive-exists`, and `archive-damaged` where the backup is not whole: then nothing is made.
 */
export async function restoreTo(backup: string, place: string, onCopied?: OnCopied): Promise<void> {
  if (!(await isArchive(backup)))
    throw new OnrecordError("archive-missing", `Expected a backup at \`${backup}\`, but there is none. Check the path.`, { backup });
  await asNewFile(place, async (draft) => {
    await copy(backup, mayWriteBeside(backup) ? "read" : "read-only", draft, onCopied).catch((error) => {
      throw isDamaged(error) ? failureOf(error, backup) : error;
    });
    await assertWhole(draft, backup);
  });
}

async function copy(from: string, mode: Mode, to: string, onCopied?: OnCopied): Promise<void> {
  const database = mode === "read-only" ? openOnlyToRead(from, COPY_WAIT) : new Database(from, { fileMustExist: true, timeout: COPY_WAIT });
  try {
    // While this transaction is open it sees one state; without it the copy would begin anew whenever another program writes.
    database.exec("begin; select count(*) from meta");
    await database.backup(to, {
      progress: ({ totalPages, remainingPages }) => {
        onCopied?.(totalPages === 0 ? 1 : (totalPages - remainingPages) / totalPages);
        return STEP;
      },
    });
  } finally {
    database.close();
  }
}

async function assertWhole(draft: string, backup: string): Promise<void> {
  const db = connect(draft, "write");
  const found: string[] = [];
  try {
    await write(db, draft, { timeout: 0 }, async (own) => migrate(own, await schemaOf(own)));
    for await (const what of damageIn(db)) if (found.push(what) >= MOST_NAMED) break;
  } finally {
    await db.destroy();
  }
  if (found.length > 0)
    throw new OnrecordError("archive-damaged", `Expected a whole backup, but in \`${backup}\`: ${found.join("; ")}. Take another backup.`, {
      backup,
      found,
    });
}
