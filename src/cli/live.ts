import { setTimeout as sleep } from "node:timers/promises";
import { isPostgres } from "../archive/index.ts";
import { failureOf } from "../archive/postgres/failure.ts";
import { OnrecordError } from "../record/error.ts";
import { jsonLine, line, tell } from "./output.ts";
import { withQueue } from "./queued.ts";
import { stopOnSignal } from "./stop.ts";
import { withArchive } from "./with-archive.ts";

/** Milliseconds between two looks. */
const EVERY = 1000;

/** How often a server is looked for that does not answer. */
const MOST_TRIES = 60;

/** Shows how far the workers of an archive have come, a line a second, until nothing is left to read or somebody stops it. */
export async function live(place: string, asJson: boolean): Promise<void> {
  if (!isPostgres(place))
    throw new OnrecordError("archive-unsupported", `Expected an archive in PostgreSQL, not \`${place}\`: only those have workers.`, {
      place,
    });
  const stop = stopOnSignal();
  const pause = () => sleep(EVERY, undefined, { signal: stop.signal }).catch(() => undefined);
  await withArchive(place, { readOnly: true }, (archive) =>
    withQueue(place, async (queue) => {
      const look = async () => ({ ...(await archive.status()).counts, ...(await queue.counts()) });
      for (let before: number | null = null; !stop.signal.aborted; ) {
        const seen = await whenBack(look, place, pause);
        const { captures, articles: read, waiting, reading, failed } = seen;
        const rate = before === null ? null : read - before;
        before = read;
        await (asJson
          ? jsonLine({ captures, read, waiting, reading, failed, perSecond: rate })
          : line(
              `${read} of ${captures} read · ${waiting} waiting · ${reading} being read · ${failed} failed${rate === null ? "" : ` · ${rate} a second`}`,
            ));
        if (waiting + reading === 0) break;
        await pause();
      }
    }),
  );
  stop.forget();
}

/** What a look at a server gives; where it does not answer, as when it is restarted, it is looked at again after a pause, and said so. Throws what the last look threw. */
export async function whenBack<T>(look: () => Promise<T>, place: string, pause: () => Promise<void>): Promise<T> {
  for (let times = 1; ; times++) {
    try {
      return await look();
    } catch (error) {
      const failure = failureOf(error, place);
      if (!(failure instanceof OnrecordError) || failure.code !== "archive-unreachable" || times === MOST_TRIES) throw failure;
      if (times === 1) tell("Its server does not answer. Looking again every second (Ctrl-C stops)...");
      await pause();
    }
  }
}
