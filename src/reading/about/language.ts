import type { Article } from "../../record/article.ts";
import type { Head } from "../page.ts";
import { detected } from "./detector.ts";
import { languageOfScript } from "./script.ts";

/** The words that every English text is full of, and that no other language has together. */
const ENGLISH = new Set(
  "the of and to in that is was for it with as his on be at by he this had not are but from or have an they which you were she her said has will their".split(
    " ",
  ),
);

/** Words looked at, words needed to say anything, and the share of them that such words have at least (newspapers: 0.35 to 0.5). */
const SAMPLE = 20_000;
const LEAST_WORDS = 5;
const SHARE = 0.18;

/** Letters from which another language is told: headlines and names are too short to be sure of. */
const LEAST_LETTERS = 60;

/** Whether a text is plainly English. Cheap: asked of every page. */
export function isEnglish(text: string): boolean {
  const words =
    text
      .slice(0, SAMPLE)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const english = words.filter((word) => ENGLISH.has(word)).length;
  return words.length >= LEAST_WORDS && english >= SHARE * words.length;
}

/**
 * The language of a text, as a BCP 47 code: English where it is plainly so, else what its letters surely show, else `und`: undetermined. Where the text
 * shows none, what the page's head says is taken: what a template says of all its pages is worth less than the words.
 */
export function languageOf(text: string, head: Pick<Head, "claims"> = { claims: [] }): string {
  if (isEnglish(text)) return "en";
  const sample = text.slice(0, SAMPLE);
  return (isLong(sample) ? majority(sample) : null) ?? claimed(head) ?? languageOfScript(sample) ?? "und";
}

/** From how many code units on a text that is not plainly English is in another language; a shorter one may just lack the commonest words. */
const FOREIGN_FROM = 600;

/** Why a whole page is not read for statements: its language is another than English, or is not known; nothing where it is read. */
export function notReadFor(language: string, text: string): Pick<Article, "notRead"> {
  if (language === "en" || (language === "und" && text.length < FOREIGN_FROM)) return {};
  const why =
    language === "und" ? "its language is not known, and statements are read from English only" : "statements are read from English only";
  return { notRead: { language, why } };
}

/** The language of a paragraph that is not in the story's own; null where it is, or where that is not sure. */
export function otherLanguageOf(paragraph: string, language: string): string | null {
  if (language === "und" || !isLong(paragraph)) return null;
  const other = isEnglish(paragraph) ? "en" : language === "en" && looksEnglish(paragraph) ? null : told(paragraph.slice(0, LOOKED_AT));
  return other === language ? null : other;
}

const told = (text: string) => detected(text) ?? languageOfScript(text);

/**
 * Code units of a paragraph, and the share of English words in it from which it is not asked whether it is in another language: more where words have letters that
 * English has not, since Danish and others share some of its small words.
 */
const LOOKED_AT = 2_000;
const SOME = 0.08;
const FOREIGN_LETTERS = 2;

function looksEnglish(paragraph: string): boolean {
  const words =
    paragraph
      .slice(0, LOOKED_AT)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const foreign = words.filter((word) => /[^a-z]/.test(word)).length;
  const share = foreign >= FOREIGN_LETTERS ? SHARE : SOME;
  return words.filter((word) => ENGLISH.has(word)).length >= share * words.length;
}

function isLong(text: string): boolean {
  return (text.match(/[\p{L}\p{M}]/gu)?.length ?? 0) * weightOf(text) >= LEAST_LETTERS;
}

/** One sign of Chinese, Japanese or Korean says as much as three letters. */
function weightOf(text: string): number {
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(text) ? 3 : 1;
}

/** The language of most of a text's stretches: a page can begin in another than it goes on in. */
function majority(text: string): string | null {
  const counts = new Map<string, number>();
  for (let at = 0; at < text.length; at += LOOKED_AT) {
    const stretch = text.slice(at, at + LOOKED_AT);
    const language = isEnglish(stretch) ? "en" : detected(stretch);
    if (language !== null) counts.set(language, (counts.get(language) ?? 0) + stretch.length);
  }
  return [...counts].sort(([one, many], [other, more]) => more - many || (one < other ? -1 : 1))[0]?.[0] ?? null;
}

function claimed({ claims }: Pick<Head, "claims">): string | null {
  for (const { field, value } of claims) {
    const code = field === "language" ? /^([a-z]{2,3})(?:[-_]|$)/i.exec(value)?.[1]?.toLowerCase() : undefined;
    if (code !== undefined && code !== "und") return code;
  }
  return null;
}
