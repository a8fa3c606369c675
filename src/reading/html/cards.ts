import { BLOCKS } from "./elements.ts";
import type { Walked } from "./text-walk.ts";
import { endsOf, isRunningText, namesOf } from "./walked-parts.ts";

/** How people name a card that leads to another story, or what holds such cards. */
const CARD = /(?:^|[-_])(?:cards?|teasers?|tiles?|related|recommended|promos?)(?:$|[-_])/;

/** Cards side by side that lead to other stories, where they or their frame say so by name, and where they do not. */
const [NAMED, UNNAMED] = [2, 3];

/** Code units of a card, and the share of the running text that cards have at most: a page that goes on and on is made of such pieces. */
const LONGEST = 500;
const SHARE = 0.5;

/**
 * Which elements are cards that lead to other stories: side by side, of one kind, each with a heading or a link on top and at most one paragraph under it. Such stand at
 * the end of many articles, inside of the article's own element.
 */
export function cardsIn(walked: Walked): ReadonlySet<number> {
  const { elements, parents, paragraphs } = walked;
  const ends = endsOf(walked);
  const inside = contents(walked);
  const kinds = new Map<string, number[]>();
  elements.forEach((element, number) => {
    if (parents[number]! < 0 || !/^(?:div|li|article|section|a)$/i.test(element.localName)) return;
    const kind = `${parents[number]} ${element.localName} ${element.getAttribute("class") ?? ""}`;
    kinds.set(kind, [...(kinds.get(kind) ?? []), number]);
  });
  const cards = new Set<number>();
  for (const numbers of kinds.values()) {
    if (numbers.length < NAMED || !numbers.every((number) => isCard(walked, inside[number] ?? []))) continue;
    const frame = elements[parents[numbers[0]!]!]!;
    const named = [elements[numbers[0]!]!, frame].some((element) => namesOf(element).some((name) => CARD.test(name)));
    const linked = numbers.every((number) => isLinked(walked, inside[number]![0]!));
    if (!(named && numbers.length >= NAMED) && !(linked && numbers.length >= UNNAMED)) continue;
    for (const number of numbers) for (let own = number; own < ends[number]!; own++) cards.add(own);
  }
  const prose = paragraphs.filter(({ text }) => isRunningText(text));
  const lengthOf = (held: typeof prose) => held.reduce((sum, { text }) => sum + text.length, 0);
  return lengthOf(prose.filter(({ pieces }) => cards.has(pieces[0]!.element))) > SHARE * lengthOf(prose) ? new Set() : cards;
}

/** For each element the paragraphs that begin in it, as numbers, as long as they are few. */
function contents({ elements, parents, paragraphs }: Walked): number[][] {
  const inside: number[][] = elements.map(() => []);
  paragraphs.forEach(({ pieces }, index) => {
    for (let number = pieces[0]!.element; number >= 0; number = parents[number]!) {
      if (inside[number]!.length <= MOST) inside[number]!.push(index);
    }
  });
  return inside;
}

/** Paragraphs of a card: a picture's caption, a label, a heading, what stands under it, a day. */
const MOST = 5;

function isCard({ paragraphs, elements, parents }: Walked, own: readonly number[]): boolean {
  const texts = own.map((index) => paragraphs[index]!.text);
  if (own.length < 2 || own.length > MOST || texts.reduce((sum, text) => sum + text.length, 0) > LONGEST) return false;
  if (texts.filter(isRunningText).length > 1 || isRunningText(texts[0]!)) return false;
  return own.some((index) => isHeading({ paragraphs, elements, parents }, index)) || isLinked({ paragraphs, elements, parents }, own[0]!);
}

function isHeading({ paragraphs, elements, parents }: Walked, index: number): boolean {
  return around({ elements, parents }, paragraphs[index]!.pieces[0]!.element).some((element) => /^h[2-6]$/i.test(element.localName));
}

function isLinked({ paragraphs, elements, parents }: Walked, index: number): boolean {
  return paragraphs[index]!.pieces.every(({ element }) =>
    around({ elements, parents }, element, 4).some((one) => one.localName.toLowerCase() === "a"),
  );
}

/** An element and those around it, up to the block that it stands in, or up to `steps` above. */
function around({ elements, parents }: Pick<Walked, "elements" | "parents">, from: number, steps = 0): Element[] {
  const found: Element[] = [];
  for (let number = from, step = 0; number >= 0; number = parents[number]!, step++) {
    found.push(elements[number]!);
    if (BLOCKS.has(elements[number]!.localName) && step >= steps) break;
  }
  return found;
}
