import { z } from "zod";
import { Sha256 } from "./capture.ts";

/** A root over the log (RFC 6962), chained to the seal before, and a root over the sorted derived record. */
export const Seal = z
  .object({
    size: z.int().positive(),
    logRoot: Sha256,
    recordRoot: Sha256,
    engine: z.string(),
    previous: Sha256.nullable(),
    at: z.iso.datetime(),
  })
  .meta({ id: "Seal" });
export type Seal = Readonly<z.infer<typeof Seal>>;
