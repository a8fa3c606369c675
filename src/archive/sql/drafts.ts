import { randomUUID } from "node:crypto";
import { readdir, rm, stat } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";

/** How the name of a draft goes on behind that of what it is to be, and what SQLite may put beside it. */
const DRAFT = /^\.[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\.new(?:-wal|-shm|-journal)?$/;

/** Milliseconds for which nobody has written to a draft that nobody makes any more: who makes one writes all the time. */
const LEFT_AFTER = 3_600_000;

/** Where a new file is made, beside its place: another for everybody who makes one. */
export function draftOf(path: string): string {
  return `${path}.${randomUUID()}.new`;
}

/** Takes a draft away, with what SQLite put beside it. */
export async function removeDraft(draft: string): Promise<void> {
  for (const end of ["", "-wal", "-shm", "-journal"]) await rm(draft + end, { force: true });
}

/** Takes drafts of a file away that were left by programs that were killed; gives back what they were called. `now`: the time, in milliseconds. */
export async function clearDrafts(path: string, now = Date.now()): Promise<string[]> {
  const [folder, name] = [dirname(resolve(path)), basename(path)];
  const cleared: string[] = [];
  for (const entry of await readdir(folder).catch(() => [])) {
    if (!entry.startsWith(name) || !DRAFT.test(entry.slice(name.length))) continue;
    const place = join(folder, entry);
    const written = (await stat(place).catch(() => null))?.mtimeMs ?? now;
    if (now - written < LEFT_AFTER) continue;
    await rm(place, { force: true }).then(
      () => cleared.push(entry),
      () => undefined,
    );
  }
  return cleared;
}
