import { Option } from "commander";
import type { Archive, PositionsQuery } from "../../archive/index.ts";
import { OnrecordError } from "../../record/error.ts";
import { type FilterOptions, filterOptions, filtersOf } from "../filters.ts";
import { incidentTitle, positionLines } from "../incident-text.ts";
import { json, line, tell } from "../output.ts";
import { positionTableText } from "../position-text.ts";
import { archiveOption, examples, type Register } from "../usage.ts";
import { withArchive } from "../with-archive.ts";
import { incidentMeant } from "./incidents.ts";

interface Options extends FilterOptions {
  readonly archive: string;
  readonly words?: string;
  readonly commitment?: string;
  readonly by: "party" | "side";
  readonly sure: "yes" | "no" | "any";
  readonly json?: boolean;
}

/** `onrecord positions [INCIDENT]` */
export const registerPositions: Register = (program) => {
  const command = filterOptions(
    program
      .command("positions")
      .description(
        "tell where each party stands to an incident or a question, over time: who attributes, denies, declines, has not seen; changes are marked",
      )
      .argument("[incident]", "an incident's id (i…); else what the options ask for")
      .option("--words <words>", 'words that must all stand in a statement or beside it; "in quotes" as a phrase')
      .option("--commitment <id>", "what lies in the scope of a commitment (c…), or arguably"),
  )
    .addOption(
      new Option("--by <rows>", "a row for each party, or for each side: a state with all who speak for it")
        .choices(["party", "side"])
        .default("party"),
    )
    .addOption(new Option("--sure <which>", "which statements count").choices(["yes", "no", "any"]).default("yes"))
    .option("--json", "print JSON")
    .addOption(archiveOption());
  examples(
    command,
    "positions i0123456789abcdef0123",
    "positions --topic election-interference --by side",
    "positions --words hospitals --since 2031 --json",
    "positions --commitment c0123456789abcdef0123",
  ).action(positions);
};

async function positions(sought: string | undefined, options: Options): Promise<void> {
  await withArchive(options.archive, { readOnly: true }, async (archive) => {
    if (sought !== undefined) return ofIncident(archive, sought, options);
    const query = queryOf(options);
    if (Object.keys(query).every((key) => key === "by" || key === "standing"))
      throw new OnrecordError(
        "bad-query",
        "Expected an incident or a question. Name an incident, or ask by --words, --topic, --commitment or another option.",
        {},
      );
    const table = await archive.positions(query);
    if (options.json) return json(table);
    for (const text of positionTableText(table)) await line(text);
    tell(
      table.statements === 0
        ? "No statement by which somebody takes a position matches. Try --sure any."
        : `${table.statements} statements${table.more ? "; more was said than is looked at" : ""}`,
    );
  });
}

async function ofIncident(archive: Archive, sought: string, options: Options): Promise<void> {
  const incident = await incidentMeant(archive, sought);
  if (options.json) return json({ incident: incident.id, positions: incident.positions });
  await line(incidentTitle(incident));
  for (const text of positionLines(incident)) await line(text);
}

function queryOf(options: Options): PositionsQuery {
  const { act: _, ...filters } = options;
  const { words, commitment, by, sure } = options;
  return {
    ...filtersOf(filters),
    ...(words !== undefined && { words }),
    ...(commitment !== undefined && { commitment }),
    ...{ by, standing: sure === "yes" ? "sure" : sure === "no" ? "unsure" : "any" },
  };
}
