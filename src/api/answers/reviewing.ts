import { z } from "zod";
import { Act } from "../../record/acts.ts";
import { Sha256 } from "../../record/capture.ts";
import { Reading } from "../../record/decision.ts";
import { Facet } from "./list.ts";
import { StatementEntry } from "./statement.ts";

const Thing = z.object({
  ...{ id: z.string(), name: z.string(), articles: z.int() },
  met: Sha256.nullable().describe("Where to look for what has no page: the first of its articles"),
});

/** Two parties, incidents or commitments that may be one. */
export const Suggested = z
  .object({
    ...{ of: z.enum(["party", "incident", "commitment"]), one: Thing, other: Thing, why: z.string() },
    known: z.string().nullable().describe("Why what several articles call by the first one's name is held to be one party"),
  })
  .meta({ id: "Suggested" });

/** What deciding on all that a search finds would do. */
export const Preview = z
  .object({
    kind: z.enum(["accept", "reject"]),
    statements: z.int().describe("How many would be decided on"),
    total: z.int().describe("How many the search finds"),
    already: z.int().describe("Of these, how many are decided so already"),
    shared: z.int().describe("How many are left out since several are to read them independently"),
    acts: z.array(Facet),
    sample: z.array(StatementEntry),
    mark: z.string().describe("What stands for these very statements: to be sent with the decision"),
  })
  .meta({ id: "Preview" });

/** What came of deciding together. */
export const Together = z
  .object({
    batch: z.string().describe("By which all of it is listed, and taken back"),
    decided: z.int(),
    refused: z.array(z.object({ id: z.string(), code: z.string(), message: z.string() })),
  })
  .meta({ id: "Together" });

/** A queue that was shared out. */
export const Round = z
  .object({
    ...{ id: z.string(), name: z.string(), readers: z.array(z.string()) },
    each: z.int().describe("By how many each statement is read"),
    ...{ by: z.string(), made: z.iso.datetime(), open: z.boolean(), statements: z.int() },
    progress: z.array(z.object({ reader: z.string(), assigned: z.int(), read: z.int() })),
  })
  .meta({ id: "Round" });

/** A statement that several read and nobody settled yet. */
export const Unsettled = z.object({ round: z.string(), readings: z.array(Reading), statement: StatementEntry }).meta({ id: "Unsettled" });

const alpha = {
  alpha: z.number().nullable().describe("Krippendorff's; null where there is nothing to tell apart"),
  units: z.int().describe("Statements that were read by several"),
  observed: z.number().nullable().describe("Of the pairs of readings the share that says the same"),
};

/** How far readers agree. */
export const Agreement = z
  .object({
    states: z.object({ open: z.int(), agreed: z.int(), differ: z.int(), settled: z.int() }),
    ...{ verdict: z.object(alpha), kind: z.object(alpha), act: z.object(alpha) },
    acts: z.array(z.object({ act: Act, ...alpha })),
    pairs: z.array(z.object({ readers: z.tuple([z.string(), z.string()]), ...alpha })),
    reviewers: z.array(
      z.object({
        ...{ name: z.string(), decided: z.int(), accepted: z.int(), rejected: z.int(), amended: z.int(), added: z.int() },
        ...{ first: z.iso.datetime(), last: z.iso.datetime() },
        judged: z.int().describe("On how many of these somebody else decided later"),
        held: z.int().describe("Of these, where it stayed a statement, or none, as held"),
        ...{ actsKnown: z.int(), actsHeld: z.int() },
      }),
    ),
    takenBack: z.int().describe("Readings that were taken back when all were in"),
  })
  .meta({ id: "Agreement" });
