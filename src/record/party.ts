import { z } from "zod";
import { Span } from "./span.ts";

export const PartyKind = z.enum(["person", "organization", "state", "group", "threat-group", "document"]).meta({ id: "PartyKind" });
export type PartyKind = z.infer<typeof PartyKind>;

export const Count = z.object({ min: z.int(), max: z.int() }).meta({ id: "Count" });

/** Someone or something that speaks or is spoken of in one article. `id` holds inside that article only. */
export const Party = z
  .object({
    id: z.string(),
    name: z.string(),
    kind: PartyKind,
    named: z.boolean(),
    count: Count.nullable(),
    country: z.string().length(3).nullable().describe("ISO 3166-1 alpha-3"),
    roles: z.array(z.object({ text: z.string(), span: Span })),
    mentions: z.array(z.object({ span: Span, type: z.enum(["name", "nominal", "pronoun"]) })),
    possiblySame: z.array(z.string()),
  })
  .meta({ id: "Party" });
export type Party = Readonly<z.infer<typeof Party>>;
