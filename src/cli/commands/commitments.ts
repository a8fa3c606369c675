import type { CommitmentEntry, CommitmentSummary } from "../../archive/index.ts";
import { OnrecordError } from "../../record/error.ts";
import { commitmentLines, commitmentText } from "../commitment-text.ts";
import { json, line, print, tell } from "../output.ts";
import { archiveOption, examples, type Register, sureOrAnyOption, whole } from "../usage.ts";
import { withArchive } from "../with-archive.ts";

interface Options {
  readonly archive: string;
  readonly limit: number;
  readonly after?: string;
  readonly sure: "yes" | "any";
  readonly all?: boolean;
  readonly json?: boolean;
}

/** `onrecord commitments [ID]` */
export const registerCommitments: Register = (program) => {
  const command = program
    .command("commitments")
    .description(
      "list what was assured and agreed, by whom and to whom, or tell of one: its history, on whose word, and what was said since within its scope, arguably or outside",
    )
    .argument("[commitment]", "a commitment's id (c…)")
    .addOption(sureOrAnyOption("yes"))
    .option("--all", "the same as --sure any")
    .option("--limit <number>", "how many at most", whole(1, 200), 50)
    .option("--after <cursor>", "go on after the `next` of the page before")
    .option("--json", "print JSON")
    .addOption(archiveOption());
  examples(command, "commitments", "commitments c0123456789abcdef0123", "commitments --sure any --json").action(commitments);
};

async function commitments(id: string | undefined, options: Options): Promise<void> {
  const { limit, after, sure, all = sure === "any" } = options;
  await withArchive(options.archive, { readOnly: true }, async (archive) => {
    if (id !== undefined) {
      const found = await archive.commitment(id);
      if (!found) throw noSuch(id);
      if (found.id !== id) tell(`${id} is now ${found.id}.`);
      return options.json ? json(found satisfies CommitmentEntry) : print(commitmentText(found));
    }
    const { entries, next, total } = await archive.commitments({ limit, all, ...(after !== undefined && { after }) });
    if (options.json) return json({ commitments: entries satisfies readonly CommitmentSummary[], next, total });
    for (const entry of entries) for (const text of commitmentLines(entry)) await line(text);
    if (total === 0)
      return tell(all ? "No commitment was found yet." : "No commitment that is sure was found yet. `--sure any` lists the rest.");
    tell(`${entries.length} of ${total}${next ? `; go on with --after ${next}` : ""}`);
  });
}

function noSuch(id: string): OnrecordError {
  return new OnrecordError("not-found", `Expected the id of a commitment, not \`${id}\`. \`onrecord commitments\` lists them.`, { id });
}
