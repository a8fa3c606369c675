import type { Span } from "../../record/span.ts";

/** Code units of a headline, of the start of a line in which a border is looked for, and borders that are tried. */
const [SHORTEST, LONGEST] = [20, 250];
const LOOKED_AT = 700;
const TRIED = 16;

/** Where a line may end with the next one right against it. */
const BORDER = /[\p{Ll}\p{N}?!”’"')](?=["“‘]?\p{Lu})/gu;

/**
 * Cuts a line where the same words stand twice with no space between: a path or a menu that ends in the headline, and the headline itself
 * (`World » Europe » Barges to run all winterBarges to run all winter`). A line that is nothing else stays whole: it is a caption as often as not.
 */
export function doubledApart(text: string, [start, end]: Span): Span[] {
  const near = text.slice(start, Math.min(end, start + LOOKED_AT));
  for (const { index } of [...near.matchAll(BORDER)].slice(0, TRIED)) {
    const at = start + index + 1;
    const length = longest(text, at, Math.min(LONGEST, at - start, end - at));
    if (length < SHORTEST || 2 * length === end - start) continue;
    const pieces: Span[] = [
      [start, at - length],
      [at - length, at],
      [at, at + length],
      [at + length, end],
    ];
    return pieces.map((span) => trimmed(text, span)).filter(([from, to]) => from < to);
  }
  return [[start, end]];
}

/** The length of the longest words that stand both right before and right behind a place, beginning like a headline; 0 where there are none. */
function longest(text: string, at: number, most: number): number {
  for (let length = most; length >= SHORTEST; length--) {
    if (text[at - length] !== text[at] || !text.startsWith(text.slice(at - length, at), at)) continue;
    return length;
  }
  return 0;
}

function trimmed(text: string, [start, end]: Span): Span {
  let [from, to] = [start, end];
  while (from < to && /[\s»›>|]/.test(text[from]!)) from++;
  while (to > from && /[\s»›>|]/.test(text[to - 1]!)) to--;
  return [from, to];
}
