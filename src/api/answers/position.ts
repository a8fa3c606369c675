import { z } from "zod";
import { Topic } from "../../record/vocabulary.ts";
import { Position } from "./incident.ts";
import { Edtf } from "./list.ts";

const Said = z.object({ id: z.string(), date: Edtf.nullable() });

/** Parties by what a question is about. */
export const PositionTable = z
  .object({
    columns: z.array(
      z.object({
        kind: z.enum(["incident", "topic", "other"]),
        ...{ id: z.string(), name: z.string(), topic: Topic.nullable() },
      }),
    ),
    rows: z.array(
      Position.extend({
        cells: z.array(Position.shape.stands).describe("Its stances to each column, in their order"),
        statements: z.int(),
        repeated: z
          .array(z.object({ year: z.string(), statements: z.array(Said) }))
          .describe("What it denied, where it did so in more than one year"),
      }),
    ),
    statements: z.int(),
    more: z.boolean().describe("Whether more was said than is looked at: the newest is"),
  })
  .meta({ id: "PositionTable" });
