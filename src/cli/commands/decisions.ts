import type { DecisionEntry } from "../../archive/index.ts";
import { hiddenReadings } from "../../archive/readings/readings.ts";
import { counted, gradeText } from "../entry-text.ts";
import { json, line, oneLine, tell } from "../output.ts";
import { archiveOption, examples, type Register } from "../usage.ts";
import { withArchive } from "../with-archive.ts";
import { subjectOf } from "./deciding.ts";

interface Options {
  readonly archive: string;
  readonly statement?: string;
  readonly unanchored?: boolean;
  readonly json?: boolean;
}

/** `onrecord decisions` */
export const registerDecisions: Register = (program) => {
  const command = program
    .command("decisions")
    .description("list what people decided, in order, and whether it still stands")
    .option("--statement <id>", "only those on one statement")
    .option("--unanchored", "only those whose words are not found any more in the articles as they are read now")
    .option("--json", "print JSON")
    .addOption(archiveOption());
  examples(command, "decisions", "decisions --unanchored", "decisions --json").action(list);
};

async function list({ archive: place, statement, unanchored = false, json: asJson }: Options): Promise<void> {
  await withArchive(place, { readOnly: true }, async (archive) => {
    const every = await archive.decisions(statement === undefined ? {} : { statement });
    const hidden = hiddenReadings(every, await archive.rounds());
    const all = every.filter(({ decision }) => !hidden.has(decision.id));
    const entries = unanchored ? all.filter(({ standing }) => standing === "lost") : all;
    if (asJson) return json({ decisions: entries.map(printable) });
    for (const entry of entries) {
      await line(lineOf(entry));
      if (entry.standing === "lost") await line(`  looked for: ${wordsOf(entry)}`);
    }
    const lost = all.filter(({ standing }) => standing === "lost").length;
    tell(unanchored ? `${lost} of ${counted(all.length, "decision")} not anchored` : counted(all.length, "decision"));
    if (hidden.size > 0) tell(`${counted(hidden.size, "reading")} more, shown when all readings of a statement are in`);
    if (lost > 0 && !unanchored) tell(`${lost} not anchored; \`onrecord decisions --unanchored\` lists them`);
  });
}

function printable({ decision, standing, overruledBy, leads }: DecisionEntry): Record<string, unknown> {
  return { ...decision, standing, overruledBy, ...("mentions" in decision && { leads }) };
}

function lineOf({ decision, standing, overruledBy }: DecisionEntry): string {
  const became = overruledBy === null ? STANDINGS[standing] : `overruled by ${overruledBy}`;
  const grade = decision.kind === "grade" ? ` ${gradeText(decision.grade)}` : "";
  const parts = [
    decision.id,
    decision.at.slice(0, 10),
    `${decision.kind} ${subjectOf(decision)}${grade}`,
    oneLine(decision.by, 40),
    became,
  ];
  return [...parts, decision.note ? oneLine(decision.note, 80) : ""].filter((part) => part !== "").join(" · ");
}

/** What is said of how a decision stands; of one that stands nothing. */
const STANDINGS: Readonly<Record<DecisionEntry["standing"], string>> = { stands: "", undone: "undone", lost: "lost: not found any more" };

/** The words by which a decision is anchored, and in which articles. */
function wordsOf({ decision, anchor }: DecisionEntry): string {
  const selectors = "mentions" in decision ? decision.mentions : anchor ? [...anchor.source, ...anchor.cue, ...anchor.content] : [];
  return selectors.map(({ exact, capture }) => `“${oneLine(exact, 80)}” (${capture.slice(0, 12)})`).join(", ");
}
