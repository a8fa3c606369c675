import { existsSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { OnrecordError } from "../../record/error.ts";
import { draftOf, removeDraft } from "./drafts.ts";
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
  const draft = draftOf(to);
  try {
    await make(draft);
    await placeDraft(draft, to);
  } catch (error) {
    const failure = failureOf(error, to);
    throw failure instanceof OnrecordError && failure.code === "archive-full" ? noRoomFor(to, failure) : failure;
  } finally {
    await removeDraft(draft);
  }
}

/** It is not the archive that is full, but the place of what was to be made of it. */
function noRoomFor(to: string, cause: OnrecordError): OnrecordError {
  const message = `Expected room for \`${to}\`, but the disk is full. Make room there, or name another place; nothing was made, and what it was to be made of is as it was.`;
  return new OnrecordError("archive-full", message, { path: to }, cause);
}
