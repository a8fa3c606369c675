import type { Sight } from "./sight.ts";

/** How many sentences before and after a cue's own are looked at, at most. */
const MOST_SENTENCES = 12;
/** How many units on either side of a cue are looked at, at most. */
const MOST_UNITS = 90;
/** With the cue itself. */
export const MOST_AROUND = 2 * MOST_UNITS + 1;

/**
 * What may be labelled around one cue, in the order of the text: tokens, and the pieces of quotations, which are told or not told as
 * wholes (one piece a sentence). A quotation in which the cue itself stands is looked at token by token.
 */
export interface Units {
  /** The token that is the cue. */
  readonly head: number;
  /** Which unit holds it. */
  readonly cue: number;
  readonly count: number;
  readonly firsts: Int32Array;
  readonly lasts: Int32Array;
  /** Of each unit the token that its other tokens hang on. */
  readonly heads: Int32Array;
  /** Which quotation a unit is a piece of, or -1. */
  readonly pieces: Int32Array;
}

/** Finds the units around a cue. Bounded, however long the sentence. */
export function unitsAround(sight: Sight, head: number): Units {
  const { view } = sight;
  const [from, to] = windowAround(sight, head);
  const own = view.quotationAt[head]!;
  const firsts: number[] = [];
  const lasts: number[] = [];
  const pieces: number[] = [];
  let cue = 0;
  for (let at = from; at < to; ) {
    const quotation = view.quotationAt[at]!;
    let end = at + 1;
    if (quotation >= 0 && quotation !== own && isWhole(sight, quotation)) {
      while (end < to && view.quotationAt[end] === quotation && view.sentenceAt[end] === view.sentenceAt[at]) end++;
      pieces.push(quotation);
    } else pieces.push(-1);
    if (at <= head && head < end) cue = firsts.length;
    firsts.push(at);
    lasts.push(end);
    at = end;
  }
  const low = Math.max(0, cue - MOST_UNITS);
  const high = Math.min(firsts.length, cue + MOST_UNITS + 1);
  const kept = <T>(list: T[]) => list.slice(low, high);
  return {
    head,
    cue: cue - low,
    count: high - low,
    firsts: Int32Array.from(kept(firsts)),
    lasts: Int32Array.from(kept(lasts)),
    heads: Int32Array.from(kept(firsts), (first, index) => topmost(sight, first, lasts[low + index]!)),
    pieces: Int32Array.from(kept(pieces)),
  };
}

/** Whether a quotation's bounds can be trusted: it is closed, or goes on over paragraphs. */
function isWhole({ view }: Sight, quotation: number): boolean {
  const { closed, segments } = view.doc.quotations[quotation]!;
  return closed || segments.length > 1;
}

/** The tokens around a cue that may belong to its statement: its sentence, with quoted sentences before and after it. */
function windowAround({ view }: Sight, head: number): readonly [from: number, to: number] {
  const { doc, quotationAt, sentenceAt, blockOf, article, words } = view;
  const { sentences } = doc;
  const home = sentenceAt[head]!;
  let first = home;
  let last = home;
  if (quotationAt[head]! >= 0) return [sentences[home]!.first, sentences[home]!.last];
  const isBody = (sentence: number) => article.blocks[blockOf[sentence] ?? -1]?.kind === "body";
  while (first > 0 && home - first < MOST_SENTENCES) {
    const opening = sentences[first]!.first;
    const before = quotationAt[opening - 1] ?? -1;
    if (before < 0 || !isBody(first - 1)) break;
    const same = quotationAt[opening] === before;
    if (!same && (blockOf[first - 1] !== blockOf[home] || (first === home && quotationAt[opening]! >= 0 && opening + 1 >= head))) break;
    first--;
  }
  const quotes = () => {
    for (let at = sentences[first]!.first; at < sentences[last]!.last; at++) if (quotationAt[at]! >= 0) return true;
    return false;
  };
  while (last + 1 < sentences.length && last - home < MOST_SENTENCES && isBody(last + 1)) {
    const next = sentences[last + 1]!;
    const quotation = quotationAt[next.first]!;
    if (quotation < 0) break;
    const sameBlock = blockOf[last + 1] === blockOf[last];
    const goesOn = quotationAt[next.first - 1] === quotation;
    const announced = words[next.first - 1] === ":";
    if (!sameBlock && !goesOn && !announced && !(quotes() && isAllQuoted(view, last + 1))) break;
    last++;
  }
  return [sentences[first]!.first, sentences[last]!.last];
}

/** Whether nothing in the block of a sentence stands outside of quotation marks. */
function isAllQuoted({ doc, quotationAt, blockOf }: Sight["view"], sentence: number): boolean {
  for (let next = sentence; next < doc.sentences.length && blockOf[next] === blockOf[sentence] && next - sentence < MOST_SENTENCES; next++)
    for (let at = doc.sentences[next]!.first; at < doc.sentences[next]!.last; at++) if (quotationAt[at]! < 0) return false;
  return true;
}

function topmost({ view: { tree } }: Sight, first: number, last: number): number {
  if (last === first + 1) return first;
  for (let at = first; at < last; at++) {
    const head = tree.heads[at]!;
    if ((head < first || head >= last) && tree.relations[at] !== "punct") return at;
  }
  return first;
}
