import { z } from "zod";
import { CitationList } from "../answers/citing.ts";
import { DecisionEntry } from "../answers/decision.ts";
import { Facets, RelatedStatement, StatementEntry, StatementList, StatementTelling } from "../answers/statement.ts";
import type { Operation } from "../operation.ts";
import { Search } from "./ask.ts";

const side = z.object({ query: z.string(), total: z.int(), facets: Facets, statements: z.array(StatementEntry) });

/** Statements: the search, each with all that stands behind it, two searches side by side, and a draft checked against them. */
export const statementOperations = {
  "GET /statements": {
    is: "Search statements, newest first, with counts of what the matches are",
    ...{ tag: "Statements", scope: "read", query: Search, answer: StatementList, codes: [] },
  },
  "GET /statements/{id}": {
    is: "Read a statement: where it is told, what others do to it, what was decided",
    ...{ tag: "Statements", scope: "read", codes: ["not-found"] },
    answer: z
      .object({
        statement: StatementEntry,
        decisions: z.array(DecisionEntry),
        telling: StatementTelling.nullable(),
        related: z.array(RelatedStatement),
      })
      .meta({ id: "StatementPage" }),
  },
  "GET /compare": {
    is: "Lay two searches side by side; any filter of the search with a. or b. before it",
    ...{ tag: "Statements", scope: "read", codes: [] },
    query: z.object({ "a.state": z.string().optional(), "b.state": z.string().optional() }).catchall(z.string()),
    answer: z
      .object({ a: side, b: side, inBoth: z.array(z.string()) })
      .partial()
      .meta({ id: "Comparison" }),
  },
  "GET /cite-check": {
    is: "List the verdicts on a quotation",
    ...{ tag: "Statements", scope: "read", codes: [] },
    answer: z.object({ verdicts: z.record(z.string(), z.object({ holds: z.boolean(), means: z.string() })) }).meta({ id: "Verdicts" }),
  },
  "POST /cite-check": {
    is: "Check every quotation of a draft against the record; nothing of it is kept",
    ...{ tag: "Statements", scope: "read", codes: ["nothing-given", "too-large"] },
    body: z.object({ text: z.string().min(1).describe("The draft") }).meta({ id: "Draft" }),
    answer: CitationList,
  },
} as const satisfies Readonly<Record<string, Operation>>;
