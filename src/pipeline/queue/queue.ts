import type { PgBoss } from "pg-boss";
import { addressOf } from "../../archive/postgres/open.ts";
import { OnrecordError } from "../../record/error.ts";
import { FAILED, type Failure, type Outcome, READ, type Task } from "./tasks.ts";
import { HEARTBEAT, workersOn } from "./workers.ts";

/** The schema that holds the queue, beside that of the archive in the same database. */
const SCHEMA = "onrecord_queue";

/** Seconds between two looks for captures of workers that died, where nothing else is said. */
const DEAD_EVERY = 10;

/** How often a capture is tried again whose reading ended otherwise than by an error of its own: the third time that it takes a worker with it, it is a failure. */
const TRIES = 3;

/** How many captures wait, are being read, and failed. */
export interface QueueCounts {
  readonly waiting: number;
  readonly reading: number;
  readonly failed: number;
}

/** The captures of an archive in PostgreSQL that are to be read, by workers on any number of machines. */
export interface Queue {
  /** Has captures be read; one that waits already is not queued twice. */
  put(captures: readonly string[]): Promise<void>;
  /** Takes captures and has them be read, so many at once, until `stop`. What a worker that died had taken is given to another. */
  work(atOnce: number, read: (capture: string) => Promise<Outcome>): Promise<void>;
  /** Lets what is being read be finished, and takes no more; what is not finished in time is given to others. */
  stop(): Promise<void>;
  counts(): Promise<QueueCounts>;
  /** The captures that could not be read, with why. */
  failures(): Promise<readonly Failure[]>;
  /** Lets go of what was noted of captures as failures. */
  forget(captures: readonly string[]): Promise<void>;
  /** Has failures be tried again, all of them where none are named. Gives back how many. */
  retry(captures?: readonly string[]): Promise<number>;
}

/**
 * Opens the queue of an archive, under the address of its database, and makes it where there is none. `onError` is told of what goes wrong beside the calls, as when the
 * server is gone for a while: the queue goes on by itself when it is back. `deadEvery`: seconds between two looks for captures of workers that died.
 */
export async function openQueue(address: string, onError: (error: Error) => void, deadEvery = DEAD_EVERY): Promise<Queue> {
  const { PgBoss } = await import("pg-boss");
  const boss = new PgBoss({
    ...{ connectionString: addressOf(address).address, schema: SCHEMA, application_name: "onrecord", max: 4, schedule: false },
    ...{ superviseIntervalSeconds: deadEvery, monitorIntervalSeconds: deadEvery },
  });
  boss.on("error", onError);
  try {
    await boss.start();
    await boss.createQueue(FAILED, { policy: "short", retentionSeconds: KEPT });
    await boss.createQueue(READ, {
      ...{ policy: "short", deadLetter: FAILED, retentionSeconds: KEPT },
      ...{ retryLimit: TRIES, retryDelay: 1, retryBackoff: true, expireInSeconds: 3600, heartbeatSeconds: HEARTBEAT.dead },
    });
  } catch (error) {
    await boss.stop({ graceful: false }).catch(() => undefined);
    throw unreachable(error);
  }
  return queueOver(boss, onError);
}

/** Seconds that what waits is kept: ten years, since nothing is to be forgotten because nobody came. */
const KEPT = 10 * 366 * 86_400;

function queueOver(boss: PgBoss, onError: (error: Error) => void): Queue {
  const workers = workersOn(boss, onError);
  return {
    put: async (captures) => {
      await boss.insert(
        READ,
        captures.map((capture) => ({ data: { capture } satisfies Task, singletonKey: capture })),
      );
    },
    work: (atOnce, read) => workers.start(atOnce, read),
    stop: async () => {
      await workers.stop();
      await boss.stop({ graceful: false });
    },
    counts: async () => {
      const { rows } = await boss.getDb().executeSql(
        `select count(*) filter (where name = $1 and state in ('created', 'retry'))::int as waiting, count(*) filter (where name = $1 and state = 'active')::int as reading,
          count(*) filter (where name = $2 and state = 'created')::int as failed from ${SCHEMA}.job where name in ($1, $2)`,
        [READ, FAILED],
      );
      return rows[0] as QueueCounts;
    },
    failures: async () => (await failedJobs(boss)).map(({ failure }) => failure),
    forget: async (captures) => {
      await takenOut(boss, captures);
    },
    retry: async (captures) => {
      const chosen = await takenOut(boss, captures);
      if (chosen.length === 0) return 0;
      await boss.insert(
        READ,
        chosen.map(({ failure }) => ({ data: { capture: failure.capture } satisfies Task, singletonKey: failure.capture })),
      );
      return chosen.length;
    },
  };
}

/** Takes failures out of those noted, all where none are named, and gives them back. */
async function takenOut(boss: PgBoss, captures: readonly string[] | undefined): Promise<readonly Failed[]> {
  const failed = await failedJobs(boss);
  const chosen = captures ? failed.filter(({ failure }) => captures.includes(failure.capture)) : failed;
  if (chosen.length > 0)
    await boss.deleteJob(
      FAILED,
      chosen.map(({ id }) => id),
    );
  return chosen;
}

/** A failure with the number under which it is noted. */
interface Failed {
  readonly id: string;
  readonly failure: Failure;
}

async function failedJobs(boss: PgBoss): Promise<Failed[]> {
  const jobs = await boss.findJobs<Task>(FAILED, { queued: true });
  return jobs
    .map(({ id, data, sourceOutput }) => ({ id, failure: { ...UNKNOWN, ...told(sourceOutput), ...told(data), capture: data.capture } }))
    .sort((one, other) => (one.failure.capture < other.failure.capture ? -1 : 1));
}

/** What is told of a capture that took the workers with it that tried to read it. */
const UNKNOWN = {
  code: "worker-died",
  message: "Expected workers to read it, but each that tried ended without a word. It may need more memory than they have.",
};

/** What a failure says of itself. */
function told(output: object | null): Partial<Failure> {
  const { code, message } = (output ?? {}) as { code?: unknown; message?: unknown };
  return typeof message === "string" ? { code: typeof code === "string" ? code : "failed", message } : {};
}

/** How PostgreSQL says that somebody lacks a right. */
const NOT_ALLOWED = "42501";

function unreachable(cause: unknown): OnrecordError {
  const why = cause instanceof Error ? cause.message || cause.name : String(cause);
  if (cause instanceof Error && "code" in cause && cause.code === NOT_ALLOWED)
    return new OnrecordError(
      "archive-unreachable",
      `Expected leave to use the queue beside the archive, but: ${why}. Who adds pages or reads them owns the schemas \`onrecord\` and \`${SCHEMA}\`; ask whoever runs the database.`,
      {},
      cause,
    );
  return new OnrecordError(
    "archive-unreachable",
    `Expected to reach the queue beside the archive, but: ${why}. Check that its server runs, and that you may make a schema there.`,
    {},
    cause,
  );
}
