import { CONTEXT } from "../../record/selector.ts";
import { type Span, slice } from "../../record/span.ts";

/** The two selectors of a span, each saying the same place its own way: the words with what stands around them, and the offsets in code points. */
export function selectorsOf(text: string, span: Span, convert: (span: Span) => Span): object[] {
  const [start, end] = convert(span);
  return [
    { type: "TextQuoteSelector", exact: slice(text, span), prefix: before(text, span[0]), suffix: after(text, span[1]) },
    { type: "TextPositionSelector", start, end },
  ];
}

function before(text: string, offset: number): string {
  const from = Math.max(0, offset - CONTEXT);
  return text.slice(isInsidePair(text, from) ? from + 1 : from, offset);
}

function after(text: string, offset: number): string {
  const to = Math.min(text.length, offset + CONTEXT);
  return text.slice(offset, isInsidePair(text, to) ? to - 1 : to);
}

/** Whether an offset would cut a character in two. */
function isInsidePair(text: string, offset: number): boolean {
  return offset > 0 && (text.codePointAt(offset - 1) ?? 0) > 0xffff;
}
