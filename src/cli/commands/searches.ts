import type { Archive, SavedSearch, SearchTerms } from "../../archive/index.ts";
import { type FilterOptions, filterOptions, filtersOf } from "../filters.ts";
import { json, line, oneLine, tell } from "../output.ts";
import { archiveOption, byOption, examples, type Register, type SureOptions, sortOption, standingOf, sureOption } from "../usage.ts";
import { withArchive } from "../with-archive.ts";

interface Options {
  readonly archive: string;
  readonly json?: boolean;
}

interface SaveOptions extends Options, FilterOptions, SureOptions {
  readonly by: string;
  readonly sort?: SearchTerms["sort"];
}

/** `onrecord searches` */
export const registerSearches: Register = (program) => {
  const searches = program
    .command("searches")
    .description("list the searches that people keep under a name, keep one, rename or remove it")
    .helpCommand(false);
  examples(
    searches,
    "searches",
    "searches save 'Denials of Varenia' --act denial --state Varenia",
    "search --saved q1",
    "searches remove q1",
  );

  const all = searches.command("list", { isDefault: true }).description("list them, each with how many statements it finds now");
  all.option("--json", "print JSON").addOption(archiveOption());
  examples(all, "searches list --json").action(list);

  const save = filterOptions(
    searches
      .command("save")
      .description("keep a search under a name")
      .argument("<name>", "what it is called")
      .argument("[words...]", "words, as `search` takes them"),
  );
  save.addOption(sureOption()).addOption(sortOption()).addOption(byOption()).option("--json", "print JSON").addOption(archiveOption());
  examples(save, "searches save 'No comment on the vote' vote --act no-comment").action(keep);

  const rename = searches
    .command("rename")
    .description("give a search another name")
    .argument("<id>", "its id (q…)")
    .argument("<name>", "its new name");
  rename.option("--json", "print JSON").addOption(archiveOption());
  examples(rename, "searches rename q1 'What Varenia denies'").action(renamed);

  const remove = searches.command("remove").description("remove a search; what it finds stays").argument("<id>", "its id (q…)");
  remove.option("--json", "print JSON").addOption(archiveOption());
  examples(remove, "searches remove q1").action(removed);
};

async function list({ archive, json: asJson }: Options): Promise<void> {
  await withArchive(archive, { readOnly: true }, async (store) => {
    const searches = await store.savedSearches();
    if (asJson) return json({ searches });
    for (const search of searches) await print(store, search);
    if (searches.length === 0)
      tell("No search is kept yet. `onrecord searches save NAME` keeps one, with the options of `onrecord search`.");
  });
}

async function keep(name: string, words: readonly string[], options: SaveOptions): Promise<void> {
  const query = {
    ...filtersOf(options),
    ...(words.length > 0 && { words: words.join(" ") }),
    ...(options.sort !== undefined && { sort: options.sort }),
    standing: standingOf(options),
  };
  await withArchive(options.archive, {}, async (store) =>
    shown(store, await store.saveSearch({ name, query, by: options.by, made: new Date().toISOString() }), options),
  );
}

async function renamed(id: string, name: string, options: Options): Promise<void> {
  await withArchive(options.archive, {}, async (store) => shown(store, await store.renameSearch(id, name), options));
}

async function removed(id: string, { archive, json: asJson }: Options): Promise<void> {
  await withArchive(archive, {}, (store) => store.removeSearch(id));
  return asJson ? json({ removed: id }) : tell(`${oneLine(id)} is removed.`);
}

function shown(store: Archive, search: SavedSearch, { json: asJson }: Options): Promise<void> {
  return asJson ? json({ search }) : print(store, search);
}

/** A line a search: its id, how many statements it finds now, its name, what it asks. */
async function print(store: Archive, { id, name, query }: SavedSearch): Promise<void> {
  const { total } = await store.search({ ...query, limit: 1, facets: false });
  const asked = Object.entries(query).map(([what, value]) => `${what} ${[value].flat().join(", ")}`);
  await line(`${id.padEnd(4)} ${String(total).padStart(7)}  ${oneLine(name, 60)}  (${oneLine(asked.join("; "), 200)})`);
}
