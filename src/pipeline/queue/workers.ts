import { setTimeout as sleep } from "node:timers/promises";
import type { Job, PgBoss } from "pg-boss";
import { FAILED, type Outcome, READ, type Task } from "./tasks.ts";

/** Seconds without a sign of life after which a worker is held to be dead, and how often one gives a sign: reading the longest page takes less. */
export const HEARTBEAT = { dead: 30, sign: 10 };

/** Milliseconds between two looks for work where there is none, and after the server could not be asked. */
const LOOK = { idle: 500, lost: 2000 };

/** Seconds that a worker has to finish what it reads when it is asked to stop. */
const LAST_READING = 60;

/** Those who take captures from the queue in this process, one after the other each. */
export interface Workers {
  start(atOnce: number, read: (capture: string) => Promise<Outcome>): Promise<void>;
  /** Takes no more, and lets what is being read be finished; what is not in time is given to others when no sign of life comes any more. */
  stop(): Promise<void>;
}

/** Workers on a queue, none at first. */
export function workersOn(boss: PgBoss, onError: (error: Error) => void): Workers {
  const stopping = new AbortController();
  const working: Promise<void>[] = [];
  const pause = (time: number) => sleep(time, undefined, { signal: stopping.signal }).catch(() => undefined);

  async function takeUntilStopped(read: (capture: string) => Promise<Outcome>): Promise<void> {
    while (!stopping.signal.aborted) {
      try {
        const [job] = await boss.fetch<Task>(READ);
        if (job) await done(boss, job, read, onError);
        else await pause(LOOK.idle);
      } catch (error) {
        onError(error instanceof Error ? error : new Error(String(error)));
        await pause(LOOK.lost);
      }
    }
  }

  return {
    start: async (atOnce, read) => {
      // What workers that died had taken is there again at once, not only when it is looked for next.
      await boss.supervise(READ);
      for (let count = 0; count < atOnce; count++) working.push(takeUntilStopped(read));
    },
    stop: async () => {
      stopping.abort();
      const late = new AbortController();
      await Promise.race([Promise.all(working), sleep(LAST_READING * 1000, undefined, { signal: late.signal }).catch(() => undefined)]);
      late.abort();
    },
  };
}

/** Has a capture be read and notes what became of it, giving signs of life meanwhile. What ends otherwise than by an outcome is tried again later. */
async function done(
  boss: PgBoss,
  { id, retryCount, data: { capture } }: Job<Task>,
  read: (capture: string) => Promise<Outcome>,
  onError: (error: Error) => void,
): Promise<void> {
  const attempt = { id, retryCount };
  const beating = setInterval(() => void boss.touch(READ, attempt).catch(onError), HEARTBEAT.sign * 1000);
  try {
    const outcome = await read(capture);
    // Noted as failed before it is done with: who is cut off between notes it again, once.
    if (outcome !== "read") await boss.insert(FAILED, [{ data: outcome, singletonKey: capture }]);
    await boss.complete(READ, attempt);
  } catch (error) {
    await boss.fail(READ, attempt, { message: error instanceof Error ? error.message : String(error) });
    throw error;
  } finally {
    clearInterval(beating);
  }
}
