import { z } from "zod";
import { Sha256 } from "../../record/capture.ts";
import { StoryChanged } from "./independence.ts";
import { Edtf, listing } from "./list.ts";

const lead = { lineage: z.enum(["root", "version", "copy", "near-copy", "rewrite", "credit", "unknown"]), why: z.string() };

/** The reporting that articles share. */
export const OriginSummary = z
  .object({
    id: z.string(),
    name: z.string().nullable().describe("The outlet whose reporting it is"),
    root: Sha256.nullable().describe("The article that it was first told in"),
    ...{ title: z.string().nullable(), published: Edtf.nullable(), articles: z.int(), review: z.boolean() },
  })
  .meta({ id: "OriginSummary" });

/** Where an article leads back to, and how. */
export const ArticleLineage = z.object({ ...lead, origin: OriginSummary }).meta({ id: "ArticleLineage" });

/** An origin with a page of its articles. */
export const OriginEntry = OriginSummary.extend({
  members: z.object({
    entries: z.array(
      z.object({
        ...lead,
        capture: Sha256,
        ...{ title: z.string().nullable(), publisher: z.string().nullable(), published: Edtf.nullable() },
        changed: StoryChanged.nullable(),
      }),
    ),
    ...listing,
  }),
}).meta({ id: "OriginEntry" });

/** A part of the list of origins. */
export const OriginList = z.object({ origins: z.array(OriginSummary), ...listing }).meta({ id: "OriginList" });
