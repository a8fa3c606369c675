import type { StoredArticle } from "../../archive/archive.ts";
import { words } from "../words.ts";

/** Whether an article was not read for statements since its text is not English. What a person added does not change that. */
export function isForeign({ article, text, findings }: Pick<StoredArticle, "article" | "text" | "findings">): boolean {
  return article.notRead !== undefined && text.trim() !== "" && findings.statements.length === 0;
}

const NAMES = new Intl.DisplayNames("en", { type: "language", fallback: "code" });

/** What is said above an article that was not read for statements because of its language, whole or in parts; null where all was read. */
export function foreignRemark(stored: Pick<StoredArticle, "article" | "text" | "findings">): string | null {
  const { language, otherLanguages = [] } = stored.article;
  if (isForeign(stored)) return language === "und" ? words.reader.foreign : words.reader.foreignIn(nameOf(language));
  return language === "en" && otherLanguages.length > 0 ? words.reader.foreignParts(otherLanguages.map(nameOf).join(", ")) : null;
}

/** A language by its English name; a code that no list knows, or that is none, as it stands. */
export function nameOf(code: string): string {
  return /^[a-z]{2,3}$/.test(code) ? (NAMES.of(code) ?? code) : code;
}
