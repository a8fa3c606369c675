import type { Marked } from "./marked.ts";

/** A capitalised word, with the small word that may join it to the next. */
const CAPITALISED = /\p{Lu}\S*(?: (?:of|for|and|the) (?=\p{Lu}))?/gu;

/** News without marked names: of its capitalised words nothing is said, all others are none. */
export const readNews = (id: string, text: string): Marked => ({
  id,
  text,
  marks: [],
  labels: ["PER", "ORG", "LOC"],
  free: [...text.matchAll(CAPITALISED)].map(({ index, 0: words }) => [index, index + words.length] as const),
});
