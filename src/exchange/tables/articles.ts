import { type Article, writersOf } from "../../record/article.ts";
import type { Engine } from "../../record/contract.ts";
import { tableOf } from "./make.ts";
import type { Field, Table } from "./table.ts";

interface ArticleLine {
  readonly id: string;
  readonly article: Article;
  readonly engine: Engine;
  readonly textSha256: string;
}

const FIELDS: readonly Field<ArticleLine>[] = [
  { name: "id", type: "text", is: "SHA-256 of the archived page", cell: ({ id }) => id, says: ["id"] },
  { name: "title", type: "text", is: "The headline", cell: ({ article }) => article.title?.text ?? null, says: [] },
  { name: "publisher", type: "text", is: "Who published it", cell: ({ article }) => article.publisher?.name ?? null, says: [] },
  { name: "byline", type: "text", is: "Who wrote it", cell: ({ article }) => writersOf(article), says: [] },
  { name: "published", type: "text", is: "When (EDTF)", cell: ({ article }) => article.published?.edtf ?? null, says: [] },
  {
    name: "sources_url",
    type: "text",
    is: "Its own address, or the one given",
    sameAs: "EuRepoC sources_url",
    cell: ({ article }) => article.address,
    says: [],
  },
  { name: "language", type: "text", is: "BCP 47", cell: ({ article }) => article.language, says: [] },
  {
    name: "text_sha256",
    type: "text",
    is: "SHA-256 of the text that all spans point into",
    cell: ({ textSha256 }) => textSha256,
    says: ["textSha256"],
  },
  { name: "engine", type: "text", is: "The version of the program that read it", cell: ({ engine }) => engine.version, says: [] },
];

/** An article a row. */
export const ARTICLES: Table = tableOf<ArticleLine>(
  { name: "articles", is: "the articles that the words stand in", of: "article" },
  FIELDS,
);
