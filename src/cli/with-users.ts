import { userInfo } from "node:os";
import { OnrecordError } from "../record/error.ts";
import { Users } from "../users/index.ts";
import { oneLine } from "./output.ts";
import { withArchive } from "./with-archive.ts";

/** Opens an archive's users, does something and notes it; the archive itself must be there. */
export async function withUsers(
  { archive: place }: { readonly archive: string },
  what: string | null,
  work: (users: Users) => Promise<void> | void,
): Promise<void> {
  await withArchive(place, { readOnly: true }, async (archive) => {
    const users = new Users(archive.place);
    try {
      await work(users);
      if (what !== null) users.note({ at: new Date().toISOString(), who: `${userInfo().username} (command line)`, what, from: "" });
    } finally {
      users.close();
    }
  });
}

/** Says that nobody of this name is let in. */
export function nobody(name: string): OnrecordError {
  return new OnrecordError(
    "not-found",
    `Expected a user or token of this archive, not \`${oneLine(name, 80)}\`. \`onrecord user list\` shows them.`,
    { name },
  );
}
