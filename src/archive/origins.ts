import { type ArticleSketch, articleNode, articlesAlike } from "../linking/index.ts";
import { linkKind } from "./link-kind.ts";

/** Articles, gathered round the report that they are copies, rewrites or tellings of. */
export const ARTICLES = linkKind<ArticleSketch>({
  name: "article",
  nodesOf: ({ capture, text, article, findings }) => [articleNode(capture, text, article, findings)],
  alike: articlesAlike,
});
