import { type Added, add, readUnread } from "../../pipeline/index.ts";
import { jsonLine, tell } from "../output.ts";
import { pagesAt } from "../pages.ts";
import { Tally, tellFailure } from "../tally.ts";
import { archiveOption, examples, type GivenOptions, givenOf, givenOptions, type Register } from "../usage.ts";
import { withArchive } from "../with-archive.ts";

interface Options extends GivenOptions {
  readonly archive: string;
  readonly json?: boolean;
}

/** What shells expect of a program that Ctrl-C ended. */
const INTERRUPTED = 130;

/** `onrecord add PATH...` */
export const registerAdd: Register = (program) => {
  const command = program
    .command("add")
    .description("read files, folders or standard input (-) into the archive")
    .argument("<path...>", ".txt, .md and .html files, folders with such files, or - for standard input");
  givenOptions(command).addOption(archiveOption()).option("--json", "print one JSON object a page");
  examples(command, "add pages/", "add --published 2031-04-09 --publisher 'The Meridian Post' page.txt", "add - < page.html").action(
    addPaths,
  );
};

async function addPaths(paths: string[], options: Options): Promise<void> {
  const pages = await pagesAt(paths, { given: givenOf(options) });
  await withArchive(options.archive, { create: true, world: "own" }, async (archive) => {
    const tally = new Tally();
    const stop = stopOnSignal();
    const report = async (added: Added) => {
      tally.count(added);
      if (options.json)
        await jsonLine(
          added.outcome === "failed"
            ? { place: added.place, outcome: "failed", error: { code: added.error.code, message: added.error.message } }
            : added,
        );
      else if (added.outcome === "failed") tellFailure(added);
    };
    for await (const added of add(archive, pages, () => new Date().toISOString())) {
      await report(added);
      if (stop.asked) break;
    }
    let again = 0;
    if (!stop.asked)
      for await (const added of readUnread(archive)) {
        if (added.outcome === "failed") await report(added);
        else again++;
        if (stop.asked) break;
      }
    stop.forget();
    tally.end(again);
    if (stop.asked) tell("Stopped. What was reported is stored; the same command carries on.");
    process.exitCode = stop.asked ? INTERRUPTED : tally.counts.failed > 0 ? 1 : 0;
  });
}

/** Lets the page at hand be finished on Ctrl-C; a second Ctrl-C ends at once, which loses nothing that was reported either. */
function stopOnSignal(): { asked: boolean; forget(): void } {
  const ask = () => {
    if (state.asked) process.exit(INTERRUPTED);
    state.asked = true;
  };
  const state = {
    asked: false,
    forget() {
      process.off("SIGINT", ask).off("SIGTERM", ask);
    },
  };
  process.on("SIGINT", ask).on("SIGTERM", ask);
  return state;
}
