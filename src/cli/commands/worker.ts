import { type Archive, isPostgres } from "../../archive/index.ts";
import { threads, usualThreads } from "../../pipeline/index.ts";
import { OnrecordError } from "../../record/error.ts";
import { jsonLine, line, tell } from "../output.ts";
import { withQueue } from "../queued.ts";
import { stopOnSignal } from "../stop.ts";
import { archiveOption, examples, type Register, whole } from "../usage.ts";
import { withArchive } from "../with-archive.ts";

/** `onrecord worker` */
export const registerWorker: Register = (program) => {
  const command = program
    .command("worker")
    .description(
      "read the pages that `onrecord add` keeps in a PostgreSQL archive, on this machine beside any number of others, until it is stopped",
    )
    .option(
      "--concurrency <number>",
      "how many pages are read at once, each by a thread of its own with its 300 MB of memory (default: one for each core, at most 8)",
      whole(1, 256),
    )
    .option("--until-empty", "end when nothing is left to read")
    .addOption(archiveOption());
  examples(command, "worker --archive postgres://ann@db.example/news", "worker --concurrency 2 --until-empty").action(run);
};

interface WorkerOptions {
  readonly archive: string;
  readonly concurrency?: number;
  readonly untilEmpty?: boolean;
}

async function run({ archive: place, concurrency = usualThreads(), untilEmpty = false }: WorkerOptions): Promise<void> {
  assertQueued(place);
  const { work } = await import("../../pipeline/queue/index.ts");
  const stop = stopOnSignal();
  const counts = { read: 0, failed: 0 };
  // On threads even where it is one: the next page is read while the last is stored, which is mostly waiting for the server.
  const readers = threads(concurrency);
  try {
    await withArchive(place, {}, (archive) =>
      withQueue(place, async (queue) => {
        tell(`Reading for ${archive.place}, ${concurrency} at once. Ctrl-C ends it when these are done.`);
        await work(archive, queue, readers, {
          ...{ atOnce: readers.atOnce, signal: stop.signal, untilEmpty, now: () => new Date().toISOString() },
          onRead: (capture, failure) => {
            counts[failure ? "failed" : "read"]++;
            if (failure) tell(`${capture}: ${failure.message}`);
          },
        });
      }),
    );
  } finally {
    await readers.close();
  }
  stop.forget();
  tell(`${counts.read} read, ${counts.failed} failed.`);
}

/** `onrecord failures` */
export const registerFailures: Register = (program) => {
  const command = program
    .command("failures")
    .description("list the pages of a PostgreSQL archive that workers could not read: hash, address or path, and why")
    .option("--json", "print one JSON object a page")
    .addOption(archiveOption());
  examples(command, "failures --archive postgres://ann@db.example/news").action(list);
};

async function list({ archive: place, json }: { readonly archive: string; readonly json?: boolean }): Promise<void> {
  assertQueued(place);
  const { failuresIn } = await import("../../pipeline/queue/index.ts");
  await withArchive(place, { readOnly: true }, (archive) =>
    withQueue(place, async (queue) => {
      const failures = await failuresIn(archive, queue);
      for (const failure of failures) {
        const met = await placeOf(archive, failure.capture);
        await (json
          ? jsonLine({ ...failure, place: met })
          : line(`${failure.capture}  ${met === null ? "" : `${met}  `}${failure.code}: ${failure.message}`));
      }
      if (failures.length === 0) tell("Nothing failed.");
    }),
  );
}

/** Where a page was met last: its address or path; null where it was removed meanwhile. */
async function placeOf(archive: Archive, capture: string): Promise<string | null> {
  return (await archive.capture(capture))?.sightings.at(-1)?.place ?? null;
}

/** `onrecord retry` */
export const registerRetry: Register = (program) => {
  const command = program
    .command("retry")
    .description("have workers read pages again that failed: those named, or all")
    .argument("[capture...]", "hashes, as `onrecord failures` lists them")
    .addOption(archiveOption());
  examples(command, "retry --archive postgres://ann@db.example/news").action(retry);
};

async function retry(captures: string[], { archive: place }: { readonly archive: string }): Promise<void> {
  assertQueued(place);
  await withQueue(place, async (queue) => {
    const count = await queue.retry(captures.length > 0 ? captures : undefined);
    const none = captures.length - count;
    const others = none > 0 ? ` ${none} of those named are not among what failed; \`onrecord failures\` lists that.` : "";
    tell(`${count} ${count === 1 ? "is" : "are"} to be read again.${others}`);
    if (none > 0) process.exitCode = 1;
  });
}

function assertQueued(place: string): void {
  if (isPostgres(place)) return;
  const message = `Expected an archive in PostgreSQL, not \`${place}\`: the pages of one in a file are read by \`onrecord add\` itself, on all cores.`;
  throw new OnrecordError("archive-unsupported", message, { place });
}
