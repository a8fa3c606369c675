import { Option } from "commander";
import type { SearchQuery } from "../../archive/index.ts";
import { decideTogether, isBatch, previewOf, type Together, type TogetherKind, undoTogether } from "../../archive/together/together.ts";
import { OnrecordError } from "../../record/error.ts";
import { counted, printableStatement, statementLines } from "../entry-text.ts";
import { type FilterOptions, filterOptions, filtersOf } from "../filters.ts";
import { json, line, oneLine, tell } from "../output.ts";
import { examples, type Register } from "../usage.ts";
import { withArchive } from "../with-archive.ts";
import { type DecideOptions, decidingOptions } from "./deciding.ts";

interface Options extends DecideOptions, FilterOptions {
  readonly search?: string;
  readonly sure: "yes" | "no" | "any" | true;
  readonly accept?: boolean;
  readonly reject?: boolean;
  readonly preview?: boolean;
}

/** `onrecord decide --search WORDS --accept` */
export const registerDecide: Register = (program) => {
  const command = filterOptions(
    program
      .command("decide")
      .description("accept or reject all that a search finds, each as a decision of its own; `undo` takes all of it back")
      .option("--search <words>", 'words that must all stand in the statement or beside it; "in quotes" as a phrase'),
  ).addOption(
    new Option("--sure [yes|no|any]", "what is sure or accepted (yes), what waits for review (no), or both (any)")
      .choices(["yes", "no", "any"])
      .default("no"),
  );
  decidingOptions(command)
    .option("--accept", "accept them")
    .option("--reject", "reject them")
    .option("--preview", "only show how many there are and some of them");
  examples(
    command,
    "decide --search grid --act denial --accept --preview",
    "decide --search grid --act denial --accept --note 'read all of them'",
    "decide --speaker roe --reject",
  ).action(decideAll);
};

async function decideAll(options: Options): Promise<void> {
  const kind = kindOf(options);
  await withArchive(options.archive, { readOnly: options.preview === true }, async (archive) => {
    const preview = await previewOf(archive, queryOf(options), kind);
    const { ids, sample, acts, ...counts } = preview;
    if (options.preview) {
      if (options.json) return json({ kind, statements: ids.length, ...counts, acts, sample: sample.map(printableStatement) });
      for (const entry of sample) for (const each of statementLines(entry)) await line(each);
      tell(`${counted(ids.length, "statement")} to ${kind}: ${acts.map(({ value, count }) => `${count} ${value}`).join(", ") || "none"}`);
      return undefined;
    }
    const who = { by: options.by, at: new Date().toISOString(), note: options.note ?? null };
    return report(await decideTogether(archive, kind, preview, who), options.json === true);
  });
}

function queryOf(options: Options): SearchQuery {
  const { search, sure } = options;
  const standing = sure === "no" ? "unsure" : sure === "any" ? "any" : "sure";
  return { ...filtersOf(options), ...(search !== undefined && { words: search }), standing };
}

function kindOf({ accept, reject }: Options): TogetherKind {
  if (accept === reject) throw new OnrecordError("bad-query", "Expected either --accept or --reject. Say what is decided.");
  return accept ? "accept" : "reject";
}

/** Takes back what was decided together; null where the words name no batch. */
export function undoBatch(batch: string, options: DecideOptions): Promise<void> | null {
  if (!isBatch(batch)) return null;
  return withArchive(options.archive, {}, async (archive) => {
    const who = { by: options.by, at: new Date().toISOString(), note: options.note ?? null };
    await report(await undoTogether(archive, batch, who), options.json === true);
  });
}

async function report(together: Together, asJson: boolean): Promise<void> {
  if (asJson) return json(together);
  const { batch, decided, refused } = together;
  for (const { id, message } of refused) await line(`${id}: ${oneLine(message, 300)}`);
  await line(`${batch}: ${counted(decided, "decision")}${refused.length > 0 ? `, ${refused.length} refused` : ""}`);
  if (decided > 0) tell(`\`onrecord undo ${batch}\` takes all of it back`);
  return undefined;
}
