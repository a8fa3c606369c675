import type { Block } from "../record/article.ts";
import { overlap, type Span, slice } from "../record/span.ts";
import type { Statement } from "../record/statement.ts";

/** The most that a passage shows, in UTF-16 code units: a long paragraph, or a few short ones. */
export const LONGEST_PASSAGE = 1200;

/**
 * The paragraphs that hold a statement's first words of source, cue and content, no longer than a person reads at a glance.
 * Blocks are in the order of the text.
 */
export function passageOf(
  text: string,
  blocks: readonly Block[],
  { source, cue, content }: Pick<Statement, "source" | "cue" | "content">,
): { span: Span; text: string } {
  const firsts = [content[0], cue[0], source[0]].filter((span) => span !== undefined);
  const core = around(firsts) ?? [0, 0];
  const holding = firsts.flatMap((first) => blocksOver(blocks, first));
  const span = bounded(text, core, around([...holding, core])!);
  return { span, text: slice(text, span) };
}

/** The blocks that share a character with a span: searched by halves, since an article may have as many blocks as statements. */
function blocksOver(blocks: readonly Block[], span: Span): Span[] {
  let [low, high] = [0, blocks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (blocks[middle]!.span[1] <= span[0]) low = middle + 1;
    else high = middle;
  }
  const found: Span[] = [];
  for (let at = low; at < blocks.length && blocks[at]!.span[0] < span[1]; at++)
    if (overlap(blocks[at]!.span, span)) found.push(blocks[at]!.span);
  return found;
}

/** The shortest span that holds all of them. */
function around(spans: readonly Span[]): Span | null {
  const [first, ...rest] = spans;
  if (!first) return null;
  return rest.reduce<Span>(([start, end], span) => [Math.min(start, span[0]), Math.max(end, span[1])], first);
}

/** Cuts what is too long, with as much before the core as after it, and never through a pair of surrogates. */
function bounded(text: string, core: Span, whole: Span): Span {
  if (whole[1] - whole[0] <= LONGEST_PASSAGE) return whole;
  const spare = Math.max(0, LONGEST_PASSAGE - (core[1] - core[0]));
  const start = Math.max(whole[0], Math.min(core[0] - Math.floor(spare / 2), whole[1] - LONGEST_PASSAGE));
  const end = Math.min(whole[1], start + LONGEST_PASSAGE);
  return [splitsPair(text, start) ? start + 1 : start, splitsPair(text, end) ? end - 1 : end];
}

function splitsPair(text: string, at: number): boolean {
  return at > 0 && at < text.length && /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(at - 1, at + 1));
}
