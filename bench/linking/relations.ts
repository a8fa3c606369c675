import { type Claim, relate } from "../../src/linking/index.ts";
import type { Act } from "../../src/record/acts.ts";
import { behindIn, filesOf, labelledReport, type Row, sidesOf } from "./labelled.ts";
import type { Part } from "./part.ts";

type Label = "denies" | "contradicts" | "neither";

/** Two invented statements with what the first does to the second. */
interface RelationRow extends Row<Label> {
  readonly one: Told;
  readonly other: Told;
}

interface Told {
  readonly act: Act;
  readonly speaker: string;
  readonly actors: readonly string[];
  readonly targets: readonly string[];
  readonly words: string;
  readonly day: string;
}

/** How well it is told which statements deny or contradict which. */
export const relations: Part = {
  name: "relations",
  report: ({ half }) =>
    filesOf("relations", half)
      .map((file) => labelledReport("What statements do to each other", ["denies", "contradicts", "neither"], file, told))
      .join("\n\n\n"),
};

function told({ one, other }: RelationRow): Label {
  const kind = relate(claimOf(one), claimOf(other))?.kind;
  return kind === "denies" || kind === "contradicts" ? kind : "neither";
}

function claimOf({ act, speaker, actors, targets, words, day }: Told): Claim {
  return {
    ...{ act, words, day, speakers: sidesOf(speaker), targets: targets.flatMap(sidesOf) },
    ...{ actors: actors.flatMap(sidesOf), behind: actors.flatMap(behindIn) },
  };
}
