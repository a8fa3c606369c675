import { z } from "zod";
import { Article } from "../../record/article.ts";
import { Sha256, Sighting } from "../../record/capture.ts";
import { Engine, Findings } from "../../record/contract.ts";
import { Party } from "../../record/party.ts";
import { Quotation } from "../../record/statement.ts";
import { StoryChanged } from "./independence.ts";
import { Edtf, listing } from "./list.ts";
import { ArticleLineage } from "./origin.ts";
import { StatementEntry } from "./statement.ts";

/** An article in a list. */
export const ArticleSummary = z
  .object({
    capture: Sha256,
    ...{ title: z.string().nullable(), publisher: z.string().nullable(), published: Edtf.nullable() },
    statements: z.int().describe("How many are sure"),
    waiting: z.int().describe("How many wait for review"),
    place: z.string().describe("Where it was met first"),
  })
  .meta({ id: "ArticleSummary" });

/** A part of the list of articles. */
export const ArticleList = z.object({ articles: z.array(ArticleSummary), ...listing }).meta({ id: "ArticleList" });

const changed = z.tuple([z.string().nullable(), z.string().nullable()]).nullable();

/** What is otherwise in a version than in the one before. */
const VersionChanges = z.object({
  ...{ title: changed, published: changed },
  ...{ added: z.array(z.string()), removed: z.array(z.string()) },
  notes: z.array(z.object({ kind: z.enum(["correction", "update"]), text: z.string() })),
  story: StoryChanged.nullable(),
});

/** One of the articles that an address had. */
export const Version = z.object({ capture: Sha256, at: z.iso.datetime(), changes: VersionChanges.nullable() }).meta({ id: "Version" });

/** What was read in a capture, and the record of it as it stands after decisions. */
export const StoredArticle = z
  .object({
    ...{ capture: Sha256, mediaType: z.string(), engine: Engine },
    text: z.string().describe("What all offsets count in, as UTF-16 code units"),
    article: Article,
    findings: Findings.describe("As extracted, before any decision"),
    parties: z.array(Party.extend({ party: z.string().nullable() })),
    statements: z.array(StatementEntry).describe("As they stand, in the order of the text; rejected ones too, marked so"),
    quotations: z.array(Quotation),
    lineage: ArticleLineage.nullable(),
    versions: z.array(Version),
  })
  .meta({ id: "StoredArticle" });

/** An archived page as it came, without its bytes. */
export const StoredCapture = z
  .object({
    ...{ sha256: Sha256, mediaType: z.string(), size: z.int() },
    sightings: z.array(Sighting),
    encoding: z.string().nullable(),
    isRead: z.boolean(),
  })
  .meta({ id: "StoredCapture" });

/** A page that was handed in and read. */
export const ReadPage = z
  .object({
    ...{ place: z.string(), capture: Sha256, known: z.boolean(), title: z.string().nullable() },
    text: z.boolean().describe("Whether there is any text in it"),
    foreign: z.boolean().describe("Whether it is in another language, and not read for statements"),
    statements: z.object({ sure: z.int(), waiting: z.int() }),
    missing: z.array(z.enum(["published", "publisher", "address"])).describe("What the page does not tell of itself, and nobody gave yet"),
  })
  .meta({ id: "ReadPage" });

const Outcome = z.union([ReadPage, z.object({ place: z.string(), error: z.object({ code: z.string(), message: z.string() }) })]);

/** What became of each thing that was handed in. */
export const AddResult = z.object({ outcomes: z.array(Outcome) }).meta({ id: "AddResult" });

/** What was handed in, as far as it is. */
export const AddJob = z
  .object({
    ...{ id: z.string(), by: z.string(), at: z.iso.datetime(), done: z.boolean() },
    items: z.array(z.object({ place: z.string(), stage: z.enum(["waiting", "fetching", "reading", "done"]), outcome: Outcome.nullable() })),
  })
  .meta({ id: "AddJob" });
