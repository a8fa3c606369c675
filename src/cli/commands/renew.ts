import { sealNow } from "../../pipeline/index.ts";
import { prepareRenewal, renewRecord } from "../../pipeline/renew.ts";
import { tell } from "../output.ts";
import { Progress } from "../progress.ts";
import { type ReadersChoice, threadsOption, threadsOver, withReaders } from "../readers.ts";
import { INTERRUPTED, stopOnSignal } from "../stop.ts";
import { archiveOption, examples, type Register } from "../usage.ts";
import { withArchive } from "../with-archive.ts";

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
    .option("--switch", "put what was read anew in the place of the record")
    .addOption(threadsOption())
    .addOption(archiveOption());
  examples(command, "renew", "diff", "renew --switch").action((options: Options) => (options.switch ? change(options) : prepare(options)));
};

async function prepare({ archive: place, threads }: Options): Promise<void> {
  const stop = stopOnSignal();
  await withReaders(place, {}, threadsOver(threads), async (archive, readers) => {
    const progress = new Progress("articles");
    const counts = { read: 0, failed: 0 };
    for await (const { capture, error } of prepareRenewal(archive, readers)) {
      counts[error ? "failed" : "read"]++;
      if (error) tell(`${capture}: ${error.message}`);
      progress.step(0, "read anew");
      if (stop.signal.aborted) break;
    }
    progress.end();
    tell(
      stop.signal.aborted
        ? "Stopped. The same command carries on."
        : `${counts.read} read anew beside the record, ${counts.failed} failed and stay as they are. \`onrecord diff\` says what changes, \`onrecord renew --switch\` changes it.`,
    );
    process.exitCode = stop.signal.aborted ? INTERRUPTED : counts.failed > 0 ? 1 : 0;
  });
  stop.forget();
}

async function change({ archive: place }: Options): Promise<void> {
  await withArchive(place, {}, async (archive) => {
    const count = await renewRecord(archive);
    if (count > 0) await sealNow(archive, new Date().toISOString());
    tell(
      count === 0
        ? "Nothing was read anew beside the record. `onrecord renew` does that first."
        : `The record of ${count} articles is the new one.`,
    );
  });
}
