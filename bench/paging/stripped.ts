import { parseHTML } from "linkedom";
import { decode } from "../../src/capture/decode.ts";
import { walk } from "../../src/reading/html/text-walk.ts";
import { keyOf } from "../../src/reading/words.ts";
import { hashOf } from "./halves.ts";
import type { MarkedPage } from "./pages.ts";
import { shingles } from "./shingles.ts";

/** A page as scrapers leave it: text without markup, and which of its lines are the story. */
export interface Stripped {
  readonly text: string;
  readonly lines: readonly { readonly start: number; readonly end: number; readonly story: boolean }[];
}

/** A line is the story where this share of its shingles of four words is; shorter lines, where the story has the same line. */
const SHARE = 0.5;

/** One border in so many is lost, as scrapers lose them: two lines stand glued together. */
const GLUED = 16;

/** The element that a scraper takes for the story holds this share of it. */
const COLUMN = 0.95;

/** What is stripped: the whole page, or the smallest element that holds nearly the whole story. */
export type Extent = "page" | "column";

/** Strips a marked page of its markup: visible blocks, parted by line ends, some borders lost. The same page gives the same text. */
export function stripped({ id, body, bytes }: MarkedPage, extent: Extent): Stripped {
  const { document } = parseHTML(decode(bytes, "text/html").text);
  const { paragraphs, parents } = walk(document.documentElement);
  const isStory = marked(body);
  const all = paragraphs.map(({ text, pieces }) => ({
    text: text.replaceAll("\t", " "),
    element: pieces[0]!.element,
    story: isStory(text),
  }));
  const under = extent === "page" ? 0 : columnOf(all, parents);
  const lines: { start: number; end: number; story: boolean }[] = [];
  let text = "";
  for (const [index, line] of all.entries()) {
    if (!within(line.element, under, parents)) continue;
    const glued = hashOf(`${index} ${id}`) % GLUED === 0;
    text += text === "" || glued ? "" : "\n";
    lines.push({ start: text.length, end: text.length + line.text.length, story: line.story });
    text += line.text;
  }
  return { text, lines };
}

/** Whether a line is of the story that people marked: by its shingles of four words, a shorter one as a whole line. */
export function marked(body: string): (text: string) => boolean {
  const wanted = shingles(body);
  const lines = new Set(body.split("\n").map(keyOf));
  return (text) => {
    const own = [...shingles(text).keys()];
    if (own.length === 0) return false;
    if (own[0]!.split(" ").length < 4) return lines.has(keyOf(text));
    return own.filter((shingle) => wanted.has(shingle)).length >= SHARE * own.length;
  };
}

function columnOf(all: readonly { text: string; element: number; story: boolean }[], parents: readonly number[]): number {
  const weights = parents.map(() => 0);
  for (const { text, element, story } of all) if (story) weights[element]! += text.length;
  for (let number = parents.length - 1; number > 0; number--) weights[parents[number]!]! += weights[number]!;
  return Math.max(
    0,
    weights.findLastIndex((weight) => weight >= COLUMN * weights[0]!),
  );
}

function within(element: number, above: number, parents: readonly number[]): boolean {
  for (let number = element; number >= above; number = parents[number]!) if (number === above) return true;
  return false;
}
