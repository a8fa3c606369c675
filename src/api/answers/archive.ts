import { z } from "zod";
import { Sha256 } from "../../record/capture.ts";
import { PartyKind } from "../../record/party.ts";
import { ArticleSummary } from "./article.ts";
import { CommitmentSummary } from "./commitment.ts";
import { IncidentSummary } from "./incident.ts";
import { Edtf } from "./list.ts";
import { PartyEntry } from "./party.ts";
import { Facets, StatementEntry } from "./statement.ts";

/** What an archive holds, and who read it. */
export const ArchiveStatus = z
  .object({
    ...{ place: z.string(), world: z.enum(["own", "sample"]), bytes: z.int(), schema: z.int() },
    counts: z.object({
      ...{ captures: z.int(), removed: z.int(), sightings: z.int(), articles: z.int() },
      ...{ statements: z.int(), tellings: z.int(), parties: z.int(), decisions: z.int() },
    }),
    engines: z.array(z.object({ version: z.string(), articles: z.int() })),
    unread: z.int(),
    sealed: z.object({ hash: Sha256, at: z.iso.datetime(), since: z.int() }).nullable(),
  })
  .meta({ id: "ArchiveStatus" });

/** What the front page shows. */
export const Front = z
  .object({
    status: ArchiveStatus,
    statements: z.array(StatementEntry),
    facets: Facets,
    waiting: z.int(),
    ...{ parties: z.array(PartyEntry), articles: z.array(ArticleSummary), commitments: z.array(CommitmentSummary) },
    incidents: z.array(IncidentSummary),
    changes: z.array(StatementEntry).describe("What came in last of denials, attributions, assurances and the like"),
  })
  .meta({ id: "Front" });

const PeriodCount = z.object({ period: Edtf.nullable(), count: z.int() });

/** How much is on record. */
export const Counts = z
  .object({
    status: ArchiveStatus,
    totals: z.object({ incidents: z.int(), commitments: z.int(), origins: z.int() }),
    statements: z.object({ total: z.int(), facets: Facets }).describe("Of the statements that match"),
    articles: z.array(PeriodCount).describe("By month of publication"),
    incidents: z.array(PeriodCount.extend({ sure: z.int() })).describe("By month of the first article that tells of each"),
    parties: z.array(z.object({ kind: PartyKind, count: z.int() })),
  })
  .meta({ id: "Counts" });

/** The program, its models and the archive. */
export const About = z
  .object({ version: z.string(), models: z.record(z.string(), z.string()), status: ArchiveStatus })
  .meta({ id: "About" });

/** The one shape of every error. */
export const ErrorAnswer = z
  .object({
    error: z.object({
      code: z.string().describe("One word for programs"),
      message: z.string().describe("For people: what was expected, and what to do"),
    }),
  })
  .meta({ id: "Error" });
