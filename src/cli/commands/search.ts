import { InvalidArgumentError, Option } from "commander";
import type { SearchQuery, StatementEntry } from "../../archive/index.ts";
import { ACT_NAMES, type Act } from "../../record/acts.ts";
import type { Form } from "../../record/vocabulary.ts";
import { printableStatement, statementLines } from "../entry-text.ts";
import { json, line, tell } from "../output.ts";
import { archiveOption, date, examples, type Register, several, whole, yesNo } from "../usage.ts";
import { withArchive } from "../with-archive.ts";

interface Options {
  readonly archive: string;
  readonly speaker?: string;
  readonly act?: readonly Act[];
  readonly party?: string;
  readonly since?: string;
  readonly until?: string;
  readonly form?: Form;
  readonly named?: boolean;
  readonly sure: "yes" | "no" | "any" | true;
  readonly limit: number;
  readonly after?: string;
  readonly json?: boolean;
}

/** `onrecord search [WORDS]` */
export const registerSearch: Register = (program) => {
  const command = program
    .command("search")
    .description("find statements by words and facets; newest first")
    .argument("[words...]", 'words that must all stand in the statement or beside it; "in quotes" as a phrase')
    .option("--speaker <name>", "words of the speaker's name")
    .addOption(new Option("--act <act>", "the act; may be given several times").argParser(oneOf(ACT_NAMES)))
    .option("--party <id>", "a party's id, as `show` and --json give it")
    .option("--since <date>", "from this day, month or year on", date)
    .option("--until <date>", "to this day, month or year", date)
    .addOption(new Option("--form <form>", "in quotation marks, or not").choices(["direct", "indirect", "mixed"]))
    .option("--named [yes|no]", "whether the speakers are named", yesNo)
    .addOption(
      new Option("--sure [yes|no|any]", "what is sure or accepted (yes), what waits for review (no), or both (any)")
        .choices(["yes", "no", "any"])
        .default("yes"),
    )
    .option("--limit <number>", "how many at most", whole(1, 1000), 50)
    .option("--after <cursor>", "go on after the `next` of the page before")
    .option("--json", "print JSON")
    .addOption(archiveOption());
  examples(command, "search grid", "search --act denial --since 2032 --json", "search '\"rule out\"' --sure any").action(search);
};

async function search(words: string[], options: Options): Promise<void> {
  await withArchive(options.archive, { readOnly: true }, async (archive) => {
    const { entries, next, total } = await archive.search(queryOf(words, options));
    if (options.json) return json({ statements: entries.map(printableStatement), next, total });
    for (const entry of entries) await printShort(entry);
    tell(
      total === 0
        ? "No statement matches. Try fewer words, or --sure any."
        : `${entries.length} of ${total}${next ? `; go on with --after ${next}` : ""}`,
    );
  });
}

function queryOf(words: readonly string[], options: Options): SearchQuery {
  const { speaker, act, party, since, until, form, named, sure, limit, after } = options;
  return {
    ...(words.length > 0 && { words: words.join(" ") }),
    ...(speaker !== undefined && { speaker }),
    ...(act !== undefined && { acts: act }),
    ...(party !== undefined && { party }),
    ...(since !== undefined && { since }),
    ...(until !== undefined && { until }),
    ...(form !== undefined && { form }),
    ...(named !== undefined && { named }),
    ...(after !== undefined && { after }),
    limit,
    standing: sure === "no" ? "unsure" : sure === "any" ? "any" : "sure",
  };
}

async function printShort(entry: StatementEntry): Promise<void> {
  for (const text of statementLines(entry)) await line(text);
  await line();
}

function oneOf<T extends string>(choices: readonly T[]): (value: string, before?: readonly T[]) => T[] {
  return (value, before = []) => {
    if (!(choices as readonly string[]).includes(value))
      throw new InvalidArgumentError(`Expected one of ${choices.join(", ")}, not \`${value}\`.`);
    return several(value, before) as T[];
  };
}
