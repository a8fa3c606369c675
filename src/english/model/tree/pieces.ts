import type { Span, Token } from "../../doc.ts";

/** The most tokens that are put into one tree at a time. Sentences of prose are shorter; what is longer are lists, tables and dirt, and the cost of a tree of dirt grows with the third power. */
export const LONGEST_PIECE = 150;

/** How many tokens before the bound a mark is looked for to cut after. */
const LOOKED_BACK = 60;

const MARK = /^[;:,.!?|•·–—-]$/;

/** A sentence, as ranges of tokens, cut where it is longer than the bound: after the last mark of punctuation among the last of a piece, else at the bound. */
export function* pieces(tokens: readonly Token[], first: number, last: number, text: string): Generator<Span> {
  let from = first;
  while (last - from > LONGEST_PIECE) {
    let to = from + LONGEST_PIECE;
    for (let at = to - 1; at >= from + LONGEST_PIECE - LOOKED_BACK; at--) {
      if (!MARK.test(text.slice(tokens[at]!.start, tokens[at]!.end))) continue;
      to = at + 1;
      break;
    }
    yield [from, to];
    from = to;
  }
  if (from < last) yield [from, last];
}
