import { type Command, Option } from "commander";
import {
  type Asked,
  type Chunk,
  choose,
  FORMAT_NAMES,
  FORMATS,
  formatNamed,
  lossLines,
  noLosses,
  REJECTED,
  TABLE_NAMES,
  TLP,
  type WriteOptions,
} from "../../exchange/index.ts";
import { type FilterOptions, filterOptions, filtersOf } from "../filters.ts";
import { json, print, tell } from "../output.ts";
import { save } from "../save.ts";
import { archiveOption, examples, type Register } from "../usage.ts";
import { withArchive } from "../with-archive.ts";

interface Options extends FilterOptions, WriteOptions {
  readonly archive: string;
  readonly format: string;
  readonly query?: string;
  readonly all?: boolean;
  readonly out?: string;
  readonly json?: boolean;
}

/** `onrecord export --format NAME [ID...]` */
export const registerExport: Register = (program) => {
  const command = filterOptions(
    program
      .command("export")
      .description("write the record, or what is chosen of it, in a format of other tools; without clock values or paths")
      .argument(
        "[id...]",
        "statements (s…), parties (p…), commitments (c…), incidents (i…), origins (o…) or articles (SHA-256); none: the whole record",
      )
      .addOption(new Option("--format <format>", "how; see below").choices(FORMAT_NAMES).default("jsonl"))
      .option("--query <words>", "only what matches these words, as `search` takes them"),
  )
    .option("--all", "also what is neither sure nor decided")
    .addOption(new Option("--table <table>", "csv, parquet: which table").choices(TABLE_NAMES))
    .addOption(new Option("--tlp <label>", "stix, misp: who may see it (Traffic Light Protocol 2.0)").choices(TLP))
    .option(
      "--captures",
      "also the archived pages, decisions with their times and names of your own, so that `import` gives the same record",
    )
    .option("--out <file>", "write to a file instead of standard output")
    .option("--json", "print what was left out, and why, as JSON: to standard error, or with --out to standard output")
    .addOption(archiveOption());
  examples(
    withFormats(command),
    "export > record.jsonl",
    "export --format csv --act denial --since 2032 > denials.csv",
    "export --captures --out record.jsonl",
  ).action(exportRecord);
};

/** The formats, below a command's help. */
function withFormats(command: Command): Command {
  const width = Math.max(...FORMAT_NAMES.map((name) => name.length));
  return command.addHelpText("after", `\nFormats:\n${FORMATS.map(({ name, is }) => `  ${name.padEnd(width)}  ${is}`).join("\n")}`);
}

async function exportRecord(ids: string[], options: Options): Promise<void> {
  const { archive: place, format: name, query, all = false, out } = options;
  const format = formatNamed(name);
  const asked: Asked = { ids, all, filters: { ...filtersOf(options), ...(query !== undefined && { words: query }) } };
  await withArchive(place, { readOnly: true }, async (archive) => {
    const lost = noLosses();
    const write = await format.load();
    const { material, waiting, unsure, rejected } = await choose(archive, asked);
    const chunks = write(material, options, lost);
    await (out === undefined ? printAll(chunks) : save(chunks, out));
    for (const option of ["table", "tlp", "captures"] as const)
      if (options[option] !== undefined && !format.options.includes(option)) lost.add(`--${option}`, `It means nothing to ${name}.`);
    if (waiting > 0) lost.add("statement that is not sure", "--all has them.", waiting);
    if (unsure > 0) lost.add("incident that is not sure", "--all has it.", unsure);
    if (rejected > 0) lost.add(...REJECTED, rejected);
    if (options.json) await (out === undefined ? tell(JSON.stringify({ lost: lost.list() })) : json({ lost: lost.list() }));
    else for (const line of lossLines(lost.list())) tell(line);
  });
}

async function printAll(chunks: AsyncIterable<Chunk>): Promise<void> {
  for await (const chunk of chunks) await print(chunk);
}
