import { fileURLToPath } from "node:url";
import { add } from "../../pipeline/index.ts";
import { pagesAt } from "../pages.ts";
import { threadsFor, withReaders } from "../readers.ts";
import { Tally, tellFailure } from "../tally.ts";
import { ARCHIVE, byOption, examples, type Register, whole } from "../usage.ts";
import { PORT, serveUntilStopped } from "./serve.ts";

interface Options {
  readonly port: number;
  readonly host: string;
  readonly by: string;
}

const SAMPLE_ARCHIVE = "sample.db";
const SAMPLES = fileURLToPath(new URL("../../../samples/pages", import.meta.url));

/** `onrecord start [PATH...]`: what `npm start` runs. */
export const registerStart: Register = (program) => {
  const command = program
    .command("start")
    .description("read pages and serve the record: yours into onrecord.db, or without paths the invented sample world into sample.db")
    .argument("[path...]", "files and folders of your own")
    .option("--port <number>", "the port; 0 for any that is free", whole(0, 65_535), PORT)
    .option("--host <address>", "the address to listen on", "127.0.0.1")
    .addOption(byOption());
  examples(command, "start", "start my-pages/").action(start);
};

async function start(paths: string[], options: Options): Promise<void> {
  const sample = paths.length === 0;
  const pages = await pagesAt(sample ? [SAMPLES] : paths);
  const [place, world] = sample ? ([SAMPLE_ARCHIVE, "sample"] as const) : ([ARCHIVE, "own"] as const);
  await withReaders(place, { create: true, world }, threadsFor(paths, {}), async (archive, readers) => {
    const tally = new Tally();
    for await (const added of add(archive, pages, () => new Date().toISOString(), readers)) {
      tally.count(added);
      if (added.outcome === "failed") tellFailure(added);
    }
    tally.end();
    await serveUntilStopped(archive, options);
  });
}
