import { type Archive, isPostgres } from "../archive/index.ts";
import { withQueue } from "./queued.ts";

/** What a person is told of so many pages that the archive at a place keeps and nobody read: what reads them, and where those stand that were tried in vain. */
export async function unreadHint(place: string, archive: Archive, unread: number): Promise<string> {
  if (!isPostgres(place)) return "`onrecord add` reads them";
  const failed = await failedIn(place, archive);
  if (failed === 0) return "`onrecord worker` reads them";
  const others = failed < unread ? "; `onrecord worker` reads the others" : "";
  return `${failed} failed: \`onrecord failures\` says why, \`onrecord retry\` has them read again${others}`;
}

/** How many could not be read; none where the queue cannot be asked, as by one who may only read. */
async function failedIn(place: string, archive: Archive): Promise<number> {
  const { failuresIn } = await import("../pipeline/queue/index.ts");
  const failures = await withQueue(place, (queue) => failuresIn(archive, queue)).catch(() => []);
  return failures.length;
}
