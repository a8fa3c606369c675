import { isPictureCredit } from "../furniture/by-markup.ts";
import { phraseOf } from "../furniture/by-phrase.ts";
import { coreOf } from "../furniture/core.ts";
import { furniture } from "../furniture/rule.ts";
import type { Page, Paragraph, Said } from "../page.ts";
import { isLaidOut } from "../plain/laid-out.ts";
import { COOKIE_WALL, SUBSCRIPTION_WALL } from "../walls.ts";
import { endsSentence, keyOf } from "../words.ts";
import { isByline } from "./byline.ts";
import { isDateLine } from "./written-date.ts";

/** Where a page's headline stands. `missing`: the headline that its head names, where the text does not show it. */
export interface Headline {
  readonly index: number | null;
  readonly missing: string | null;
}

/** Finds the headline: the one that the page names, in its text; else the only h1; else the line that stands as one. */
export function headlineOf(page: Page, publisher: string | null): Headline {
  const { paragraphs, head } = page;
  const named = new Set(head.titles.flatMap(readings).map(keyOf).filter(Boolean));
  const keys = paragraphs.map(({ text }) => keyOf(text));
  const sure = new Set(head.titles.flatMap(({ value, why }) => (why === "<title>" ? [] : keyOf(value))).filter(Boolean));
  const found =
    first(paragraphs, (one, index) => one.markup?.heading === 1 && sure.has(keys[index]!)) ??
    first(paragraphs, (one, index) => one.markup?.heading != null && one.words >= MARKLESS_WORDS && sure.has(keys[index]!)) ??
    first(paragraphs, (one, index) => one.markup?.heading === 1 && named.has(keys[index]!)) ??
    kindred(page, [...named], keys) ??
    first(paragraphs, (one, index) => one.markup?.heading != null && named.has(keys[index]!)) ??
    fuller(page, [...named], keys) ??
    first(paragraphs, (one, index) => named.has(keys[index]!) && one.words >= MARKLESS_WORDS && !one.markup?.furniture) ??
    onlyHeading(page);
  if (found !== null) return { index: found, missing: null };
  const surest = head.titles[0];
  if (surest && surest.why !== "<title>") return { index: null, missing: surest.value };
  const line = headlineLine(paragraphs, publisher);
  if (line !== null) return { index: line, missing: null };
  return { index: null, missing: (surest && readings(surest).at(-1)) ?? null };
}

/** Words of a named headline that is found outside a heading: a shorter one may be a section's name. */
const MARKLESS_WORDS = 4;

/** A title, and for a window's title also its parts: `Story | Paper`, `Paper - Story`. The longest part is last. */
function readings({ value, why }: Said): string[] {
  if (why !== "<title>") return [value];
  const parts = value.split(/\s+[|–—·»:-]{1,2}\s+/);
  const starts = parts.map((_, index) => value.slice(0, value.indexOf(parts[index]!) + parts[index]!.length));
  return [value, ...starts, ...parts.sort((one, other) => one.length - other.length)];
}

/** An h1 whose words are part of the title, or the other way round; one of two words where the title ends in it: `Debates: water works`. */
function kindred({ paragraphs }: Page, named: readonly string[], keys: readonly string[]): number | null {
  return first(
    paragraphs,
    (one, index) =>
      (isHeadline(one) && named.some((title) => title.includes(keys[index]!) || keys[index]!.includes(title))) ||
      (one.markup?.heading === 1 && one.words === SHORT && named.some((title) => title.endsWith(` ${keys[index]!}`))),
  );
}

/** On a page without an h1 the heading above the story that begins with the window's title, or which it begins with. */
function fuller({ paragraphs }: Page, named: readonly string[], keys: readonly string[]): number | null {
  if (paragraphs.some(({ markup }) => markup?.heading === 1)) return null;
  const story = paragraphs.findIndex(({ prose, markup }) => prose && markup?.heading == null);
  return first(paragraphs, ({ markup, words }, index) => {
    if (markup?.heading == null || words < SHORT || (story !== -1 && index > story)) return false;
    return named.some((title) => title.startsWith(`${keys[index]!} `) || keys[index]!.startsWith(`${title} `));
  });
}

/** The h1 of a page that has one only. */
function onlyHeading({ paragraphs }: Page): number | null {
  const headings = paragraphs.flatMap((one, index) => (isHeadline(one) ? [index] : []));
  return headings.length === 1 ? headings[0]! : null;
}

function isHeadline({ markup, words }: Paragraph): boolean {
  return markup?.heading === 1 && words >= 3 && words <= 60;
}

/** Paragraphs before the story among which a headline is looked for, and the words that it has. */
const TOP = 30;
const LEAST_WORDS = 4;
const MOST_WORDS = 30;

/**
 * The headline of a text without markup: among the lines before the story (and before the byline) one that a navigation path
 * ends in, or that stands again further down; else the one that shares most words with the story's first paragraphs.
 */
