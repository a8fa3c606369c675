import { randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { rm } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import Database from "better-sqlite3";
import { OnrecordError } from "../../record/error.ts";
import { connect, type Mode, write } from "./connection.ts";
import { damageIn } from "./damage.ts";
import { failureOf } from "./failure.ts";
import { isArchive, placeDraft } from "./file.ts";
import { migrate, schemaOf } from "./migrations.ts";

/** Called while a copy is made, with the share that is done, from 0 to 1. */
export type OnCopied = (share: number) => void;

/** How many pages of the file are copied between two looks at what else is to be done: some ten megabytes. */
const STEP = 2500;

/** How many things that are wrong are named in one message. */
const MOST_NAMED = 3;

/**
 * Copies an archive to a new file, as it stands at this moment, while others read and write it. The copy is made whole beside its place and then put there.
 * Throws `archive-exists` where there is a file already.
 */
export async function backupTo(place: string, mode: Mode, file: string, onCopied?: OnCopied): Promise<void> {
  await copied(place, mode, file, async () => {}, onCopied);
}

/**
 * Makes an archive of a backup, brings it forward where an older version made it, and checks all of it but for what reading its captures again would show. Throws `archive-missing`, `archive-not-one`,
 * `archive-newer` and `archive-exists`, and `archive-damaged` where the backup is not whole: then nothing is made.
 */
export async function restoreTo(backup: string, place: string, onCopied?: OnCopied): Promise<void> {
  if (!(await isArchive(backup)))
    throw new OnrecordError("archive-missing", `Expected a backup at \`${backup}\`, but there is none. Check the path.`, { backup });
  await copied(backup, "read", place, (draft) => assertWhole(draft, backup), onCopied);
}

async function copied(from: string, mode: Mode, to: string, check: (draft: string) => Promise<void>, onCopied?: OnCopied): Promise<void> {
  if (existsSync(to))
    throw new OnrecordError("archive-exists", `Expected no file at \`${to}\`, but there is one. Name another; this one is left as it is.`, {
      path: to,
    });
  if (!existsSync(dirname(resolve(to))))
    throw new OnrecordError("bad-file", `Expected a folder that is there for \`${to}\`. Make it, or name another.`, { path: to });
  const draft = `${to}.${randomUUID()}.new`;
  try {
    await copy(from, mode, draft, onCopied);
    await check(draft);
    await placeDraft(draft, to);
  } catch (error) {
    throw failureOf(error, to);
  } finally {
    for (const end of ["", "-wal", "-shm", "-journal"]) await rm(draft + end, { force: true });
  }
}

async function copy(from: string, mode: Mode, to: string, onCopied?: OnCopied): Promise<void> {
  const database = new Database(from, { fileMustExist: true, readonly: mode === "read-only" });
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
