import { z } from "zod";
import { DecisionEntry } from "../answers/decision.ts";
import { Agreement, Preview, Round, Together, Unsettled } from "../answers/reviewing.ts";
import { StatementEntry } from "../answers/statement.ts";
import type { Operation } from "../operation.ts";
import { Search } from "./ask.ts";

const note = z.string().optional().describe("Why, in the person's words");
const query = z.string().describe("A search, as the query of an address: `act=denial&standing=unsure`");
const kind = z.enum(["accept", "reject"]);

/** Deciding on many at once, and reviewing by several. */
export const reviewingOperations = {
  "GET /decide": {
    is: "Look at what deciding on all that a search finds would do",
    ...{ tag: "Review", scope: "read", query: Search.extend({ kind: kind.optional() }), answer: Preview, codes: ["bad-form"] },
  },
  "POST /decide": {
    is: "Decide on all that a search finds, each as a decision of its own",
    ...{ tag: "Review", scope: "review", body: z.object({ kind, query, mark: z.string(), note }).meta({ id: "DecideTogether" }) },
    ...{ answer: Together, codes: ["bad-form", "bad-query", "decided-meanwhile"] },
  },
  "POST /undo": {
    is: "Take back all that was decided together",
    ...{ tag: "Review", scope: "review", body: z.object({ batch: z.string(), note }).meta({ id: "UndoTogether" }), answer: Together },
    codes: ["bad-form", "not-found"],
  },
  "GET /flags": {
    is: "List what is flagged",
    ...{ tag: "Review", scope: "read", codes: [] },
    answer: z.object({ statements: z.array(StatementEntry), lost: z.array(DecisionEntry) }).meta({ id: "FlagList" }),
  },
  "GET /rounds": {
    is: "List what was shared out among reviewers, and how much of it is read",
    ...{ tag: "Review", scope: "read", answer: z.object({ rounds: z.array(Round) }).meta({ id: "RoundList" }), codes: [] },
  },
  "POST /rounds": {
    is: "Share out what waits; where several read each statement, nobody sees another's reading before all are in",
    ...{
      tag: "Review",
      scope: "review",
      answer: z.object({ round: Round }).meta({ id: "Shared" }),
      codes: ["bad-form", "bad-round", "bad-query"],
    },
    body: z
      .object({
        ...{ name: z.string(), readers: z.array(z.string()).min(1), query: query.optional() },
        each: z.int().min(1).optional().describe("By how many each statement is read; 1 where it is left out"),
      })
      .meta({ id: "Share" }),
  },
  "POST /rounds/{id}/end": {
    is: "End a round: nobody is asked for a reading in it any more",
    ...{ tag: "Review", scope: "review", answer: z.object({ ended: z.string() }).meta({ id: "Ended" }), codes: ["not-found"] },
  },
  "GET /settle": {
    is: "List what several read independently and nobody settled yet",
    ...{ tag: "Review", scope: "read", codes: [] },
    answer: z.object({ unsettled: z.array(Unsettled), total: z.int() }).meta({ id: "UnsettledList" }),
  },
  "GET /agreement": {
    is: "How far people agree who read the same independently, and how each one's decisions fared",
    ...{ tag: "Review", scope: "read", query: z.object({ round: z.string().optional() }), answer: Agreement, codes: [] },
  },
} as const satisfies Readonly<Record<string, Operation>>;
