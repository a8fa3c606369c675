import type { MarkedSpan, Span, Token } from "../doc.ts";

/** The longest sentence, in tokens. A longer one is cut after so many, so that what is done with a sentence costs a bounded time. */
export const LONGEST_SENTENCE = 1000;

/** What the rules see of a paragraph: its tokens' words and which of them open and close a quotation. Indexes count from the paragraph's first token. */
export interface Scene {
  /** Index of the paragraph's first token in the text, and the index after its last. */
  readonly first: number;
  readonly last: number;
  readonly words: readonly string[];
  readonly opens: (index: number) => boolean;
  readonly closes: (index: number) => boolean;
}

/** The offsets at which quotations open, paragraph by paragraph, and close. */
export interface QuotationBounds {
  readonly opening: ReadonlySet<number>;
  readonly closing: ReadonlySet<number>;
}

/** Where the marks of quotations stand. A quotation that goes on over paragraphs opens in each of them. */
export function boundsOf(quotations: readonly MarkedSpan[]): QuotationBounds {
  const closing = new Set<number>();
  const opening = new Set<number>();
  for (const { outer, inner, segments, closed } of quotations) {
    if (closed) closing.add(inner[1]);
    opening.add(outer[0]);
    for (const [start] of segments) opening.add(start - (inner[0] - outer[0]));
  }
  return { opening, closing };
}

/** The paragraph that holds the tokens of a range. */
export function sceneOf(text: string, tokens: readonly Token[], [first, last]: Span, { opening, closing }: QuotationBounds): Scene {
  const words: string[] = [];
  for (let index = first; index < last; index++) words.push(text.slice(tokens[index]!.start, tokens[index]!.end));
  return {
    first,
    last,
    words,
    opens: (index) => opening.has(tokens[first + index]?.start ?? -1),
    closes: (index) => closing.has(tokens[first + index]?.start ?? -1),
  };
}
