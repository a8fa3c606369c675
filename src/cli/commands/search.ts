import { Option } from "commander";
import type { SearchQuery, StatementEntry } from "../../archive/index.ts";
import { printableStatement, statementLines } from "../entry-text.ts";
import { type FilterOptions, filterOptions, filtersOf } from "../filters.ts";
import { json, line, tell } from "../output.ts";
import { unreadTextLines, unreadTextsTotal } from "../unread-text.ts";
import { archiveOption, examples, type Register, whole } from "../usage.ts";
import { withArchive } from "../with-archive.ts";

interface Options extends FilterOptions {
  readonly archive: string;
  readonly sure: "yes" | "no" | "any" | true;
  readonly limit: number;
  readonly after?: string;
  readonly json?: boolean;
}

/** `onrecord search [WORDS]` */
export const registerSearch: Register = (program) => {
  const command = filterOptions(
    program
      .command("search")
      .description("find statements by words and facets, newest first; words also in texts that are not in English, below them")
      .argument("[words...]", 'words that must all stand in the statement or beside it; "in quotes" as a phrase'),
  )
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
    const texts =
      words.length > 0 && asksForWordsAlone(options) ? await archive.unreadTexts({ words: words.join(" "), limit: TEXTS }) : null;
    if (options.json)
      return json({
        statements: entries.map(printableStatement),
        next,
        total,
        ...(texts && { texts: texts.entries, textsTotal: texts.total }),
      });
    for (const entry of entries) await printShort(entry);
    for (const text of texts?.entries ?? []) for (const each of unreadTextLines(text)) await line(each);
    const more = texts && texts.total > 0 ? `; ${unreadTextsTotal(texts)}` : "";
    tell(
      total === 0
        ? `No statement matches${more || ". Try fewer words, or --sure any"}.`
        : `${entries.length} of ${total}${next ? `; go on with --after ${next}` : ""}${more}`,
    );
  });
}

/** Texts in other languages that are shown below the statements. */
const TEXTS = 20;

/** Whether nothing is asked that only statements have; texts in other languages stand on the first page. */
function asksForWordsAlone({ after, ...options }: Options): boolean {
  return after === undefined && Object.keys(filtersOf(options)).length === 0;
}

function queryOf(words: readonly string[], options: Options): SearchQuery {
  const { sure, limit, after } = options;
  return {
    ...filtersOf(options),
    ...(words.length > 0 && { words: words.join(" ") }),
    ...(after !== undefined && { after }),
    limit,
    standing: sure === "no" ? "unsure" : sure === "any" ? "any" : "sure",
  };
}

async function printShort(entry: StatementEntry): Promise<void> {
  for (const text of statementLines(entry)) await line(text);
  await line();
}
