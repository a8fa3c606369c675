import type { Article } from "../record/article.ts";

/** What reading gives: the text that all offsets point into, and what the page says of itself. */
export interface Reading {
  readonly text: string;
  readonly article: Article;
}
