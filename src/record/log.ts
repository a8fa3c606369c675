import { z } from "zod";
import { canonical } from "./canonical.ts";
import { Given, Sha256 } from "./capture.ts";
import { sha256 } from "./id.ts";

/** What is written into an archive's log: that a capture was met, a decision, a change of a person's names, that a capture was removed. */
export const LogKind = z.enum(["sighting", "decision", "knowledge", "removal"]);
export type LogKind = z.infer<typeof LogKind>;

/**
 * One entry of the log. It names what it says by its hash only, so that words which were removed later do not stand in the log, and
 * what is proved of the rest goes on holding.
 */
export const LogEntry = z
  .strictObject({
    kind: LogKind,
    captures: z.array(Sha256).describe("The captures that it is about, sorted"),
    body: Sha256.describe("SHA-256 of the canonical JSON of what it says"),
  })
  .meta({ id: "LogEntry" });
export type LogEntry = Readonly<z.infer<typeof LogEntry>>;

/** What a sighting's entry says: the capture and where, when and with which given values it was met. */
export const SightingBody = z
  .strictObject({
    capture: Sha256,
    mediaType: z.string(),
    size: z.int().nonnegative(),
    place: z.string(),
    at: z.iso.datetime(),
    given: z.strictObject(Given.shape),
  })
  .meta({ id: "SightingBody" });
export type SightingBody = Readonly<z.infer<typeof SightingBody>>;

/** What stays of a capture that was removed. Its bytes, its text and all that was read in it are gone. */
export const Removal = z
  .strictObject({
    capture: Sha256,
    mediaType: z.string(),
    size: z.int().nonnegative(),
    by: z.string().min(1),
    at: z.iso.datetime(),
    reason: z.string().min(1),
    decisions: z.record(z.string(), Sha256).describe("Decisions that quoted it, each with the hash of what is left of it"),
  })
  .meta({ id: "Removal" });
export type Removal = Readonly<z.infer<typeof Removal>>;

/** Makes the entry of what is said. */
export function logEntry(kind: LogKind, captures: readonly string[], body: unknown): LogEntry {
  return { kind, captures: [...captures].sort(), body: sha256(canonical(body)) };
}
