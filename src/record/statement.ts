import { z } from "zod";
import { Act } from "./acts.ts";
import { Basis } from "./basis.ts";
import { DateValue } from "./date.ts";
import { Count } from "./party.ts";
import { Span } from "./span.ts";
import { Band, Channel, Form, GroundRule, QuotationRole, StatementKind, Topic } from "./vocabulary.ts";

/** One link of a sourcing chain. The chain runs from the outlet whose reporting it is to the speaker, who is last. */
export const Hop = z
  .object({
    party: z.string().nullable(),
    words: z.array(Span),
    named: z.boolean(),
    kind: z.enum(["individual", "group", "institution", "document"]),
    count: Count.nullable(),
    groundRule: GroundRule,
    channel: Channel.nullable(),
    justification: Span.nullable().describe("The words that say why this source can know"),
    anonymity: Span.nullable().describe("The words that say why this source is not named, or that it asked not to be"),
    basis: Basis,
  })
  .meta({ id: "Hop" });
export type Hop = Readonly<z.infer<typeof Hop>>;

/** Who the content says does something, who is only said to stand behind or near those who do, and to whom it is done: ids of parties. Whether it says so or denies it is the act's. */
export const Deed = z.object({ by: z.array(z.string()), near: z.array(z.string()), to: z.array(z.string()) }).meta({ id: "Deed" });
export type Deed = Readonly<z.infer<typeof Deed>>;

/** Who said what: source, cue and content as spans, and what the program makes of them, with its reason. */
export const Statement = z
  .object({
    id: z.string(),
    kind: StatementKind,
    utterance: z.string(),
    source: z.array(Span),
    cue: z.array(Span),
    content: z.array(Span),
    speakers: z.array(z.string()),
    form: Form,
    act: z.object({ main: Act, others: z.array(Act), why: z.string() }),
    within: z.string().nullable(),
    refersTo: z.array(z.string()),
    about: z.array(Span),
    hedge: z.object({ span: Span, band: Band.nullable() }).nullable(),
    addressees: z.array(z.object({ party: z.string().nullable(), span: Span })),
    occasion: z.object({ span: Span }).nullable(),
    said: DateValue.nullable(),
    sourcing: z.array(Hop),
    topics: z.array(Topic),
    incident: z.string().nullable(),
    commitment: z.string().nullable(),
    deed: Deed.optional().describe("Where the content names somebody who does something, or to whom something is done"),
    basis: Basis,
    sure: z.boolean(),
    why: z.string(),
  })
  .meta({ id: "Statement" });
export type Statement = Readonly<z.infer<typeof Statement>>;

/** A span of quotation marks and what it is. Quotations that nobody said (a caricature, a title) are no statements. */
export const Quotation = z.object({ span: Span, role: QuotationRole, statement: z.string().nullable() }).meta({ id: "Quotation" });
export type Quotation = Readonly<z.infer<typeof Quotation>>;

/** What one statement does to another. */
export const Relation = z
  .object({
    from: z.string(),
    to: z.string(),
    kind: z.enum(["denies", "reaffirms", "confirms", "answers", "declines", "narrows", "withdraws", "contradicts"]),
    why: z.string(),
    sure: z.boolean(),
  })
  .meta({ id: "Relation" });
export type Relation = Readonly<z.infer<typeof Relation>>;
