import { existsSync } from "node:fs";
import { isPostgres } from "../../archive/index.ts";
import type { WebSource } from "../../capture/index.ts";
import { type Added, add, readUnread, sealNow } from "../../pipeline/index.ts";
import type { OnrecordError } from "../../record/error.ts";
import { awaited } from "../awaited.ts";
import { jsonLine, oneLine, tell } from "../output.ts";
import { pagesAt } from "../pages.ts";
import { PassedOver } from "../passed-over.ts";
import { addQueued } from "../queued.ts";
import { type ReadersChoice, threadsFor, threadsOption, withReaders } from "../readers.ts";
import { INTERRUPTED, type Stop, stopOnSignal } from "../stop.ts";
import { Tally, tellFailure } from "../tally.ts";
import { archiveOption, examples, type GivenOptions, givenOf, givenOptions, type Register } from "../usage.ts";
import { someAddress, type WebChoice, webOptions, withWeb } from "../web.ts";

interface Options extends GivenOptions, WebChoice, ReadersChoice {
  readonly archive: string;
  readonly again?: boolean;
  readonly here?: boolean;
  readonly json?: boolean;
}

/** `onrecord add PATH...` */
export const registerAdd: Register = (program) => {
  const command = program
    .command("add")
    .description("read files, folders, web archives, addresses, feeds or standard input (-) into the archive")
    .argument(
      "<path...>",
      "pages (.html, .txt, .md, .pdf, .mhtml, .eml, also .gz), .warc, .wacz, .zip and .jsonl files, folders with such files, addresses of pages, feeds and sitemaps, or - for standard input",
    );
  webOptions(givenOptions(command))
    .addOption(threadsOption())
    .addOption(archiveOption())
    .option("--again", "also pages that were removed")
    .option("--here", "read the pages at once, also where the archive is in PostgreSQL, rather than leave them to workers")
    .option("--json", "print one JSON object a page");
  examples(
    command,
    "add pages/",
    "add --published 2031-04-09 --publisher 'The Meridian Post' page.txt",
    "add crawl.warc.gz report.pdf",
    "add https://post.example/2031/04/talks https://post.example/feed.xml",
    "add - < page.html",
  ).action(addPaths);
};

async function addPaths(paths: string[], options: Options): Promise<void> {
  const stop = stopOnSignal();
  const isQueued = isPostgres(options.archive) && options.here !== true;
  await withWeb(options, options.archive, stop.signal, (web) => (isQueued ? addQueued : addWith)(paths, options, web, stop));
}

async function addWith(paths: string[], options: Options, web: WebSource, stop: Stop): Promise<void> {
  const passed = new PassedOver();
  const met = await pagesAt(
    paths,
    { given: givenOf(options), web, passed: passed.count },
    someAddress(paths) && (isPostgres(options.archive) || existsSync(options.archive)),
  );
  const pages = awaited(met, `\`${oneLine(paths.join(" "), 80)}\``);
  await withReaders(options.archive, { create: true, world: "own" }, threadsFor(paths, options), async (archive, readers) => {
    const tally = new Tally();
    const choice = { again: options.again === true, signal: stop.signal };
    for await (const added of add(archive, pages, () => new Date().toISOString(), readers, choice)) {
      tally.count(added);
      await report(added, options);
    }
    let again = 0;
    if (!stop.signal.aborted)
      for await (const added of readUnread(archive, readers)) {
        if (added.outcome === "failed") {
          tally.count(added);
          await report(added, options);
        } else again++;
        if (stop.signal.aborted) break;
      }
    if (again > 0 || stop.signal.aborted) await sealNow(archive, new Date().toISOString());
    stop.forget();
    tally.end(again);
    passed.tell();
    if (stop.signal.aborted) tell("Stopped. What was reported is stored and sealed; the same command carries on.");
    process.exitCode = stop.signal.aborted ? INTERRUPTED : tally.counts.failed > 0 ? 1 : 0;
  });
}

/** Tells what became of a page: each as JSON, or only what failed or was said of it in vain. */
export async function report(added: Added, { json }: { readonly json?: boolean }): Promise<void> {
  const told = ({ code, message }: OnrecordError) => ({ code, message });
  if (added.outcome !== "failed") {
    const { warnings, ...rest } = added;
    for (const { message } of warnings ?? []) tell(message);
    if (json) await jsonLine({ ...rest, ...(warnings && { warnings: warnings.map(told) }) });
    return;
  }
  const { place, error } = added;
  if (json) await jsonLine({ place, outcome: "failed", error: told(error) });
  else tellFailure(added);
}
