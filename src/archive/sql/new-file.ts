import { randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { rm } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { OnrecordError } from "../../record/error.ts";
import { failureOf } from "./failure.ts";
import { placeDraft } from "./file.ts";

/**
 * Makes a new archive file: whole beside its place, and then put there. Throws `archive-exists` where there is a file already, `bad-file` where there is no such folder, and what making it throws: then
 * nothing is left of it.
 */
export async function asNewFile(to: string, make: (draft: string) => Promise<void>): Promise<void> {
  if (existsSync(to))
    throw new OnrecordError("archive-exists", `Expected no file at \`${to}\`, but there is one. Name another; this one is left as it is.`, {
      path: to,
    });
  if (!existsSync(dirname(resolve(to))))
    throw new OnrecordError("bad-file", `Expected a folder that is there for \`${to}\`. Make it, or name another.`, { path: to });
  const draft = `${to}.${randomUUID()}.new`;
  try {
    await make(draft);
    await placeDraft(draft, to);
  } catch (error) {
    throw failureOf(error, to);
  } finally {
    for (const end of ["", "-wal", "-shm", "-journal"]) await rm(draft + end, { force: true });
  }
}
