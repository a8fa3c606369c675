import { z } from "zod";
import { canonical } from "./canonical.ts";
import { Sha256 } from "./capture.ts";
import { Engine } from "./contract.ts";
import { sha256 } from "./id.ts";

/**
 * What an archive held at one moment: the root over its log (RFC 6962), the root over the record that was derived of it, and the
 * seal before. Who keeps a seal's hash can tell later that nothing before it was changed.
 */
export const Seal = z
  .strictObject({
    size: z.int().nonnegative().describe("How many entries of the log it covers"),
    logRoot: Sha256,
    recordSize: z.int().nonnegative().describe("How many entries the derived record had"),
    recordRoot: Sha256,
    engine: Engine.describe("Who sealed; which engine read an article stands in the article's entry"),
    previous: Sha256.nullable().describe("The hash of the seal before; null for the first"),
    at: z.iso.datetime(),
  })
  .meta({ id: "Seal" });
export type Seal = Readonly<z.infer<typeof Seal>>;

/** The hash of a seal: SHA-256 of its canonical JSON. */
export function sealHash(seal: Seal): string {
  return sha256(canonical(seal));
}
