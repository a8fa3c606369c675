import { z } from "zod";
import { Act } from "./acts.ts";
import { Sha256 } from "./capture.ts";
import { Selector } from "./selector.ts";

/** The words of a statement, anchored so that a decision on it outlives a new engine. */
export const StatementAnchor = z
  .object({ capture: Sha256, source: z.array(Selector), cue: z.array(Selector), content: z.array(Selector) })
  .meta({ id: "StatementAnchor" });
export type StatementAnchor = Readonly<z.infer<typeof StatementAnchor>>;

/** What a person changes of a statement, or says of one the program missed. Left out: as it was. */
export const Amendment = z
  .object({
    source: z.array(Selector).optional(),
    cue: z.array(Selector).optional(),
    content: z.array(Selector).optional(),
    speakers: z.array(z.string().min(1)).optional().describe("Names, as the person writes them"),
    act: Act.optional(),
  })
  .meta({ id: "Amendment" });
export type Amendment = Readonly<z.infer<typeof Amendment>>;

const decided = { id: z.string(), by: z.string().min(1), at: z.iso.datetime(), note: z.string().nullable() };
const onStatement = { ...decided, statement: z.string(), anchor: StatementAnchor };

/** Words that name parties, or that stand in statements; `statements` says which, where it is them that are held to be one or not. */
const onSeveral = {
  ...decided,
  of: z.enum(["party", "statement"]),
  mentions: z.array(Selector).min(2),
  statements: z.array(z.object({ statement: z.string(), anchor: StatementAnchor })).optional(),
};

/**
 * What a person decided. Decisions are appended, never changed, and apply in the store's sequence; `undo` takes one back.
 * They name quotations and mentions, never clusters.
 */
export const Decision = z
  .discriminatedUnion("kind", [
    z.object({ kind: z.literal("accept"), ...onStatement }),
    z.object({ kind: z.literal("reject"), ...onStatement }),
    z.object({ kind: z.literal("amend"), ...onStatement, change: Amendment }),
    z.object({ kind: z.literal("add"), ...onStatement, change: Amendment }),
    z.object({ kind: z.literal("merge"), ...onSeveral }),
    z.object({
      ...{ kind: z.literal("split"), ...onSeveral },
      out: z
        .boolean()
        .describe("The mentions after the first leave its party, in their articles only; false: all that bear these names are kept apart"),
    }),
    z.object({ kind: z.literal("undo"), ...decided, undoes: z.string() }),
  ])
  .meta({ id: "Decision" });
export type Decision = Readonly<z.infer<typeof Decision>>;
export type DecisionKind = Decision["kind"];
export type StatementDecision = Extract<Decision, { statement: string }>;
/** A decision on what is one with what. */
export type LinkDecision = Extract<Decision, { mentions: unknown }>;
