import type { Block } from "../../record/article.ts";
import { slice } from "../../record/span.ts";
import { detected } from "./detector.ts";
import { isEnglish, otherLanguageOf } from "./language.ts";

/** Blocks of a page that are asked for their language: asking takes up to half a millisecond where one is not plainly English. */
const ASKED = 1_000;

/**
 * Blocks of a page, each paragraph of the story with its language where that is another than the story's. One that is too short to be sure of, beside one in another language,
 * is in that, too, where its letters say so and it is not plainly English.
 */
export function inTheirLanguages(blocks: readonly Block[], text: string, language: string): Block[] {
  const told = blocks.map((block, index) => (index < ASKED ? inItsLanguage(block, text, language) : block));
  const bodies = told.flatMap(({ kind }, index) => (kind === "body" ? [index] : []));
  const beside = (place: number) =>
    [bodies[place - 1], bodies[place + 1]].flatMap((index) => (index === undefined ? [] : (told[index]!.language ?? [])));
  const mended = new Map<number, string>();
  for (const [place, index] of bodies.entries()) {
    const { language: own, span } = told[index]!;
    if (own !== undefined) continue;
    const near = beside(place);
    const words = near.length === 0 ? "" : slice(text, span);
    const found = words === "" || isEnglish(words) ? null : detected(words);
    if (found !== null && near.includes(found)) mended.set(index, found);
  }
  return told.map((block, index) => (mended.has(index) ? { ...block, language: mended.get(index)! } : block));
}

function inItsLanguage(block: Block, text: string, language: string): Block {
  if (block.kind !== "body") return block;
  const other = otherLanguageOf(slice(text, block.span), language);
  return other === null ? block : { ...block, language: other };
}
