import { z } from "zod";
import { Decision, StatementAnchor } from "../../record/decision.ts";

/** A decision with what became of it. */
export const DecisionEntry = z
  .object({
    decision: Decision,
    standing: z.enum(["stands", "undone", "lost"]).describe("lost: its words are not in the articles as they are read now"),
    overruledBy: z.string().nullable(),
    anchor: StatementAnchor.nullable().describe("The words that it is about"),
    leads: z.array(z.string().nullable()).describe("Where each thing that it holds to be one or several leads now"),
  })
  .meta({ id: "DecisionEntry" });
