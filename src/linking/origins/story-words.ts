import type { Article } from "../../record/article.ts";
import { slice } from "../../record/span.ts";

/**
 * A word is a run of letters, marks and digits; in scripts that write no blanks it is one sign, so that a sentence of theirs is not one word.
 * What is between words (quotation marks, dashes, line ends) is what copying changes, and is left out.
 */
const WORD =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]|[[\p{L}\p{M}\p{N}]--[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]]+/gv;

/** Signs inside words that nobody sees: soft hyphens, joiners, marks of direction. */
const UNSEEN = /\p{Cf}/gu;

/** The words of a stretch of text as they are compared: compatible forms made one, case folded. */
export function wordsOf(text: string): string[] {
  return text.normalize("NFKC").replace(UNSEEN, "").toLowerCase().match(WORD) ?? [];
}

/** The words of an article's story: of its body alone, since headlines, captions and furniture change from outlet to outlet. */
export function storyWords(text: string, { blocks }: Pick<Article, "blocks">): string[] {
  return blocks.filter(({ kind }) => kind === "body").flatMap(({ span }) => wordsOf(slice(text, span)));
}
