import type { StoredArticle } from "../../archive/archive.ts";

/** Whether an article was not read for statements since its text is not English. What a person added does not change that. */
export function isForeign({ article, text, findings }: Pick<StoredArticle, "article" | "text" | "findings">): boolean {
  return article.language !== "en" && text.trim() !== "" && findings.statements.length === 0;
}
