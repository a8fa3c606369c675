import { z } from "zod";
import { Basis } from "./basis.ts";
import { DateValue } from "./date.ts";
import { Span } from "./span.ts";

/** What a stretch of a page is. Statements are read from the body; subheads say what it says again; furniture is everything that is not the story. */
export const BlockKind = z.enum(["body", "subhead", "caption", "furniture"]).meta({ id: "BlockKind" });
export type BlockKind = z.infer<typeof BlockKind>;

export const Block = z
  .object({
    span: Span,
    kind: BlockKind,
    why: z.string(),
    language: z.string().optional().describe("Where it is not the article's own: not read for statements"),
    posted: DateValue.optional().describe("Where the page has several posts: when the one was put up that this is of"),
    unread: z.string().optional().describe("Why a part of the story was not read for statements"),
  })
  .meta({ id: "Block" });
export type Block = Readonly<z.infer<typeof Block>>;

/** An outlet behind the reporting, and what it is to this page. */
export const OriginCredit = z
  .object({ name: z.string(), role: z.enum(["origin", "contributor", "cited"]), span: Span.nullable(), basis: Basis })
  .meta({ id: "OriginCredit" });

/** One value that somebody or something says of a page, who says so, and whether it was taken. */
export const MetadataClaim = z
  .object({
    field: z.enum(["title", "publisher", "byline", "language", "address", "section"]),
    value: z.string(),
    from: z.string().describe("Where it is said: an element of the page, its text, or a person"),
    chosen: z.boolean(),
    why: z.string(),
  })
  .meta({ id: "MetadataClaim" });
export type MetadataClaim = Readonly<z.infer<typeof MetadataClaim>>;

/** What a page says of its own changes: a correction of what it said before, or something added. */
export const ArticleNote = z
  .object({
    kind: z.enum(["correction", "update"]),
    span: Span,
    date: DateValue.optional().describe("When, where the note says it"),
  })
  .meta({ id: "ArticleNote" });
export type ArticleNote = Readonly<z.infer<typeof ArticleNote>>;

/** What a page says of itself: title, publisher, byline, date, language, whose reporting it is, and its text in blocks. */
export const Article = z
  .object({
    title: z.object({ text: z.string(), span: Span }).nullable(),
    publisher: z.object({ name: z.string(), span: Span.nullable(), basis: Basis }).nullable(),
    byline: z.array(z.object({ name: z.string(), span: Span })),
    authors: z
      .array(z.object({ name: z.string(), from: z.string() }))
      .optional()
      .describe("Who wrote it where only the page's head says so: front matter, linked data, meta elements; and where it does"),
    published: DateValue.nullable(),
    address: z.string().nullable().describe("The page's own canonical address, or the one given"),
    origins: z.array(OriginCredit),
    republication: z.boolean().nullable(),
    language: z.string().describe("BCP 47; `und` where it is not known. Statements are read from English only"),
    otherLanguages: z.array(z.string()).optional().describe("Languages of parts of the story, where it is not all in one"),
    section: z.string().nullable().optional().describe("The section of the publication that the page stands in"),
    notRead: z
      .object({ language: z.string(), why: z.string() })
      .optional()
      .describe("Where the whole page is not read for statements: its language, and why"),
    modified: DateValue.nullable().optional().describe("When the page was last changed, where it says a day after that of publication"),
    encoding: z
      .object({ name: z.string(), why: z.string() })
      .optional()
      .describe("How the bytes were taken for characters, where it is not as they were declared"),
    notes: z.array(ArticleNote).optional().describe("Corrections and updates that the page tells of"),
    partial: z
      .object({ kind: z.enum(["cookie wall", "paywall"]), why: z.string() })
      .optional()
      .describe(
        "Where the page shows a notice in place of its story, or may show the story's beginning alone: which, and by what it is seen",
      ),
    metadata: z.array(MetadataClaim).optional().describe("What was said of the page, by whom, and what of it was taken"),
    blocks: z.array(Block),
  })
  .meta({ id: "Article" });
export type Article = Readonly<z.infer<typeof Article>>;

/** All who wrote an article, by its text and else by the page's head: the names alone. */
export function writersOf({ byline, authors }: Pick<Article, "byline" | "authors">): string[] {
  return [...byline, ...(authors ?? [])].map(({ name }) => name);
}
