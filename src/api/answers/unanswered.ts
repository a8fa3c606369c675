import { z } from "zod";
import { ChainLink } from "./commitment.ts";
import { IncidentEntry, IncidentSummary } from "./incident.ts";
import { Edtf } from "./list.ts";
import { StatementEntry } from "./statement.ts";

const also = z
  .array(z.string())
  .optional()
  .describe("The ids of statements of other articles, in the very same few words by the same speaker within days, that stand behind it");
const next = z.string().nullable().describe("What to send as `after` to go on; null on the last");

/** What has not been answered, newest first. */
export const UnansweredList = z
  .object({
    unanswered: z.array(
      z.object({
        kind: z.enum(["laid", "asked"]).describe("laid: somebody is blamed; asked: it is told that somebody gave no answer"),
        ...{ statement: StatementEntry, chain: z.array(ChainLink), silent: z.array(z.string()) },
        silences: z.array(z.object({ statement: z.string(), date: Edtf.nullable(), why: z.string() })),
        also,
      }),
    ),
    next,
  })
  .meta({ id: "UnansweredList" });

/** What rests on unnamed sources only. */
export const UnnamedList = z
  .object({
    ...{ statements: z.array(StatementEntry.extend({ also })), next },
    attributions: z
      .array(z.object({ incident: IncidentSummary, rungs: IncidentEntry.shape.ladder, all: z.boolean() }))
      .describe("Incidents that somebody is named for by unnamed sources only, on the first page"),
  })
  .meta({ id: "UnnamedList" });
