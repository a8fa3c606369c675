import { z } from "zod";
import { Sha256 } from "./capture.ts";

/** The reporting that articles share. `lineage` says how each article is known to lead there; "unknown" is an answer. */
export const Origin = z
  .object({
    id: z.string(),
    name: z.string().nullable().describe("The outlet whose reporting it is; null where that is not known"),
    root: Sha256.nullable().describe("The article that it was first told in; null where none in the archive was found to be that"),
    articles: z.array(
      z.object({
        capture: Sha256,
        lineage: z.enum(["root", "version", "copy", "near-copy", "rewrite", "credit", "unknown"]),
        why: z.string(),
      }),
    ),
    size: z.int().positive().describe("How many articles lead back to it; not all of a very large origin are listed"),
    review: z.boolean().describe("Whether it is so large that a person should look at it"),
  })
  .meta({ id: "Origin" });
export type Origin = Readonly<z.infer<typeof Origin>>;
