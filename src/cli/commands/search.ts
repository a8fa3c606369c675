import { Option } from "commander";
import {
  type Archive,
  type OnUnnamed,
  type SearchQuery,
  type SearchTerms,
  type StatementEntry,
  statementsOnUnnamed,
} from "../../archive/index.ts";
import { OnrecordError } from "../../record/error.ts";
import { printableStatement, statementLines } from "../entry-text.ts";
import { type FilterOptions, filterOptions, filtersOf } from "../filters.ts";
import { json, line, oneLine, tell } from "../output.ts";
import { unreadTextLines, unreadTextsTotal } from "../unread-text.ts";
import { archiveOption, examples, type Register, type SureOptions, sortOption, standingOf, sureOption, whole } from "../usage.ts";
import { withArchive } from "../with-archive.ts";

interface Options extends FilterOptions, SureOptions {
  readonly archive: string;
  readonly sort?: SearchQuery["sort"];
  readonly saved?: string;
  readonly sourcing?: "unnamed-only";
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
    .addOption(sureOption())
    .addOption(sortOption())
    .option("--saved <id>", "what a saved search (q…) asks for; what is given beside it is asked instead of the same there")
    .addOption(
      new Option("--sourcing <which>", "only what rests on unnamed sources in every article that tells it, each once").choices([
        "unnamed-only",
      ]),
    )
    .option("--limit <number>", "how many at most", whole(1, 1000), 50)
    .option("--after <cursor>", "go on after the `next` of the page before")
    .option("--json", "print JSON")
    .addOption(archiveOption());
  examples(
    command,
    "search grid",
    "search --act denial --since 2032 --json",
    "search '\"rule out\"' --sure any",
    "search --sourcing unnamed-only --sure any",
  ).action(search);
};

async function search(words: string[], options: Options): Promise<void> {
  await withArchive(options.archive, { readOnly: true }, async (archive) => {
    const query: SearchQuery = { ...(await savedIn(archive, options.saved)), ...queryOf(words, options), facets: false };
    if (options.sourcing) return printUnnamed(await statementsOnUnnamed(archive, query), options.json === true);
    const { entries, next, total } = await archive.search(query);
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
        ? `No statement matches${more || `. Try fewer words${options.sure === "any" ? "" : ", or --sure any"}`}.`
        : `${entries.length} of ${total}${next ? `; go on with --after ${next}` : ""}${more}`,
    );
  });
}

/** What rests on unnamed sources only. How many there are in all is not counted: each has to be looked at. */
async function printUnnamed({ entries, next }: OnUnnamed<StatementEntry>, asJson: boolean): Promise<void> {
  if (asJson) return json({ statements: entries.map(printableStatement), next });
  for (const entry of entries) await printShort(entry);
  tell(`${entries.length} on unnamed sources only${next ? `; go on with --after ${next}` : ""}`);
}

/** Texts in other languages that are shown below the statements. */
const TEXTS = 20;

/** Whether nothing is asked that only statements have; texts in other languages stand on the first page. */
function asksForWordsAlone({ after, ...options }: Options): boolean {
  return after === undefined && Object.keys(filtersOf(options)).length === 0;
}

function queryOf(words: readonly string[], options: Options): SearchQuery {
  const { saved, sort, limit, after } = options;
  return {
    ...filtersOf(options),
    ...(words.length > 0 && { words: words.join(" ") }),
    ...(after !== undefined && { after }),
    limit,
    ...(sort !== undefined && { sort }),
    // A saved search says itself which standing it asks for.
    ...((saved === undefined || options.sure !== "yes") && { standing: standingOf(options) }),
  };
}

async function savedIn(archive: Archive, id: string | undefined): Promise<SearchTerms> {
  if (id === undefined) return {};
  const saved = await archive.savedSearch(id);
  if (saved) return saved.query;
  throw new OnrecordError("not-found", `Expected the id of a saved search, not \`${oneLine(id)}\`. \`onrecord searches\` lists them.`, {
    id,
  });
}

async function printShort(entry: StatementEntry): Promise<void> {
  for (const text of statementLines(entry)) await line(text);
  await line();
}
