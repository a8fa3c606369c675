import { Option } from "commander";
import type { Archive } from "../../archive/index.ts";
import { USER_KINDS } from "../../knowledge/index.ts";
import { readerOf, readUnread } from "../../pipeline/index.ts";
import { OnrecordError } from "../../record/error.ts";
import type { Knowledge, KnowledgeRow } from "../../record/knowledge.ts";
import { KNOWLEDGE_FILE, rowsIn } from "../knowledge-file.ts";
import { isUnknown, knownLines, knownOf, listed } from "../known.ts";
import { json, line, oneLine, safe, tell } from "../output.ts";
import { tellFailure } from "../tally.ts";
import { ARCHIVE, archiveOption, examples, type Register } from "../usage.ts";
import { withArchive } from "../with-archive.ts";

interface Options {
  readonly archive: string;
  readonly json?: boolean;
  readonly now?: boolean;
  readonly kind?: string;
}

/** `onrecord knowledge` */
export const registerKnowledge: Register = (program) => {
  const knowledge = program
    .command("knowledge")
    .description("show which names the program knows, and add names of your own")
    .helpCommand(false);
  examples(
    knowledge,
    "knowledge list --kind cyber-agency",
    "knowledge show Storm-0558",
    "knowledge add names.csv",
    "knowledge remove 'Halden Agency'",
  );

  const list = knowledge.command("list").description("list the names of the tables and your own");
  list
    .addOption(new Option("--kind <kind>", "only of this kind").choices(USER_KINDS))
    .option("--json", "print JSON")
    .addOption(archiveOption());
  examples(list, "knowledge list --kind election-body").action(listRows);

  const show = knowledge.command("show").description("show what is known of a name: kind, country, source, who calls a threat group so");
  show.argument("<name>", "the name").option("--json", "print JSON").addOption(archiveOption());
  examples(show, "knowledge show 'Fancy Bear'", "knowledge show Whitehall --json").action(showName);

  const add = knowledge
    .command("add")
    .description("add names to an archive: from a CSV file, or threat groups from a MISP galaxy cluster or a STIX bundle such as ATT&CK's");
  add
    .argument("<file>", KNOWLEDGE_FILE)
    .option("--now", "read the archive's articles anew at once")
    .option("--json", "print JSON")
    .addOption(archiveOption());
  examples(add, "knowledge add names.csv --now").action(addRows);

  const remove = knowledge.command("remove").description("take a name of your own out of an archive");
  remove
    .argument("<name>", "the name, or one of its aliases, written exactly")
    .option("--now", "read the archive's articles anew at once")
    .option("--json", "print JSON")
    .addOption(archiveOption());
  examples(remove, "knowledge remove 'Halden Agency'").action(removeName);
};

async function listRows({ archive, kind, json: asJson }: Options): Promise<void> {
  const rows = listed(await ownRows(archive)).filter((row) => kind === undefined || row.kind === kind);
  if (asJson) return json(rows);
  for (const { name, kind: what, country, source, of } of rows)
    await line(
      `${oneLine(name, 60).padEnd(60)} ${what.padEnd(16)} ${country ?? "   "} ${of === "you" ? "yours: " : ""}${oneLine(source, 100)}`.trimEnd(),
    );
}

async function showName(name: string, { archive, json: asJson }: Options): Promise<void> {
  const known = knownOf(name, await ownRows(archive));
  if (isUnknown(known)) process.exitCode = 1;
  if (asJson) return json(known);
  if (isUnknown(known)) return tell(`Nothing is known of \`${oneLine(name)}\`. \`onrecord knowledge add\` adds names of your own.`);
  for (const words of knownLines(known)) await line(safe(words));
}

async function addRows(path: string, options: Options): Promise<void> {
  const rows = await rowsIn(path);
  await withArchive(options.archive, { create: true, world: "own" }, async (archive) => {
    const before = await archive.knowledge();
    await conclude(archive, before, await archive.learn({ add: rows }), options);
  });
}

async function removeName(name: string, options: Options): Promise<void> {
  await withArchive(options.archive, { world: "own" }, async (archive) => {
    const before = await archive.knowledge();
    if (!before.rows.some((row) => row.name === name || row.aliases.includes(name)))
      throw new OnrecordError(
        "not-found",
        `Expected a name that you added to this archive, not \`${oneLine(name)}\`. \`onrecord knowledge list\` shows them first.`,
        { name },
      );
    await conclude(archive, before, await archive.learn({ remove: [name] }), options);
  });
}

/** Says what stands now, and what of the archive was read by other names; reads that anew where it was asked for. */
async function conclude(archive: Archive, before: Knowledge, now: Knowledge, { json: asJson, now: atOnce }: Options): Promise<void> {
  const reader = await readerOf(archive);
  let unread = 0;
  for await (const _ of archive.unread(reader.engine)) unread++;
  let again = 0;
  if (atOnce)
    for await (const added of readUnread(archive)) {
      if (added.outcome === "failed") {
        tellFailure(added);
        process.exitCode = 1;
      } else again++;
    }
  if (asJson)
    return json({
      version: now.version,
      rows: now.rows.length,
      changed: now.version !== before.version,
      unread: unread - again,
      readAnew: again,
    });
  tell(`${now.version === before.version ? "Nothing changed" : "Done"}: the archive knows ${now.rows.length} names of yours.`);
  if (again > 0) tell(`${again} articles read anew.`);
  if (unread > again)
    tell(`${unread - again} articles were read without them; the next \`onrecord add\` reads them anew, or the same command with --now.`);
}

/** The rows of an archive; none where the archive that nobody named is not there yet. */
async function ownRows(place: string): Promise<readonly KnowledgeRow[]> {
  try {
    return await withArchive(place, { readOnly: true }, async (archive) => (await archive.knowledge()).rows);
  } catch (error) {
    if (error instanceof OnrecordError && error.code === "archive-missing" && place === ARCHIVE) return [];
    throw error;
  }
}
