import { z } from "zod";
import { Sha256 } from "../../record/capture.ts";
import { Grade } from "../../record/grade.ts";
import { PartyKind } from "../../record/party.ts";
import { Span } from "../../record/span.ts";
import { Statement } from "../../record/statement.ts";
import { Independence, Likeness, Run } from "./independence.ts";
import { Edtf, Facet, listing } from "./list.ts";

/** A stretch of an article with its words. */
export const Passage = z.object({ span: Span, text: z.string() }).meta({ id: "Passage" });

/** Who spoke. */
export const Speaker = z
  .object({
    ...{ name: z.string(), kind: PartyKind, named: z.boolean() },
    party: z.string().nullable().describe("The id of a page over articles; null for the unnamed and for people without a public role"),
    side: z.string().nullable().describe("Whose side it is, as its article tells; null where that is not told"),
  })
  .meta({ id: "Speaker" });

const madeBy = { decision: z.string(), by: z.string(), at: z.iso.datetime() };

/** A statement as it stands over the whole archive. */
export const StatementEntry = Statement.extend({
  capture: Sha256.describe("The hash of the archived page that it stands in"),
  engine: z.string().describe("The version that read it"),
  words: z.object({ source: z.string(), cue: z.string(), content: z.string() }).describe("As they stand in the text"),
  passage: Passage.describe("The paragraphs around it"),
  by: z.array(Speaker),
  article: z.object({ title: z.string().nullable(), publisher: z.string().nullable(), published: z.string().nullable() }),
  date: Edtf.nullable().describe("When it was said as far as known, else when it was published"),
  told: Independence.extend({ id: z.string().describe("Of its first telling, by which all are called") }).nullable(),
  decided: z
    .object({ kind: z.enum(["accepted", "rejected", "amended", "added"]), decision: z.string(), by: z.string(), at: z.iso.datetime() })
    .nullable(),
  flags: z
    .array(z.object({ ...madeBy, note: z.string().nullable() }))
    .optional()
    .describe("Where somebody should look at it, and why"),
  grades: z.array(Grade.extend(madeBy)).optional().describe("How reviewers grade it, of each the latest"),
}).meta({ id: "StatementEntry" });

const Elsewhere = z.object({ statement: StatementEntry, why: z.string() });

/** A statement everywhere that it is told. */
export const StatementTelling = z
  .object({
    told: StatementEntry.shape.told.unwrap(),
    appearances: z.array(z.object({ statement: StatementEntry, likeness: Likeness.nullable(), wording: z.array(Run) })),
    size: z.int(),
    review: z.boolean().describe("Whether they are so many that a person should look whether they are one"),
    maybe: z.array(Elsewhere).describe("Statements that may be the same, for a person to decide"),
    byAnother: z.array(Elsewhere).describe("The same words in another mouth"),
  })
  .meta({ id: "StatementTelling" });

/** What a statement does to another, or another to it. */
export const RelatedStatement = z
  .object({
    statement: StatementEntry,
    kind: z.enum(["denies", "reaffirms", "confirms", "answers", "declines", "narrows", "withdraws", "contradicts"]),
    does: z.boolean().describe("Whether the statement asked for does it, or it is done to it"),
    ...{ why: z.string(), sure: z.boolean() },
  })
  .meta({ id: "RelatedStatement" });

/** How many of the matches have each value. */
export const Facets = z
  .object({
    act: z.array(Facet),
    speaker: z.array(Facet.extend({ party: z.string() })),
    ...{ form: z.array(Facet), year: z.array(Facet), state: z.array(Facet), topic: z.array(Facet) },
    period: z
      .array(Facet.extend({ act: z.string() }))
      .describe("Of each act and month; of each act and year, where there are more than three"),
    ...{ named: z.array(Facet), decided: z.array(Facet), standing: z.array(Facet) },
    origin: z.array(Facet.extend({ origin: z.string(), publisher: z.string().nullable(), articles: z.int() })),
  })
  .meta({ id: "Facets" });

/** An article in another language that has the words of a search. */
const UnreadText = z.object({
  capture: Sha256,
  ...{ title: z.string().nullable(), publisher: z.string().nullable(), published: z.string().nullable() },
  notRead: z.object({ language: z.string(), why: z.string() }),
  passage: Passage,
});

/** What a search gives. */
export const StatementList = z
  .object({
    statements: z.array(StatementEntry),
    ...listing,
    facets: Facets,
    texts: z
      .object({ entries: z.array(UnreadText), ...listing })
      .optional()
      .describe("Articles in other languages that have the words: they are not read for statements"),
  })
  .meta({ id: "StatementList" });
