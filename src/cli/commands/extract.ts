import type { Met } from "../../capture/captured.ts";
import { meet } from "../../capture/index.ts";
import { extractObject, readObject } from "../../pipeline/index.ts";
import { OnrecordError } from "../../record/error.ts";
import { json, jsonLine, tell } from "../output.ts";
import { INTERRUPTED, stopOnSignal } from "../stop.ts";
import { examples, type GivenOptions, givenOf, givenOptions, type Register } from "../usage.ts";
import { type WebChoice, webOptions, withWeb } from "../web.ts";

interface Options extends GivenOptions, WebChoice {
  readonly json?: boolean;
  readonly jsonl?: boolean;
}

/** `onrecord extract PATH...`: what is found in documents, without an archive. */
export const registerExtract: Register = (program) =>
  register(program, "extract", "print what is found in documents, without an archive: statements, speakers, quotations", extractObject);

/** `onrecord read PATH...`: what documents are, without an archive. */
export const registerRead: Register = (program) =>
  register(program, "read", "print what documents are, without an archive: text, blocks, title, date", readObject);

function register(program: Parameters<Register>[0], name: string, description: string, objectOf: (met: Met) => unknown): void {
  const command = program
    .command(name)
    .description(description)
    .argument("<path...>", "files, folders, web archives, addresses, feeds, or - for standard input, as `add` takes them");
  webOptions(givenOptions(command))
    .option("--json", "print indented JSON, one object a document (what is printed anyway)")
    .option("--jsonl", "print one line a document");
  examples(
    command,
    `${name} --json page.html`,
    `${name} --jsonl pages/ > pages.jsonl`,
    `${name} --jsonl crawl.warc.gz | head -1`,
    `${name} https://post.example/2031/04/talks`,
  ).action((paths: string[], options: Options) => printObjects(paths, options, objectOf));
}

async function printObjects(paths: readonly string[], options: Options, objectOf: (met: Met) => unknown): Promise<void> {
  const stop = stopOnSignal();
  await withWeb(options, null, stop.signal, async (web) => {
    for await (const met of meet(paths, { given: givenOf(options), web })) {
      if (stop.signal.aborted) break;
      if ("unchanged" in met) continue;
      try {
        if ("error" in met) throw met.error;
        const object = objectOf(met);
        await (options.jsonl ? jsonLine(object) : json(object));
      } catch (error) {
        if (!(error instanceof OnrecordError)) throw error;
        tell(`${met.place}: ${error.message}`);
        process.exitCode = 1;
      }
    }
  });
  if (stop.signal.aborted) process.exitCode = INTERRUPTED;
  stop.forget();
}