function headlineLine(paragraphs: readonly Paragraph[], publisher: string | null): number | null {
  if (paragraphs.length < 2) return null;
  const inside = paragraphs.flatMap((one, index) => (one.markup?.inArticle === false || one.markup?.furniture ? [] : [index]));
  const counts = new Map<string, number>();
  for (const { text } of paragraphs) counts.set(keyOf(text), (counts.get(keyOf(text)) ?? 0) + 1);
  const again = (index: number) => (counts.get(keyOf(paragraphs[index]!.text)) ?? 0) > 1;
  const titled = (index: number) => again(index) && paragraphs[index]!.words <= MOST_WORDS;
  const core = coreOf(
    inside.map((index) => paragraphs[index]!),
    inside.map((index) => (titled(index) ? furniture("stands twice") : null)),
  );
  const begins = inside.findIndex((index, at) => at >= core.from && core.from !== -1 && paragraphs[index]!.prose && !titled(index));
  if (begins === -1) return null;
  const top = Math.max(0, begins - TOP);
  const signed = inside.findIndex((index, at) => at >= top && isByline(paragraphs[index]!.text));
  const ends = Math.min(begins, signed === -1 ? begins : signed);
  const isDated = (index: number) => index === 0 && paragraphs[index]!.words >= DATED_WORDS && isDateLine(paragraphs[1]!.text);
  const lines = inside
    .slice(top, ends)
    .filter((index) => mayBe(paragraphs[index]!, publisher, again(index) || isDated(index), index < FIRST));
  const path = (index: number) => inside.some((other) => other < index && endsIn(paragraphs[other]!.text, paragraphs[index]!.text));
  const opening = inside.slice(begins, begins + OPENING).map((index) => paragraphs[index]!.text);
  const repeated = lines.filter(again);
  const found =
    lines.find(path) ?? likest(repeated, paragraphs, opening, 1) ?? likest(lines, paragraphs, opening, lines.length <= FEW ? 0 : 1) ?? null;
  return found === null ? null : (lines.find((index) => isWithoutSite(paragraphs[index]!.text, paragraphs[found]!.text)) ?? found);
}

/** Whether a line is the other one without the site's name behind a sign: `Varenia denies it - The Post`, as the window's title has it. */
function isWithoutSite(line: string, other: string): boolean {
  return other.startsWith(line) && other.length < line.length + SITE && /^\s+[|–—·»-]\s+\S/.test(other.slice(line.length));
}

/** Code units of a site's name. */
const SITE = 80;

/** Paragraphs of the story that a headline shares words with. */
const OPENING = 4;

/** The line with most words in common with the story's beginning, `least` of them; of equals the first where there are few lines, else the last: menus stand above. */
function likest(lines: readonly number[], paragraphs: readonly Paragraph[], opening: readonly string[], least: number): number | null {
  const told = new Set(opening.flatMap(contentWords));
  const common = lines.map((index) => contentWords(paragraphs[index]!.text).filter((word) => told.has(word)).length);
  const most = Math.max(0, ...common);
  if (most < least) return null;
  if (lines.length <= FEW) return lines[common.findIndex((count) => count >= Math.min(most, 1))] ?? null;
  return lines[common.lastIndexOf(most)] ?? null;
}

/** Lines above a story up to which it has no menu above it. */
const FEW = 3;

/** Words of more than four letters, as they are compared. */
function contentWords(text: string): string[] {
  return keyOf(text)
    .split(" ")
    .filter((word) => word.length > 4);
}

/** Words of a headline on top of a text, right above the day. */
const DATED_WORDS = 3;

/** Words of a headline that stands twice at the very top. */
const SHORT = 2;
const FIRST = 3;

/** Lines that a headline is wrapped in at most. */
const WRAPPED = 2;

/** What letters have above their text. */
const OF_LETTERS = /^(?:from|to|cc|sent|date|reply-to):/i;

function mayBe({ text, words }: Paragraph, publisher: string | null, again: boolean, isFirst: boolean): boolean {
  if (words < (again && isFirst ? SHORT : LEAST_WORDS) || OF_LETTERS.test(text) || words > MOST_WORDS || text.length > 300) return false;
  // Points of a list, posts of a thread, and the slugs of agencies (`VARENIA-CALDORA/LETTERS`).
  if (/^(?:[*•–-]\s|\d{1,2}\/|[\p{Lu}\d-]{3,}\/[\p{Lu}\d-]{3,})/u.test(text)) return false;
  if (
    text.split("\n", WRAPPED + 1).length > WRAPPED ||
    isLaidOut(text) ||
    /^home\b/i.test(text) ||
    /[|»›]/.test(text) ||
    !/^\W*[\p{Lu}\p{N}]/u.test(text)
  )
    return false;
  if (endsSentence(text) && !again && !/[?!…]["”’)]*$/.test(text)) return false;
  return (
    keyOf(text) !== keyOf(publisher ?? "") &&
    phraseOf(text, words) === null &&
    !isPictureCredit(text) &&
    !isDateLine(text) &&
    !isByline(text)
  );
}

function endsIn(path: string, title: string): boolean {
  return path.length > title.length && path.length < title.length + 100 && path.endsWith(title);
}

/** The first paragraph of which something holds, what stands before readers and the story left out. */
function first(paragraphs: readonly Paragraph[], holds: (paragraph: Paragraph, index: number) => boolean): number | null {
  const index = paragraphs.findIndex(
    (one, at) => one.markup?.furniture !== COOKIE_WALL && one.markup?.furniture !== SUBSCRIPTION_WALL && holds(one, at),
  );
  return index === -1 ? null : index;
}
