import { relate } from "../../src/linking/index.ts";
import { claimOf, filesOf, labelledReport, type Row, type Told } from "./labelled.ts";
import type { Part } from "./part.ts";

type Label = "denies" | "contradicts" | "neither";

/** Two invented statements with what the first does to the second. */
interface RelationRow extends Row<Label> {
  readonly one: Told;
  readonly other: Told;
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
