import { Option } from "commander";
import type { Archive, IncidentEntry } from "../../archive/index.ts";
import { OnrecordError } from "../../record/error.ts";
import { incidentLines, incidentText, incidentTitle, positionLines } from "../incident-text.ts";
import { json, line, print, tell } from "../output.ts";
import { archiveOption, examples, type Register, whole } from "../usage.ts";
import { withArchive } from "../with-archive.ts";

interface Options {
  readonly archive: string;
  readonly limit: number;
  readonly after?: string;
  readonly sure: "sure" | "unsure" | "any";
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
    .option("--limit <number>", "how many at most", whole(1, 1000), 50)
    .option("--after <cursor>", "go on after the `next` of the page before")
    .option("--json", "print JSON")
    .addOption(archiveOption());
  examples(
    command,
    "incidents",
    "incidents --sure any",
    "incidents i0123456789abcdef0123",
    "incidents --json i0123456789abcdef0123",
  ).action(incidents);
};

/** `onrecord positions INCIDENT` */
export const registerPositions: Register = (program) => {
  const command = program
    .command("positions")
    .description(
      "tell where each party stands to an incident, over time: who attributes, denies, declines, has not seen; changes are marked",
    )
    .argument("<incident>", "an incident's id (i…)")
    .option("--json", "print JSON")
    .addOption(archiveOption());
  examples(command, "positions i0123456789abcdef0123", "positions --json i0123456789abcdef0123").action(positions);
};

async function incidents(sought: string | undefined, options: Options): Promise<void> {
  const { limit, after, sure } = options;
  await withArchive(options.archive, { readOnly: true }, async (archive) => {
    if (sought !== undefined) {
      const incident = await incidentMeant(archive, sought);
      if (options.json) return json(incident);
      return print(incidentText(incident));
    }
    const { entries, next, total } = await archive.incidents({ limit, standing: sure, ...(after !== undefined && { after }) });
    if (options.json) return json({ incidents: entries, next, total });
    for (const entry of entries) for (const text of incidentLines(entry)) await line(text);
    if (total === 0)
      return tell(sure === "sure" ? "No sure incident is on record. --sure any lists the others." : "No incident is on record.");
    tell(`${entries.length} of ${total}${next ? `; go on with --after ${next}` : ""}`);
  });
}

async function positions(sought: string, options: Pick<Options, "archive" | "json">): Promise<void> {
  await withArchive(options.archive, { readOnly: true }, async (archive) => {
    const incident = await incidentMeant(archive, sought);
    if (options.json) return json({ incident: incident.id, positions: incident.positions });
    await line(incidentTitle(incident));
    for (const text of positionLines(incident)) await line(text);
  });
}

async function incidentMeant(archive: Archive, sought: string): Promise<IncidentEntry> {
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
