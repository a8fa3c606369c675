import type { Reading } from "../../src/reading/index.ts";

/** A passage as the body of an article without title, date or publisher; a paragraph a line. */
export function bodyOf(text: string): Reading {
  const blocks: Reading["article"]["blocks"][number][] = [];
  let start = 0;
  for (const line of text.split("\n")) {
    if (line.trim() !== "") blocks.push({ span: [start, start + line.length], kind: "body", why: "passage" });
    start += line.length + 1;
  }
  return {
    text,
    article: {
      title: null,
      publisher: null,
      byline: [],
      published: null,
      address: null,
      origins: [],
      republication: null,
      language: "en",
      blocks,
    },
  };
}
