import type { Unanswered } from "../../archive/index.ts";
import { chainText, saidBy } from "../chain-text.ts";
import { dated } from "../dated.ts";
import { printableStatement } from "../entry-text.ts";
import { json, line, oneLine, tell } from "../output.ts";
import { archiveOption, examples, type Register, sureOrAnyOption, whole } from "../usage.ts";
import { withArchive } from "../with-archive.ts";

interface Options {
  readonly archive: string;
  readonly state?: string;
  readonly sure: "yes" | "any";
  readonly limit: number;
  readonly after?: string;
  readonly json?: boolean;
}

/** How wide quoted words may be, in UTF-16 code units. */
const WIDTH = 300;

/** `onrecord unanswered` */
export const registerUnanswered: Register = (program) => {
  const command = program
    .command("unanswered")
    .description(
      "list what somebody was blamed for, or was asked, and has not answered as far as the record tells: neither yes nor no, nor anything on the same matter; newest first",
    )
    .option("--state <name>", "what was laid to a state, and what it was asked")
    .addOption(sureOrAnyOption("yes"))
    .option("--limit <number>", "how many at most", whole(1, 1000), 50)
    .option("--after <cursor>", "go on after the `next` of the page before")
    .option("--json", "print JSON")
    .addOption(archiveOption());
  examples(command, "unanswered", "unanswered --state Varenia --sure any", "unanswered --json").action(unanswered);
};

async function unanswered(options: Options): Promise<void> {
  const { state, sure, limit, after } = options;
  await withArchive(options.archive, { readOnly: true }, async (archive) => {
    const { entries, next } = await archive.unanswered({
      ...{ limit, standing: sure === "any" ? "any" : "sure" },
      ...(state !== undefined && { state }),
      ...(after !== undefined && { after }),
    });
    if (options.json)
      return json({ unanswered: entries.map((entry) => ({ ...entry, statement: printableStatement(entry.statement) })), next });
    for (const text of entries.flatMap(linesOf)) await line(text);
    tell(entries.length === 0 && next === null ? nothing(state, sure) : next ? `go on with --after ${next}` : `${entries.length} in all`);
  });
}

/** That nothing was found, and where more may be: of many who are silent no article tells whose side they are. */
function nothing(state: string | undefined, sure: Options["sure"]): string {
  const of = state === undefined ? "" : ` of ${state}`;
  const more = [
    ...(sure === "yes" ? ["`--sure any` takes what waits for review"] : []),
    ...(state === undefined ? [] : ["without `--state` the list has those, too, of whom no article tells of which state they are"]),
  ];
  return `Nothing${of} is on record that was not answered${more.length > 0 ? `; ${more.join("; ")}` : ""}.`;
}

function linesOf({ kind, statement, chain, silent, silences }: Unanswered): string[] {
  const who = oneLine(silent.join(", ") || "nobody named", 120);
  return [
    `${dated(statement.date)} · ${kind === "laid" ? `laid to ${who}` : `${who} gave no answer`} · ${saidBy(statement, WIDTH)}`,
    `  on the word of ${chainText(chain)}`,
    ...silences.map(({ statement: id, date, why }) => `  no answer: ${dated(date)} ${id}: ${oneLine(why, WIDTH)}`),
    `  ${statement.id}`,
    "",
  ];
}
