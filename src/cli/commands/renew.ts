import type { Archive } from "../../archive/index.ts";
import { type Readers, sealNow } from "../../pipeline/index.ts";
import { prepareRenewal, renewRecord } from "../../pipeline/renew.ts";
import { tell } from "../output.ts";
import { Progress } from "../progress.ts";
import { type ReadersChoice, threadsOption, threadsOver, withReaders } from "../readers.ts";
import { INTERRUPTED, stopOnSignal } from "../stop.ts";
import { archiveOption, examples, type Register } from "../usage.ts";

interface Options extends ReadersChoice {
  readonly archive: string;
  readonly switch?: boolean;
}

/** `onrecord renew` */
export const registerRenew: Register = (program) => {
  const command = program
    .command("renew")
    .description(
      "read everything anew by this version beside the record, which stays as it is and in use; then put it in its place, at once",
    )
    .option("--switch", "read anew what was not yet, then put all of it in the place of the record")
    .addOption(threadsOption())
    .addOption(archiveOption());
  examples(command, "renew", "diff", "renew --switch").action((options: Options) => (options.switch ? change(options) : prepare(options)));
};

async function prepare({ archive: place, threads }: Options): Promise<void> {
  const stop = stopOnSignal();
  await withReaders(place, {}, threadsOver(threads), async (archive, readers) => {
    const counts = await readAnew(archive, readers, stop.signal);
    tell(
      stop.signal.aborted
        ? "Stopped. The same command carries on."
        : `${counts.read} read beside the record, ${counts.failed} failed and stay as they are. \`onrecord diff\` says what changes, \`onrecord renew --switch\` changes it.`,
    );
    process.exitCode = stop.signal.aborted ? INTERRUPTED : counts.failed > 0 ? 1 : 0;
  });
  stop.forget();
}

/** Reads beside the record what was not read anew yet, and tells what cannot be read any more. */
async function readAnew(
  archive: Archive,
  readers: Readers,
  signal: AbortSignal,
): Promise<{ readonly read: number; readonly failed: number }> {
  const progress = new Progress("articles");
  const counts = { read: 0, failed: 0 };
  for await (const { capture, error } of prepareRenewal(archive, readers)) {
    counts[error ? "failed" : "read"]++;
    if (error) tell(`${capture}: ${error.message}`);
    progress.step(0, "read anew");
    if (signal.aborted) break;
  }
  progress.end();
  return counts;
}

/** What was interrupted is read to its end first, so that no record is half of one version and half of another. */
async function change({ archive: place, threads }: Options): Promise<void> {
  const stop = stopOnSignal();
  await withReaders(place, {}, threadsOver(threads), async (archive, readers) => {
    await readAnew(archive, readers, stop.signal);
    if (stop.signal.aborted) {
      tell("Stopped; the record is as it was. The same command carries on.");
      process.exitCode = INTERRUPTED;
      return;
    }
    const count = await renewRecord(archive);
    if (count > 0) await sealNow(archive, new Date().toISOString());
    tell(
      count === 0
        ? "Everything was read by this version with these names: there is nothing to switch to."
        : `The record of ${count} articles is the new one.`,
    );
  });
  stop.forget();
}
