import { z } from "zod";
import { Sha256 } from "./capture.ts";

/** The reporting that articles share. `lineage` says how each article is known to lead there; "unknown" is an answer. */
export const Origin = z
  .object({
    id: z.string(),
    name: z.string().nullable(),
    articles: z.array(
      z.object({ capture: Sha256, lineage: z.enum(["root", "copy", "near-copy", "rewrite", "credit", "unknown"]), why: z.string() }),
    ),
  })
  .meta({ id: "Origin" });
export type Origin = Readonly<z.infer<typeof Origin>>;
