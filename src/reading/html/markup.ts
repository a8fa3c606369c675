import type { Markup, StoryPart } from "../page.ts";
import { articleParagraphs } from "./article-paragraphs.ts";
import { furnitureOf, partOf } from "./element-words.ts";
import type { Written } from "./paragraph-writer.ts";
import type { Walked } from "./text-walk.ts";

/** What is known of an element and holds for all in it. */
interface Surrounding {
  readonly heading: number | null;
  readonly caption: boolean;
  readonly furniture: string | null;
  readonly part: StoryPart | null;
  readonly linked: boolean;
  readonly emphasised: boolean;
}

const NOTHING: Surrounding = { heading: null, caption: false, furniture: null, part: null, linked: false, emphasised: false };

/** An element named like furniture that holds more of the article than this is the article itself ("story-with-sidebar"). */
const NAMED_AT_MOST = 0.25;

/**
 * What the markup says of each paragraph. `kept`: the elements that Readability holds for the article; `told`: those that are furniture for what stands
 * in them, however much of the page they hold.
 */
export function markupOf(
  { paragraphs, elements, parents }: Walked,
  kept: ReadonlySet<number> | null,
  told: ReadonlyMap<number, string>,
): Markup[] {
  const weights = weigh(paragraphs, parents, kept);
  const surroundings: Surrounding[] = [];
  elements.forEach((element, number) => {
    const above = surroundings[parents[number]!] ?? NOTHING;
    const own = surrounding(element, above, weights[number]! <= NAMED_AT_MOST * weights[0]!);
    surroundings.push(told.has(number) ? { ...own, furniture: told.get(number)! } : own);
  });
  const article = kept && articleParagraphs({ paragraphs, elements, parents }, kept);
  return paragraphs.map(({ pieces, text }, index) => {
    const share = (holds: (element: number) => boolean) =>
      pieces.reduce((sum, { element, length }) => sum + (holds(element) ? length : 0), 0) / Math.max(1, text.length);
    const first = surroundings[pieces[0]!.element]!;
    return {
      heading: first.heading,
      caption: first.caption,
      furniture: first.furniture,
      part: first.part,
      inArticle: article && article[index]!,
      linked: share((element) => surroundings[element]!.linked),
      emphasised: pieces.every(({ element }) => surroundings[element]!.emphasised),
    };
  });
}

function surrounding(element: Element, above: Surrounding, small: boolean): Surrounding {
  const tag = element.localName.toLowerCase();
  return {
    heading: /^h[1-6]$/.test(tag) ? Number(tag[1]) : above.heading,
    caption: above.caption || tag === "figcaption" || tag === "caption" || /\bcaption\b/i.test(element.getAttribute("class") ?? ""),
    furniture: above.furniture ?? (small ? furnitureOf(element) : null),
    part: partOf(element) ?? above.part,
    linked: above.linked || tag === "a",
    emphasised: above.emphasised || tag === "em" || tag === "i",
  };
}

/** The code units of the article's text (of all text where no article is known) in each element, those below it included. */
function weigh(paragraphs: readonly Written[], parents: readonly number[], kept: ReadonlySet<number> | null): number[] {
  const weights = parents.map(() => 0);
  for (const { pieces } of paragraphs) {
    for (const { element, length } of pieces) if (!kept || kept.has(element)) weights[element]! += length;
  }
  for (let number = parents.length - 1; number > 0; number--) weights[parents[number]!]! += weights[number]!;
  return weights;
}
