import { z } from "zod";
import { Basis } from "./basis.ts";
import { Span } from "./span.ts";

export const PartyKind = z.enum(["person", "organization", "state", "group", "threat-group", "document"]).meta({ id: "PartyKind" });
export type PartyKind = z.infer<typeof PartyKind>;

export const Count = z.object({ min: z.int(), max: z.int() }).meta({ id: "Count" });

/** What tables, or the rows that a person gave, say that an institution is: the name they have it by, its kind, and its state where they or the name say so. */
export const PartyInstitution = z
  .object({ name: z.string(), kind: z.string(), country: z.string().length(3).nullable().describe("ISO 3166-1 alpha-3") })
  .extend({ given: z.literal(true).optional().describe("A person's own rows say so, not the tables") })
  .meta({ id: "PartyInstitution" });
export type PartyInstitution = Readonly<z.infer<typeof PartyInstitution>>;

/** The state that a party is, is of or speaks for. `name` is the state's own name where tables have it, else the article's; `span` is null where only tables say so. */
export const PartyState = z.object({ name: z.string(), span: Span.nullable(), basis: Basis }).meta({ id: "PartyState" });
export type PartyState = Readonly<z.infer<typeof PartyState>>;

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
    state: PartyState.optional().describe("Where the words for the party, or tables, say of which state it is"),
    groups: z.array(z.string()).optional().describe("Threat groups of tables that are called so, each with the list that has it"),
    institution: PartyInstitution.optional().describe("Where tables know the name, or its words are those for a body of state"),
  })
  .meta({ id: "Party" });
export type Party = Readonly<z.infer<typeof Party>>;
