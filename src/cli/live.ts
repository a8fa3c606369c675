import { setTimeout as sleep } from "node:timers/promises";
import { isPostgres } from "../archive/index.ts";
import { OnrecordError } from "../record/error.ts";
import { jsonLine, line } from "./output.ts";
import { withQueue } from "./queued.ts";
import { stopOnSignal } from "./stop.ts";
import { withArchive } from "./with-archive.ts";

/** Milliseconds between two looks. */
const EVERY = 1000;

/** Shows how far the workers of an archive have come, a line a second, until nothing is left to read or somebody stops it. */
export async function live(place: string, asJson: boolean): Promise<void> {
  if (!isPostgres(place))
    throw new OnrecordError("archive-unsupported", `Expected an archive in PostgreSQL, not \`${place}\`: only those have workers.`, {
      place,
    });
  const stop = stopOnSignal();
  await withArchive(place, { readOnly: true }, (archive) =>
    withQueue(place, async (queue) => {
      for (let before: number | null = null; !stop.signal.aborted; ) {
        const { counts } = await archive.status();
        const { waiting, reading, failed } = await queue.counts();
        const rate = before === null ? null : counts.articles - before;
        before = counts.articles;
        await (asJson
          ? jsonLine({ captures: counts.captures, read: counts.articles, waiting, reading, failed, perSecond: rate })
          : line(
              `${counts.articles} of ${counts.captures} read · ${waiting} waiting · ${reading} being read · ${failed} failed${rate === null ? "" : ` · ${rate} a second`}`,
            ));
        if (waiting + reading === 0) break;
        await sleep(EVERY, undefined, { signal: stop.signal }).catch(() => undefined);
      }
    }),
  );
  stop.forget();
}
