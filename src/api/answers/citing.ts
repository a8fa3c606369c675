import { z } from "zod";
import { Sha256 } from "../../record/capture.ts";
import { PartyKind } from "../../record/party.ts";
import { Span } from "../../record/span.ts";
import { Independence } from "./independence.ts";
import { Edtf } from "./list.ts";
import { Passage, Speaker } from "./statement.ts";

const Loss = z.object({ kind: z.enum(["denial", "condition"]), word: z.string(), where: z.enum(["before", "inside", "after"]) });
const Change = z.object({ quoted: z.string(), recorded: z.string() });

const Found = z.object({
  ...{ spans: z.array(Span), exact: z.boolean(), elided: z.boolean(), joined: z.boolean() },
  ...{ changes: z.array(Change), lost: z.array(Loss), matched: z.int(), words: z.int() },
});

const Place = z.object({
  ...{ capture: Sha256, title: z.string().nullable(), publisher: z.string().nullable(), published: Edtf.nullable() },
  ...{ address: z.string().nullable(), found: Found, passage: Passage, statements: z.array(z.string()) },
});

const OnRecord = Independence.extend({
  by: z.array(Speaker),
  speaker: z.enum(["same", "unclear", "other", "not-named"]).describe("Whether that is who the draft names"),
  statement: z.string().nullable(),
  ...{ sure: z.boolean(), more: z.boolean(), places: z.array(Place) },
});

/** A quotation of a draft, and how it stands to the record. */
export const Citation = z
  .object({
    quotation: Passage,
    speakers: z.array(z.looseObject({ name: z.string(), kind: PartyKind.nullable().optional(), named: z.boolean() })),
    verdict: z.enum(["stands", "elided", "too-short", "altered", "cut", "another-mouth", "unsaid", "not-found"]),
    ...{ holds: z.boolean(), why: z.string(), changes: z.array(Change), lost: z.array(Loss), joined: z.boolean() },
    record: OnRecord.nullable(),
  })
  .meta({ id: "Citation" });

/** What became of a draft. */
export const CitationList = z
  .object({
    holds: z.boolean().describe("Whether every quotation holds"),
    quotations: z.array(Citation),
    unchecked: z.int().describe("Quotations past the bound"),
    cut: z.boolean().describe("Whether the end of the draft was not read"),
  })
  .meta({ id: "CitationList" });
