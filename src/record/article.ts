import { z } from "zod";
import { Basis } from "./basis.ts";
import { DateValue } from "./date.ts";
import { Span } from "./span.ts";

/** What a stretch of a page is. Statements are read from the body; subheads say what it says again; furniture is everything that is not the story. */
export const BlockKind = z.enum(["body", "subhead", "caption", "furniture"]).meta({ id: "BlockKind" });
export type BlockKind = z.infer<typeof BlockKind>;

export const Block = z.object({ span: Span, kind: BlockKind, why: z.string() }).meta({ id: "Block" });
export type Block = Readonly<z.infer<typeof Block>>;

/** An outlet behind the reporting, and what it is to this page. */
export const OriginCredit = z
  .object({ name: z.string(), role: z.enum(["origin", "contributor", "cited"]), span: Span.nullable(), basis: Basis })
  .meta({ id: "OriginCredit" });

/** What a page says of itself: title, publisher, byline, date, language, whose reporting it is, and its text in blocks. */
export const Article = z
  .object({
    title: z.object({ text: z.string(), span: Span }).nullable(),
    publisher: z.object({ name: z.string(), span: Span.nullable(), basis: Basis }).nullable(),
    byline: z.array(z.object({ name: z.string(), span: Span })),
    published: DateValue.nullable(),
    address: z.string().nullable().describe("The page's own canonical address, or the one given"),
    origins: z.array(OriginCredit),
    republication: z.boolean().nullable(),
    language: z.string(),
    blocks: z.array(Block),
  })
  .meta({ id: "Article" });
export type Article = Readonly<z.infer<typeof Article>>;
