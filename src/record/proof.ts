import { z } from "zod";
import { Sha256 } from "./capture.ts";
import { LogEntry, SightingBody } from "./log.ts";
import { Seal } from "./seal.ts";
import { Selector } from "./selector.ts";
import { Span } from "./span.ts";

/** An entry of the record and the hashes beside its way to the record's root, from the entry up, each with the side on which it stands. */
const RecordInclusion = z.strictObject({
  entry: z.looseObject({ type: z.string(), id: z.string() }).describe("Its canonical JSON is the leaf"),
  path: z.array(z.tuple([z.enum(["left", "right"]), Sha256])),
});

/**
 * That a capture was met, what was read in it and what somebody said there, each as a seal of an archive has it. Holds all that is needed to check it;
 * `docs/proofs.md` says how that is done by hand.
 */
export const Proof = z
  .strictObject({
    proof: z.literal(1),
    of: z.strictObject({ capture: Sha256, statement: z.string().nullable() }),
    capture: z.strictObject({
      sha256: Sha256,
      mediaType: z.string(),
      size: z.int().nonnegative(),
      bytes: z.string().nullable().describe("Base64; null where only the hash is shown"),
    }),
    log: z.strictObject({
      index: z.int().nonnegative().describe("The place of the entry in the log, from 0"),
      entry: LogEntry,
      sighting: SightingBody.describe("What the entry says: `entry.body` is the hash of its canonical JSON"),
      path: z.array(Sha256).describe("RFC 6962, 2.1.1: from the leaf up, to `seal.logRoot` over `seal.size` entries"),
    }),
    article: RecordInclusion.nullable().describe("What was read in the capture: the hash of its text and of the rest"),
    text: z.string().nullable().describe("The text that was read; null where only the hash is shown, or nothing was read"),
    statement: RecordInclusion.nullable(),
    passage: z
      .strictObject({
        span: Span,
        text: z.string(),
        source: z.array(Selector),
        cue: z.array(Selector),
        content: z.array(Selector),
      })
      .nullable()
      .describe("The words of the statement in their paragraphs; offsets are UTF-16 code units into the text"),
    seal: Seal,
    head: Sha256.describe("The hash of the seal: what to compare with one that was published or kept"),
  })
  .meta({ id: "Proof" });
export type Proof = Readonly<z.infer<typeof Proof>>;
