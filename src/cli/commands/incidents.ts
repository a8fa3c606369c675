import { Option } from "commander";
import { type Archive, attributionsOnUnnamed, type IncidentEntry, type IncidentQuery } from "../../archive/index.ts";
import { OnrecordError } from "../../record/error.ts";
import { incidentLines, incidentText, rungLines } from "../incident-text.ts";
import { json, line, print, tell } from "../output.ts";
import { type Beside, besideIn, besideLines, registerIn } from "../register-file.ts";
import { archiveOption, examples, type Register, whole } from "../usage.ts";
import { withArchive } from "../with-archive.ts";

interface Options {
  readonly archive: string;
  readonly limit: number;
  readonly after?: string;
  readonly sure: "sure" | "unsure" | "any";
  readonly register?: string;
  readonly sourcing?: "unnamed-only";
  readonly json?: boolean;
}

/** `onrecord incidents [ID]` */
export const registerIncidents: Register = (program) => {
  const command = program
    .command("incidents")
    .description(
      "list what is told of break-ins, attacks and campaigns, or tell one: who lays it to whom, on whose word, what stands against it",
    )
    .argument("[incident]", "an incident's id (i…), or that of any article's telling of it")
    .addOption(new Option("--sure <which>", "which are listed").choices(["sure", "unsure", "any"]).default("sure"))
    .addOption(
      new Option("--sourcing <which>", "those that somebody is named for on the word of unnamed sources only").choices(["unnamed-only"]),
    )
    .option("--limit <number>", "how many at most", whole(1, 1000), 50)
    .option("--after <cursor>", "go on after the `next` of the page before")
    .option("--register <file>", "lay what a register has beside them: CSV with the columns of EuRepoC's dataset or DFRLab's tracker")
    .option("--json", "print JSON")
    .addOption(archiveOption());
  examples(
    command,
    "incidents",
    "incidents --sure any",
    "incidents i0123456789abcdef0123",
    "incidents --json i0123456789abcdef0123",
    "incidents --register eurepoc.csv --sure any",
  ).action(incidents);
};

async function incidents(sought: string | undefined, options: Options): Promise<void> {
  const { limit, after, sure } = options;
  const register = options.register === undefined ? null : await registerIn(options.register);
  await withArchive(options.archive, { readOnly: true }, async (archive) => {
    if (sought !== undefined) {
      const incident = await incidentMeant(archive, sought);
      const beside = register && besideIn(register, incident);
      if (options.json) return json(beside ? { ...incident, beside } : incident);
      await print(incidentText(incident));
      if (beside) await printBeside(beside);
      return;
    }
    if (options.sourcing)
      return printUnnamed(archive, { limit, standing: sure, ...(after !== undefined && { after }) }, options.json === true);
    const { entries, next, total } = await archive.incidents({ limit, standing: sure, ...(after !== undefined && { after }) });
    const laid = new Map<string, readonly Beside[]>();
    if (register) for (const { id } of entries) laid.set(id, besideIn(register, (await archive.incident(id))!));
    if (options.json)
      return json({ incidents: entries.map((entry) => (register ? { ...entry, beside: laid.get(entry.id) } : entry)), next, total });
    for (const entry of entries) {
      for (const text of incidentLines(entry)) await line(text);
      for (const text of (laid.get(entry.id) ?? []).flatMap(besideLines)) await line(text);
    }
    if (total === 0)
      return tell(sure === "sure" ? "No sure incident is on record. --sure any lists the others." : "No incident is on record.");
    tell(`${entries.length} of ${total}${next ? `; go on with --after ${next}` : ""}`);
  });
}

/** Incidents with the rows of their ladders that rest on unnamed sources only. */
async function printUnnamed(archive: Archive, query: IncidentQuery, asJson: boolean): Promise<void> {
  const { entries, next } = await attributionsOnUnnamed(archive, query);
  if (asJson) return json({ incidents: entries, next });
  for (const { incident, rungs, all } of entries) {
    for (const text of [...incidentLines(incident), ...rungs.flatMap(rungLines)]) await line(text);
    if (!all) await line("  others who lay it to somebody are named");
  }
  tell(`${entries.length} on unnamed sources only${next ? `; go on with --after ${next}` : ""}`);
}

async function printBeside(beside: readonly Beside[]): Promise<void> {
  await line("\nIn the register, by its own words");
  if (beside.length === 0) await line("  nothing that may be the same");
  for (const text of beside.flatMap(besideLines)) await line(text);
}

/** The incident that an id leads to; says so where that is not its own. Throws `not-found`. */
export async function incidentMeant(archive: Archive, sought: string): Promise<IncidentEntry> {
  const incident = await archive.incident(sought);
  if (!incident)
    throw new OnrecordError(
      "not-found",
      `Expected the id of an incident, not \`${sought}\`. \`onrecord incidents --sure any\` lists them.`,
      { sought },
    );
  if (incident.id !== sought) tell(`${sought} is told in ${incident.id}.`);
  return incident;
}
