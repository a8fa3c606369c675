import { type Brought, bring, openExported } from "../../exchange/index.ts";
import { sealNow } from "../../pipeline/index.ts";
import { json, safe, tell } from "../output.ts";
import { Progress } from "../progress.ts";
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

async function importFile(path: string, options: Options): Promise<void> {
  const file = await openExported(path);
  await withReaders(options.archive, { create: true, world: "own" }, threadsFor([path], options), async (archive, readers) => {
    const progress = new Progress();
    const brought = await bring(
      archive,
      file,
      () => new Date().toISOString(),
      readers,
      (done, place) => progress.step(0, safe(`${done} ${place}`)),
    );
    progress.end();
    await sealNow(archive, new Date().toISOString());
    if (options.json) await json(brought);
    else for (const line of linesOf(brought)) tell(line);
    const { undecided, missing, altered, unread, statements } = brought;
    if (undecided.length + missing.length + altered.length + unread.length + statements.other > 0) process.exitCode = 1;
  });
}

/** How many ids are named in one line. */
const MOST_NAMED = 5;

/** What an import brought, for a person. */
function linesOf({ captures, names, decisions, undecided, missing, altered, unread, statements }: Brought): string[] {
  const { same, other, absent, others } = statements;
  const known = (count: number, one: string) => `${count} ${one}${count === 1 ? "" : "s"}`;
  return [
    `${known(captures.new, "page")} new, ${captures.known} known; ${known(names, "name")}; ${known(decisions.new, "decision")} new, ${decisions.known} known.`,
    `${known(same, "statement")} of the file are in the record as it is read here.`,
    ...altered.map((capture) => `Left out: page sha256:${capture}: its bytes in the file are others than those of this hash.`),
    ...(other > 0
      ? [
          `${other} are not so in the record: ${named(others, other)}. Another version of the program reads them otherwise, or the file was changed.`,
        ]
      : []),
    ...(absent > 0 ? [`${absent} are of pages that are not here.`] : []),
    ...unread.map(({ place, why }) => `Not read: ${place}: ${why}`),
    ...missing.map(
      ({ capture, addresses }) => `Not here: page sha256:${capture}${addresses.length > 0 ? ` (${addresses.join(", ")})` : ""}.`,
    ),
    ...(undecided.length > 0
      ? [`Decisions that stay behind, since their page, or the decision that they take back, is not here: ${undecided.join(", ")}.`]
      : []),
    ...(missing.length > 0 ? ["Add these pages, or have them exported with --captures, then import again."] : []),
  ];
}

function named(ids: readonly string[], of: number): string {
  const shown = ids.slice(0, MOST_NAMED).join(", ");
  return of > MOST_NAMED ? `${shown} and ${of - MOST_NAMED} more (--json has them)` : shown;
}
