import type { Reading } from "../../reading/article-text.ts";
import type { DateValue } from "../../record/date.ts";

/** A passage as the body of an article by the Meridian Post, a paragraph a line; `published` is its day. */
export function bodyOf(text: string, published: string | null = null): Reading {
  const blocks: Reading["article"]["blocks"][number][] = [];
  let start = 0;
  for (const line of text.split("\n")) {
    if (line.trim() !== "") blocks.push({ span: [start, start + line.length], kind: "body", why: "test" });
    start += line.length + 1;
  }
  const day: DateValue | null =
    published === null ? null : { span: null, edtf: published, earliest: published, latest: published, basis: "given", why: "given" };
  return {
    text,
    article: {
      title: null,
      publisher: { name: "The Meridian Post", span: null, basis: "given" },
      byline: [],
      published: day,
      address: null,
      origins: [],
      republication: null,
      language: "en",
      blocks,
    },
  };
}
