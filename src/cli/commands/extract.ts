import type { Command } from "commander";
import type { Met } from "../../capture/captured.ts";
import { meet } from "../../capture/index.ts";
import { extractObject, PLAIN_READER, type Reader, readerWith, readObject } from "../../pipeline/index.ts";
import { OnrecordError } from "../../record/error.ts";
import { changeKnowledge } from "../../record/knowledge.ts";
import { KNOWLEDGE_FILE, rowsIn } from "../knowledge-file.ts";
import { json, jsonLine, tell } from "../output.ts";
import { INTERRUPTED, stopOnSignal } from "../stop.ts";
import { examples, type GivenOptions, givenOf, givenOptions, type Register } from "../usage.ts";
import { type WebChoice, webOptions, withWeb } from "../web.ts";

interface Options extends GivenOptions, WebChoice {
  readonly json?: boolean;
  readonly jsonl?: boolean;
  readonly knowledge?: string;
}

/** What is printed of a document. */
type ObjectOf = (met: Met, reader: Reader) => unknown;

/** `onrecord extract PATH...`: what is found in documents, without an archive. */
export const registerExtract: Register = (program) => {
  const words = "print what is found in documents, without an archive: statements, speakers, quotations";
  const command = register(program, "extract", words, extractObject);
  command.option("--knowledge <file>", `names of your own, as \`onrecord knowledge add\` takes them: ${KNOWLEDGE_FILE}`);
  examples(command, ...examplesOf("extract"), "extract --knowledge names.csv page.html");
};

/** `onrecord read PATH...`: what documents are, without an archive. Names are not looked at for that, so it takes none. */
export const registerRead: Register = (program) => {
  const command = register(program, "read", "print what documents are, without an archive: text, blocks, title, date", readObject);
  examples(command, ...examplesOf("read"));
};

function register(program: Command, name: string, description: string, objectOf: ObjectOf): Command {
  const command = program
    .command(name)
    .description(description)
    .argument("<path...>", "files, folders, web archives, addresses, feeds, or - for standard input, as `add` takes them");
  return webOptions(givenOptions(command))
    .option("--json", "print indented JSON, one object a document (what is printed anyway)")
    .option("--jsonl", "print one line a document")
    .action((paths: string[], options: Options) => printObjects(paths, options, objectOf));
}

function examplesOf(name: string): string[] {
  return [
    `${name} --json page.html`,
    `${name} --jsonl pages/ > pages.jsonl`,
    `${name} --jsonl crawl.warc.gz | head -1`,
    `${name} https://post.example/2031/04/talks`,
  ];
}

async function printObjects(paths: readonly string[], options: Options, objectOf: ObjectOf): Promise<void> {
  const reader =
    options.knowledge === undefined ? PLAIN_READER : readerWith({ rows: changeKnowledge([], { add: await rowsIn(options.knowledge) }) });
  const stop = stopOnSignal();
  await withWeb(options, null, stop.signal, async (web) => {
    for await (const met of meet(paths, { given: givenOf(options), web })) {
      if (stop.signal.aborted) break;
      if ("unchanged" in met) continue;
      try {
        if ("error" in met) throw met.error;
        for (const { message } of met.warnings ?? []) tell(message);
        const object = objectOf(met, reader);
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
