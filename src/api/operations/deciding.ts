import { z } from "zod";
import { Act } from "../../record/acts.ts";
import { Sha256 } from "../../record/capture.ts";
import { Decision } from "../../record/decision.ts";
import { Credibility, Reliability } from "../../record/grade.ts";
import { Band } from "../../record/vocabulary.ts";
import { DecisionEntry } from "../answers/decision.ts";
import { Suggested } from "../answers/reviewing.ts";
import { StatementEntry } from "../answers/statement.ts";
import type { Operation } from "../operation.ts";
import { Search } from "./ask.ts";

const note = z.string().optional().describe("Why, in the person's words");
const words = z.array(z.string()).optional().describe("Words as they stand in the article, each piece by itself");
const change = {
  act: Act.optional(),
  speakers: z.array(z.string()).optional().describe("Names"),
  ...{ source: words, cue: words, content: words },
  near: z.int().optional().describe("Where the words stand more than once: the offset nearest to those that are meant"),
};

/** What a person or program decides. */
const Decide = z
  .union([
    z.object({ kind: z.enum(["accept", "reject"]), statement: z.string(), note }),
    z.object({
      ...{ kind: z.literal("amend"), statement: z.string(), note, ...change },
      hedge: z.string().optional().describe("The words that say how sure the speaker is; empty: there are none"),
      band: Band.optional(),
      chain: z.array(z.string()).optional().describe("Who passed it on, from the outlet to the one before the speaker: names"),
      seen: z.string().optional().describe("The decision that stood when the statement was looked at: refused where there is a newer one"),
    }),
    z.object({ kind: z.literal("add"), capture: Sha256, note, ...change }),
    z.object({ kind: z.literal("merge"), one: z.string(), other: z.string(), note }),
    z.object({ kind: z.literal("split"), one: z.string(), other: z.string(), note }),
    z.object({ kind: z.literal("split"), party: z.string(), captures: z.array(Sha256).min(1), note }),
    z.object({
      ...{ kind: z.literal("split"), incident: z.string(), note },
      words: z
        .array(z.string())
        .min(1)
        .describe("Words that are no values of the incident, each as its capture, start and end: `CAPTURE 10 24`"),
    }),
    z.object({ kind: z.literal("flag"), statement: z.string(), note }),
    z.object({
      kind: z.literal("grade"),
      statement: z.string(),
      note,
      reliability: Reliability.optional(),
      credibility: Credibility.optional(),
    }),
    z.object({ kind: z.literal("settle"), statement: z.string(), like: z.string().describe("The reading that is right"), note }),
    z.object({ kind: z.literal("undo"), undoes: z.string().describe("A decision's id"), note }),
  ])
  .meta({ id: "Decide" });

const round = z.string().optional().describe("One's own part of what was shared out under this id");

/** What waits for a person, and what people decided. */
export const decidingOperations = {
  "GET /review": {
    is: "List the statements that wait for a person, those that matter most first",
    ...{ tag: "Review", scope: "read", query: Search.extend({ round }), codes: ["not-found"] },
    answer: z
      .object({ statements: z.array(StatementEntry), suggestions: z.array(Suggested), next: z.string().nullable(), total: z.int() })
      .meta({ id: "ReviewQueue" }),
  },
  "GET /decisions": {
    is: "List what was decided, in the order in which it was",
    query: z.object({
      batch: z.string().optional().describe("Only those that were made together under this name"),
      by: z.string().optional().describe("Only those of this person"),
    }),
    ...{ tag: "Review", scope: "read", answer: z.object({ decisions: z.array(DecisionEntry) }).meta({ id: "DecisionList" }), codes: [] },
  },
  "POST /decisions": {
    is: "Decide; it is noted under the name of the token or person, and can be undone",
    ...{ tag: "Review", scope: "review", body: Decide, answer: z.object({ decision: Decision }).meta({ id: "Decided" }) },
    codes: ["bad-form", "bad-decision", "not-found", "decided-meanwhile", "sample-closed"],
  },
} as const satisfies Readonly<Record<string, Operation>>;
