import type { Reading } from "../../src/reading/index.ts";
import { bodyOf as byThePost } from "../../src/statements/testing/body.ts";

/** A passage as the body of an article without title, date or publisher; a paragraph a line. */
export function bodyOf(text: string): Reading {
  const reading = byThePost(text);
  return { ...reading, article: { ...reading.article, publisher: null } };
}
