import { assertExported, type Brought, bring } from "../../exchange/index.ts";
import { sealNow } from "../../pipeline/index.ts";
import { json, tell } from "../output.ts";
import { type ReadersChoice, threadsFor, threadsOption, withReaders } from "../readers.ts";
import { archiveOption, examples, type Register } from "../usage.ts";

interface Options extends ReadersChoice {
  readonly archive: string;
  readonly json?: boolean;
}

/** `onrecord import FILE` */
export const registerImport: Register = (program) => {
  const command = program
    .command("import")
    .description(
      "bring back what `export --captures` wrote: pages are read again, names learnt, decisions repeated; without pages only decisions come",
    )
    .argument("<file>", "a file that `export` wrote as jsonl, stix or web-annotation")
    .addOption(threadsOption())
    .option("--json", "print JSON")
    .addOption(archiveOption());
  examples(command, "import record.jsonl", "import --archive other.db colleague.json").action(importFile);
};

async function importFile(file: string, options: Options): Promise<void> {
  await assertExported(file);
  await withReaders(options.archive, { create: true, world: "own" }, threadsFor([file], options), async (archive, readers) => {
    const brought = await bring(archive, file, () => new Date().toISOString(), readers);
    await sealNow(archive, new Date().toISOString());
    if (options.json) await json(brought);
    else for (const line of linesOf(brought)) tell(line);
    const { undecided, missing, unread, statements } = brought;
    if (undecided.length + missing.length + unread.length + statements.other > 0) process.exitCode = 1;
  });
}

/** What an import brought, for a person. */
function linesOf({ captures, names, decisions, undecided, missing, unread, statements }: Brought): string[] {
  return [
    `${captures.new} pages new, ${captures.known} known; ${names} names; ${decisions.new} decisions new, ${decisions.known} known.`,
    `${statements.same} statements of the file are in the record as it is read here${statements.other > 0 ? `, ${statements.other} are not: another version of the program read them otherwise` : ""}.`,
    ...unread.map(({ place, why }) => `Not read: ${place}: ${why}`),
    ...missing.map(
      ({ capture, addresses }) => `Not here: page sha256:${capture}${addresses.length > 0 ? ` (${addresses.join(", ")})` : ""}.`,
    ),
    ...(undecided.length > 0 ? [`Decisions on pages that are not here: ${undecided.join(", ")}.`] : []),
    ...(missing.length > 0 ? ["Add these pages, or have them exported with --captures, then import again."] : []),
  ];
}
