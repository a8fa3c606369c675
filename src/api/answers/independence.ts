import { z } from "zod";

/** In how many articles something is told, and how many independent origins these have. */
export const Independence = z
  .object({
    articles: z.int(),
    origins: z.int().describe("Outlets that reported it by themselves, as far as is known"),
    onUnnamedOnly: z.int().describe("How many of these rest on unnamed sources in every article that leads back to them"),
    unnamedOnly: z.boolean().describe("Whether nobody named stands behind it in any of the articles"),
    unknown: z.int().describe("Articles whose lineage is unknown, never counted as independent"),
  })
  .meta({ id: "Independence" });

/** How two entries are held to be one. */
export const Likeness = z.object({ how: z.string(), why: z.string(), sure: z.boolean() }).meta({ id: "Likeness" });

/** A stretch of words beside other words. */
export const Run = z.object({ text: z.string(), how: z.enum(["same", "differs", "missing"]) }).meta({ id: "Run" });

/** What a story changed of another, sentence by sentence. */
export const StoryChanged = z
  .object({
    ...{ same: z.int(), added: z.int(), leftOut: z.int(), altered: z.int(), moved: z.int() },
    shown: z.array(z.object({ kind: z.enum(["added", "left out", "altered", "moved"]), runs: z.array(Run) })),
  })
  .meta({ id: "StoryChanged" });
