import { Option } from "commander";
import { Credibility, Reliability } from "../../record/grade.ts";
import { counted, printableStatement, statementLines } from "../entry-text.ts";
import { json, line, oneLine, tell } from "../output.ts";
import { archiveOption, examples, type Register } from "../usage.ts";
import { withArchive } from "../with-archive.ts";
import { type DecideOptions, decide, decidingOptions } from "./deciding.ts";

/** `onrecord flag ID` */
export const registerFlag: Register = (program) => {
  const command = program
    .command("flag")
    .description("say that somebody should look at a statement; it changes nothing, and `undo` clears it")
    .argument("<id>", "the statement");
  examples(decidingOptions(command), "flag s0123456789abcdef0123 --note 'which of the two ministers?'").action(
    (id: string, options: DecideOptions) => decide(options, async () => ({ kind: "flag", statement: id })),
  );
};

/** `onrecord flags` */
export const registerFlags: Register = (program) => {
  const command = program
    .command("flags")
    .description("list what is flagged, with the notes")
    .option("--json", "print JSON")
    .addOption(archiveOption());
  examples(command, "flags", "flags --json").action(list);
};

async function list({ archive: place, json: asJson }: { readonly archive: string; readonly json?: boolean }): Promise<void> {
  await withArchive(place, { readOnly: true }, async (archive) => {
    const flags = (await archive.decisions({ kinds: ["flag"] })).filter(({ standing }) => standing !== "undone");
    const flagged = [];
    for (const { decision, standing } of flags) {
      if (decision.kind !== "flag") continue;
      flagged.push({ ...decision, standing, found: await archive.statement(decision.statement) });
    }
    if (asJson)
      return json({ flags: flagged.map(({ anchor: _, found, ...flag }) => ({ ...flag, found: found && printableStatement(found) })) });
    for (const { id, by, note, found, statement } of flagged) {
      for (const text of found ? statementLines(found) : [`${statement}: its words are not found any more`]) await line(text);
      await line(`  ${id} · ${oneLine(by, 40)}${note ? `: ${oneLine(note, 200)}` : ""}`);
    }
    tell(`${counted(flagged.length, "flag")}; \`onrecord undo DECISION\` clears one`);
    return undefined;
  });
}

interface GradeOptions extends DecideOptions {
  readonly source?: Reliability;
  readonly says?: Credibility;
}

/** `onrecord grade ID` */
export const registerGrade: Register = (program) => {
  const command = program
    .command("grade")
    .description("grade a statement by the Admiralty system: its source by a letter, what it says by a number")
    .argument("<id>", "the statement")
    .addOption(new Option("--source <letter>", "A completely reliable to E unreliable, F cannot be judged").choices(Reliability.options))
    .addOption(new Option("--says <number>", "1 confirmed by others to 5 improbable, 6 cannot be judged").choices(Credibility.options));
  examples(decidingOptions(command), "grade s0123456789abcdef0123 --source B --says 2").action((id: string, options: GradeOptions) =>
    decide(options, async () => ({
      ...{ kind: "grade", statement: id },
      grade: { reliability: options.source ?? null, credibility: options.says ?? null },
    })),
  );
};
