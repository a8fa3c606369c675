import type { Span } from "../../record/span.ts";
import type { Range, View } from "../view.ts";

/**
 * A stretch of content as spans, as the contract has them: without "that", without outer quotation marks, without a final comma or
 * stop; one span a paragraph.
 */
export function contentSpansOf(view: View, { first, last }: Range): Span[] {
  const spans: Span[] = [];
  for (let from = first; from < last; ) {
    const block = view.blockOf[view.sentenceAt[from]!];
    let to = from + 1;
    while (to < last && view.blockOf[view.sentenceAt[to]!] === block) to++;
    const span = plainSpan(view, from === first && to - from > 1 && leadsIn(view, from) ? from + 1 : from, to);
    if (span) spans.push(span);
    from = to;
  }
  return spans;
}

/** Whether a token is the "that" which leads a clause in, not one that means something: "few believe [that is likely]", "he disputed [that figure]". */
function leadsIn({ words, tree }: View, at: number): boolean {
  if (words[at] !== "that" || tree.relations[at] === "det") return false;
  return !(/^nsubj/.test(tree.relations[at]!) && /^(?:VB[ZDP]|MD)$/.test(tree.xpos[at + 1] ?? ""));
}

const QUOTATION_MARK = /^(?:["“”„‟«»]|''|``|,,|‘‘|’’)$/;

function plainSpan({ doc, text, quotationAt, words }: View, first: number, last: number): Span | null {
  let from = first;
  let to = last;
  const isMark = (at: number) => QUOTATION_MARK.test(words[at]!) || (/^['‘’`]$/.test(words[at]!) && quotationAt[at]! >= 0);
  while (from < to && quotationAt[to - 1]! < 0 && /^[.,;:—–-]+$/.test(words[to - 1]!)) to--;
  // Marks are outer ones where the stretch is quoted from end to end.
  if (quotationAt.subarray(from, to).every((quotation) => quotation >= 0)) {
    if (isMark(from)) from++;
    while (to > from && isMark(to - 1)) to--;
  }
  while (to > from && /^[.,;:]$/.test(words[to - 1]!)) to--;
  if (from >= to) return null;
  const start = doc.tokens[from]!.start;
  const end = doc.tokens[to - 1]!.end;
  return text.slice(start, end).trim() === "" ? null : [start, end];
}
