import { z } from "zod";
import type { StatementEntry } from "../archive/archive.ts";
import { keyOf } from "./watched.ts";

/** A statement as an alert tells it: who said what, where that stands, and on how many independent origins. */
export const AlertItem = z
  .object({
    id: z.string().describe("The statement's id; the same wherever it is told"),
    act: z.string(),
    speakers: z.array(z.string()),
    content: z.string().describe("The exact words of the article"),
    passage: z.string().describe("The paragraphs around them"),
    date: z.string().nullable().describe("EDTF: when it was said, else published"),
    article: z.object({
      title: z.string().nullable(),
      publisher: z.string().nullable(),
      published: z.string().nullable(),
      capture: z.string(),
    }),
    span: z.tuple([z.int(), z.int()]).describe("Of the passage, in UTF-16 code units of the article's text"),
    articles: z.int(),
    origins: z.int(),
    sure: z.boolean(),
    why: z.string(),
    path: z.string().describe("Its page in the archive that tells it"),
  })
  .meta({ id: "AlertItem" });
export type AlertItem = Readonly<z.infer<typeof AlertItem>>;

/** Makes the item of a statement. */
export function itemOf(entry: StatementEntry): AlertItem {
  const { act, by, words, passage, date, article, capture, told, sure, why } = entry;
  return {
    id: keyOf(entry),
    act: act.main,
    speakers: by.map(({ name }) => name),
    content: words.content,
    passage: passage.text,
    date,
    article: { ...article, capture },
    span: [passage.span[0], passage.span[1]],
    articles: told?.articles ?? 1,
    origins: told?.origins ?? 0,
    ...{ sure, why },
    path: `/statements/${entry.id}`,
  };
}
