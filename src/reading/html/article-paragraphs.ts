import { endsSentence, wordCount } from "../words.ts";
import { BLOCKS } from "./elements.ts";
import type { Written } from "./paragraph-writer.ts";
import type { Walked } from "./text-walk.ts";

/** Words of a paragraph that shows where the story stands, and how many of them side by side show it surely. */
const PROSE_WORDS = 8;
const LAST_WORDS = 4;
const SURE = 2;

/**
 * Whether each paragraph is part of the article: where Readability keeps most of it, and where it stands like those that are
 * kept. Readability drops first sentences, headings and second halves that it finds too short or too far from the rest. Null where it keeps no running text though there
 * is some: on pages of one short message it finds what stands around it.
 */
export function articleParagraphs(walked: Walked, kept: ReadonlySet<number>): boolean[] | null {
  const { paragraphs, elements, parents } = walked;
  const inside = paragraphs.map(({ pieces, text }) => {
    const length = pieces.reduce((sum, piece) => sum + (kept.has(piece.element) ? piece.length : 0), 0);
    return length * 2 >= text.length;
  });
  const prose = paragraphs.map(isProse);
  if (prose.includes(true) && !prose.some((told, index) => told && inside[index])) return null;
  const blocks = paragraphs.map((paragraph) => blockOf(paragraph, walked));
  const beside = new Map<number, number>();
  const alike = new Set<string>();
  paragraphs.forEach((_, index) => {
    if (!inside[index] || !prose[index]) return;
    count(beside, parents[blocks[index]!]!);
    alike.add(nameOf(elements[blocks[index]!]!));
  });
  // A short sentence right behind what is kept, in a paragraph beside it: what a page shows of a story may end in it.
  const isLastWord = (index: number) => {
    const [own, before] = [blocks[index]!, blocks[index - 1]];
    if (before === undefined || !inside[index - 1] || !prose[index - 1] || parents[own] !== parents[before]) return false;
    const { text } = paragraphs[index]!;
    return [own, before].every((number) => elements[number]!.localName === "p") && endsSentence(text) && wordCount(text) >= LAST_WORDS;
  };
  return paragraphs.map((_, index) => {
    const block = elements[blocks[index]!]!;
    if (inside[index]) return true;
    const heading = /^h[2-6]$/.test(block.localName);
    if (isLastWord(index)) return true;
    if (!heading && !prose[index]) return false;
    const name = nameOf(block);
    return (beside.get(parents[blocks[index]!]!) ?? 0) >= SURE || (!heading && name !== "" && alike.has(name));
  });
}

/** The number of the block that a paragraph starts in. */
function blockOf({ pieces }: Written, { elements, parents }: Walked): number {
  let number = pieces[0]!.element;
  while (parents[number]! >= 0 && !BLOCKS.has(elements[number]!.localName)) number = parents[number]!;
  return number;
}

/** The first of an element's classes, by which a page's maker names its paragraphs; empty where it has none. */
function nameOf(element: Element): string {
  return element.getAttribute("class")?.trim().split(/\s/, 1)[0] ?? "";
}

function isProse({ text }: Written): boolean {
  return endsSentence(text) && wordCount(text) >= PROSE_WORDS;
}

function count(counts: Map<number, number>, key: number): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
