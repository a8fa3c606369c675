import { json, line, oneLine, tell } from "../output.ts";
import { archiveOption, examples, type Register } from "../usage.ts";
import { withArchive } from "../with-archive.ts";
import { subjectOf } from "./deciding.ts";

interface Options {
  readonly archive: string;
  readonly statement?: string;
  readonly json?: boolean;
}

/** `onrecord decisions` */
export const registerDecisions: Register = (program) => {
  const command = program
    .command("decisions")
    .description("list what people decided, in order, and whether it still stands")
    .option("--statement <id>", "only those on one statement")
    .option("--json", "print JSON")
    .addOption(archiveOption());
  examples(command, "decisions", "decisions --json").action(list);
};

async function list({ archive: place, statement, json: asJson }: Options): Promise<void> {
  await withArchive(place, { readOnly: true }, async (archive) => {
    const entries = await archive.decisions(statement === undefined ? {} : { statement });
    if (asJson)
      return json({
        decisions: entries.map(({ decision, standing, leads }) => ({ ...decision, standing, ...("mentions" in decision && { leads }) })),
      });
    for (const { decision, standing } of entries) {
      await line(
        `${decision.id} · ${decision.at.slice(0, 10)} · ${decision.kind} ${subjectOf(decision)} · ${oneLine(decision.by, 40)}${standing === "stands" ? "" : ` · ${standing}`}${decision.note ? ` · ${oneLine(decision.note, 80)}` : ""}`,
      );
    }
    tell(`${entries.length} decisions`);
  });
}
