import { z } from "zod";
import { Act } from "./acts.ts";
import { Sha256 } from "./capture.ts";
import { Grade } from "./grade.ts";
import { Selector } from "./selector.ts";
import { Band } from "./vocabulary.ts";

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
    hedge: z
      .object({ words: Selector, band: Band.nullable() })
      .nullable()
      .optional()
      .describe("The words that say how sure the speaker is; null: there are none"),
    chain: z
      .array(z.string().min(1))
      .optional()
      .describe("Who passed it on, from the outlet whose reporting it is, without the speakers: names, as the person writes them"),
  })
  .meta({ id: "Amendment" });
export type Amendment = Readonly<z.infer<typeof Amendment>>;

const decided = {
  ...{ id: z.string(), by: z.string().min(1), at: z.iso.datetime(), note: z.string().nullable() },
  batch: z.string().min(1).max(80).exactOptional().describe("What decisions that were made together have in common"),
};
const onStatement = { ...decided, statement: z.string(), anchor: StatementAnchor };
const settling = { settles: z.array(z.string()).exactOptional().describe("The readings of several people that this settles") };

/** What a reader holds of a statement. */
export const Verdict = z.enum(["accept", "reject", "amend"]).meta({ id: "Verdict" });
export type Verdict = z.infer<typeof Verdict>;

/** One of several independent readings: it changes nothing until all are in and agree, or somebody settles them. */
export const Reading = z
  .object({
    ...{ kind: z.literal("reading"), ...onStatement, verdict: Verdict, change: Amendment.exactOptional() },
    act: Act.nullable().describe("The act that the reader holds it to be; null where it is rejected"),
    round: z.string().describe("The queue that was shared out"),
    of: z.int().min(2).describe("How many readings there are to be"),
  })
  .meta({ id: "Reading" });
export type Reading = Readonly<z.infer<typeof Reading>>;

/** Words that name parties, tell of commitments or incidents, or stand in statements; `statements` says which, where it is them that are held to be one or not. */
const onSeveral = {
  ...decided,
  of: z.enum(["party", "statement", "commitment", "incident"]),
  mentions: z.array(Selector).min(2),
  statements: z.array(z.object({ statement: z.string(), anchor: StatementAnchor })).optional(),
};

/**
 * What a person decided. Decisions are appended, never changed, and apply in the store's sequence; `undo` takes one back.
 * They name quotations and mentions, never clusters.
 */
export const Decision = z
  .discriminatedUnion("kind", [
    z.object({ kind: z.literal("accept"), ...onStatement, ...settling }),
    z.object({ kind: z.literal("reject"), ...onStatement, ...settling }),
    z.object({ kind: z.literal("amend"), ...onStatement, change: Amendment, ...settling }),
    z.object({ kind: z.literal("add"), ...onStatement, change: Amendment }),
    z.object({ kind: z.literal("merge"), ...onSeveral }),
    z.object({
      ...{ kind: z.literal("split"), ...onSeveral },
      out: z
        .boolean()
        .describe("The mentions after the first leave its party, in their articles only; false: all that bear these names are kept apart"),
    }),
    z.object({ kind: z.literal("undo"), ...decided, undoes: z.string() }),
    /** What somebody should look at; it changes nothing. Taking it back clears it. */
    z.object({ kind: z.literal("flag"), ...onStatement }),
    z.object({ kind: z.literal("grade"), ...onStatement, grade: Grade }),
    Reading,
  ])
  .meta({ id: "Decision" });
export type Decision = Readonly<z.infer<typeof Decision>>;
export type DecisionKind = Decision["kind"];
/** A decision that changes a statement. */
export type StatementDecision = Extract<Decision, { kind: Verdict | "add" }>;
/** What somebody says of a statement that changes nothing of it. */
export type Remark = Extract<Decision, { kind: "flag" | "grade" | "reading" }>;
/** A decision on what is one with what. */
export type LinkDecision = Extract<Decision, { mentions: unknown }>;
