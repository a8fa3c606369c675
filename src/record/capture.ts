import { z } from "zod";

/** A SHA-256 in lower-case hexadecimal. */
export const Sha256 = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .meta({ id: "Sha256" });

/** Immutable bytes, addressed by their SHA-256. */
export const Capture = z.object({ sha256: Sha256, mediaType: z.string(), size: z.int().nonnegative() }).meta({ id: "Capture" });
export type Capture = Readonly<z.infer<typeof Capture>>;

/**
 * What a person, or the file or server that a page came from, says of it that the page may not say itself. Each value given wins over
 * what the page says; what a mail says of itself, its subject, day and sender, wins over what stands in it. `charset` is a name of the WHATWG Encoding Standard, kept only where the bytes do not show it themselves.
 */
export const Given = z
  .object({
    title: z.string().optional(),
    published: z.string().optional(),
    publisher: z.string().optional(),
    address: z.string().optional(),
    charset: z.string().optional(),
    mail: z
      .object({ title: z.string().optional(), published: z.string().optional(), publisher: z.string().optional() })
      .optional()
      .describe("What the head of the mail says that the page was: nobody gave it"),
  })
  .meta({ id: "Given" });
export type Given = Readonly<z.infer<typeof Given>>;

/** Where and when a capture was met, and what was given with it. One capture may have many. */
export const Sighting = z.object({ capture: Sha256, place: z.string(), at: z.iso.datetime(), given: Given }).meta({ id: "Sighting" });
export type Sighting = Readonly<z.infer<typeof Sighting>>;
