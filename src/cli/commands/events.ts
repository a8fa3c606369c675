import { eventLines } from "../incident-text.ts";
import { json, line, tell } from "../output.ts";
import { archiveOption, examples, type Register, whole } from "../usage.ts";
import { withArchive } from "../with-archive.ts";

interface Options {
  readonly archive: string;
  readonly limit: number;
  readonly after?: string;
  readonly json?: boolean;
}

/** `onrecord events` */
export const registerEvents: Register = (program) => {
  const command = program
    .command("events")
    .description("list meetings, calls, visits and hearings: who took part, where, when, and what came of it; newest first")
    .option("--limit <number>", "how many at most", whole(1, 1000), 50)
    .option("--after <cursor>", "go on after the `next` of the page before")
    .option("--json", "print JSON")
    .addOption(archiveOption());
  examples(command, "events", "events --limit 10", "events --json").action(events);
};

async function events({ archive: file, limit, after, json: asJson }: Options): Promise<void> {
  await withArchive(file, { readOnly: true }, async (archive) => {
    const { entries, next, total } = await archive.events({ limit, ...(after !== undefined && { after }) });
    if (asJson) return json({ events: entries, next, total });
    for (const entry of entries) for (const text of eventLines(entry)) await line(text);
    if (total === 0) return tell("No event is on record.");
    tell(`${entries.length} of ${total}${next ? `; go on with --after ${next}` : ""}`);
  });
}
