import { z } from "zod";
import { Basis } from "../../record/basis.ts";
import { Sha256 } from "../../record/capture.ts";
import { PartyKind } from "../../record/party.ts";
import { CommitmentSummary } from "./commitment.ts";
import { Facet, listing } from "./list.ts";
import { PositionTable } from "./position.ts";
import { Facets, StatementEntry } from "./statement.ts";

/** The page of a party over articles. */
export const PartyEntry = z
  .object({
    ...{ id: z.string(), name: z.string(), kind: PartyKind, country: z.string().nullable(), state: z.string().nullable() },
    ...{ names: z.array(z.string()), roles: z.array(z.string()), articles: z.int(), statements: z.int(), tellings: z.int() },
    why: z.string().describe("By what mentions in several articles are held to be one party"),
    links: z.array(z.object({ id: z.string(), why: z.string(), basis: Basis, articles: z.int() })),
  })
  .meta({ id: "PartyEntry" });

/** A part of the list of parties. */
export const PartyList = z.object({ parties: z.array(PartyEntry), ...listing }).meta({ id: "PartyList" });

const Suggestion = z.union([
  z.object({
    ...{ kind: z.literal("merge"), id: z.string(), name: z.string(), paged: z.boolean(), met: Sha256, articles: z.int(), why: z.string() },
  }),
  z.object({ kind: z.literal("split"), why: z.string() }),
]);

/** A party with all that stands behind its page, and what it said. */
export const PartyDossier = z
  .object({
    party: PartyEntry,
    calledBy: z.array(Facet.extend({ publisher: z.string() })).describe("Which outlet uses which name, by its newest articles"),
    ...{ called: z.array(Facet), countries: z.array(Facet) },
    roles: z.array(Facet.extend({ first: z.string().nullable(), last: z.string().nullable() })),
    articles: z.array(z.object({ capture: Sha256, title: z.string().nullable(), published: z.string().nullable() })),
    suggestions: z.array(Suggestion).describe("What a person should look at; never a link by itself"),
    commitments: z
      .array(
        CommitmentSummary.omit({ since: true })
          .loose()
          .extend({ of: z.enum(["own", "side"]) }),
      )
      .describe(
        "Given by itself, or by the state that it is or speaks for; of each the last given first, at most 20: `/commitments?party=` lists them all",
      ),
    denials: z
      .array(z.object({ statement: StatementEntry, of: StatementEntry, why: z.string(), sure: z.boolean() }))
      .describe("What it denies, of what was said of it"),
    statements: z.array(StatementEntry),
    ...listing,
    waiting: z.int(),
    facets: Facets,
    positions: PositionTable,
  })
  .meta({ id: "PartyDossier" });
