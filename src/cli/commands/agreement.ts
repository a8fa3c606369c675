import { type Agreement, agreementIn, type Reviewer } from "../../archive/readings/agreement.ts";
import type { Alpha } from "../../archive/readings/alpha.ts";
import { readingsToSettle } from "../../archive/readings/readings.ts";
import { counted } from "../entry-text.ts";
import { json, line, oneLine, tell } from "../output.ts";
import { archiveOption, examples, type Register } from "../usage.ts";
import { withArchive } from "../with-archive.ts";

interface Options {
  readonly archive: string;
  readonly round?: string;
  readonly json?: boolean;
}

/** `onrecord agreement` */
export const registerAgreement: Register = (program) => {
  const command = program
    .command("agreement")
    .description("how far reviewers agree who read the same independently (Krippendorff's alpha), and how each one's decisions fared")
    .option("--round <id>", "only one round")
    .option("--json", "print JSON, with what is to be settled")
    .addOption(archiveOption());
  examples(command, "agreement", "agreement --round r1 --json").action(show);
};

async function show({ archive: place, round, json: asJson }: Options): Promise<void> {
  await withArchive(place, { readOnly: true }, async (archive) => {
    const decisions = await archive.decisions();
    const agreement = agreementIn(decisions, round ?? null);
    if (asJson) {
      const toSettle = readingsToSettle(decisions, await archive.rounds());
      return json({
        ...agreement,
        toSettle: toSettle.map(({ statement, readings }) => ({ statement, readings: readings.map(({ id }) => id) })),
      });
    }
    for (const text of linesOf(agreement)) await line(text);
    const { open, agreed, differ, settled } = agreement.states;
    tell(
      `${counted(open + agreed + differ + settled, "statement")} read by several: ${settled} settled, ${differ + agreed} to settle, ${open} not read by all`,
    );
    return undefined;
  });
}

function linesOf({ verdict, kind, act, acts, pairs, reviewers, takenBack }: Agreement): string[] {
  return [
    lineOf("statement or none", verdict),
    lineOf("accept, amend or reject", kind),
    lineOf("act", act),
    ...acts.map((one) => lineOf(`  ${one.act}`, one)),
    ...pairs.map(({ readers, ...one }) => lineOf(readers.map((name) => oneLine(name, 40)).join(" and "), one)),
    ...(takenBack > 0 ? [`${counted(takenBack, "reading")} taken back when all were in`] : []),
    ...reviewers.map(reviewerLine),
  ];
}

function lineOf(what: string, { alpha, units, observed }: Alpha): string {
  const told = alpha === null ? "nothing to tell apart" : `alpha ${alpha.toFixed(3)}`;
  return `${what} · ${told} · ${counted(units, "statement")}${observed === null ? "" : ` · ${(observed * 100).toFixed(1)} % the same`}`;
}

function reviewerLine({ name, decided, accepted, amended, rejected, added, judged, held }: Reviewer): string {
  const kinds = `${accepted} accepted, ${amended} amended, ${rejected} rejected, ${added} added`;
  return `${oneLine(name, 40)} · ${counted(decided, "statement")}: ${kinds} · ${judged} decided later by others, ${held} of these held`;
}
