import { OnrecordError } from "../../record/error.ts";
import type { World } from "../archive.ts";
import { isPostgres } from "../postgres/open.ts";
import { type OnCopied, restoreTo } from "../sql/backup.ts";
import { isArchive } from "../sql/file.ts";
import type { Ground } from "../sql/ground.ts";
import { asNewFile } from "../sql/new-file.ts";
import { openSqliteGround } from "../sql/open.ts";
import { copyInto } from "./copy.ts";
import { copyArchive } from "./index.ts";

/**
 * Copies an archive in a database to a new file, as it stands at this moment, while others read and write it, and compares the two. The file is an archive by itself, and what `restoreArchive` takes.
 * Throws `archive-exists` where there is a file already.
 */
export async function backupToFile(ground: Ground, file: string, onCopied: OnCopied = () => undefined): Promise<void> {
  await asNewFile(file, async (draft) => {
    const { value } = await ground.reading((db) =>
      db.selectFrom("meta").select("value").where("key", "=", "world").executeTakeFirstOrThrow(),
    );
    const world = value as World;
    const target = await openSqliteGround(draft, { create: true, world, unfinished: true });
    try {
      await copyInto({ ground, world }, target, onCopied);
    } finally {
      await target.ground.close();
    }
  });
}

/**
 * Makes an archive of a backup at a new place, a file or a database without one, and checks it. Throws as `restoreTo` and `copyArchive` say, and `archive-missing` where there is no backup.
 */
export async function restoreArchive(backup: string, place: string, onCopied?: OnCopied): Promise<void> {
  if (!isPostgres(place)) return restoreTo(backup, place, onCopied);
  if (!(await isArchive(backup)))
    throw new OnrecordError("archive-missing", `Expected a backup at \`${backup}\`, but there is none. Check the path.`, { backup });
  await copyArchive(backup, place, { ...(onCopied && { onCopied }) });
}
