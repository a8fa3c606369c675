import type { Round, SearchQuery } from "../../archive/index.ts";
import { OnrecordError } from "../../record/error.ts";
import { MOST_SHARED, waitingIds } from "../../server/review-queue.ts";
import { counted } from "../entry-text.ts";
import { type FilterOptions, filterOptions, filtersOf } from "../filters.ts";
import { json, line, oneLine, tell } from "../output.ts";
import { archiveOption, byOption, examples, type Register, several, whole } from "../usage.ts";
import { withArchive } from "../with-archive.ts";

interface ShareOptions extends FilterOptions {
  readonly archive: string;
  readonly by: string;
  readonly search?: string;
  readonly reader?: readonly string[];
  readonly each: number;
  readonly json?: boolean;
}

/** `onrecord share NAME --reader WHO` */
export const registerShare: Register = (program) => {
  const command = filterOptions(
    program
      .command("share")
      .description(
        "share out what waits among reviewers; with --each 2 every statement is read by two, who do not see each other's reading",
      )
      .argument("<name>", "what it is called")
      .option("--search <words>", "only statements with these words"),
  )
    .option("--reader <name>", "who reads, under the name of their decisions; several times for several", several)
    .option("--each <number>", "by how many each statement is read", whole(1, 20), 1)
    .addOption(byOption())
    .option("--json", "print JSON")
    .addOption(archiveOption());
  examples(command, "share 'First round' --reader Ada --reader Bo --each 2 --act attribution").action(share);
};

async function share(name: string, options: ShareOptions): Promise<void> {
  await withArchive(options.archive, {}, async (archive) => {
    const query: SearchQuery = { ...filtersOf(options), ...(options.search !== undefined && { words: options.search }) };
    const statements = await waitingIds(archive, query, MOST_SHARED);
    if (statements.length === 0)
      throw new OnrecordError("bad-round", "Expected statements that wait, but none is found. Search for others.");
    const order = { name, statements, readers: options.reader ?? [], each: options.each, by: options.by, at: new Date().toISOString() };
    const round = await archive.share(order);
    return options.json ? json(round) : line(lineOf(round));
  });
}

/** `onrecord rounds` */
export const registerRounds: Register = (program) => {
  const command = program
    .command("rounds")
    .description("list what was shared out, and how much of it is read")
    .option("--end <id>", "end one: nobody is asked for a reading in it any more")
    .option("--json", "print JSON")
    .addOption(archiveOption());
  examples(command, "rounds", "rounds --end r1").action(list);
};

async function list({ archive: place, end, json: asJson }: { archive: string; end?: string; json?: boolean }): Promise<void> {
  await withArchive(place, { readOnly: end === undefined }, async (archive) => {
    if (end !== undefined) await archive.endRound(end);
    const rounds = await archive.rounds();
    if (asJson) return json({ rounds });
    for (const round of rounds) await line(lineOf(round));
    tell(counted(rounds.length, "round"));
    return undefined;
  });
}

function lineOf({ id, name, statements, each, progress, open, by, made }: Round): string {
  const read = progress.map((one) => `${oneLine(one.reader, 40)} ${one.read} of ${one.assigned}`).join(", ");
  const how = `${counted(statements, "statement")}${each > 1 ? `, each read by ${each}` : ""}`;
  return [id, oneLine(name, 80), how, read, open ? "" : "ended", `${oneLine(by, 40)}, ${made.slice(0, 10)}`].filter(Boolean).join(" · ");
}
