import type { Span } from "../../record/span.ts";
import { cueOf } from "../lexicon/cues.ts";
import { AUXILIARIES, COORDINATORS, MID_ADVERBS, NEGATIONS, SUBJECT_PRONOUNS } from "../lexicon/function-words.ts";
import { isComma } from "../phrase/index.ts";
import type { View } from "../view.ts";

/**
 * Where content that starts at `start` ends inside its sentence: before a new verb of telling that goes on after "and", "but" or
 * a comma, before ", according to", else at the end of the sentence.
 */
export function contentEnd(view: View, start: number, end: number): number {
  for (let at = start + 1; at < end; at++) {
    if (view.quotationAt[at]! >= 0) {
      if (endsWithComma(view, at) && tellsOn(view, at + 1, end)) return at + 1;
      continue;
    }
    const word = view.words[at]!;
    if (isComma(word) && tellsOn(view, at + 1, end)) return at;
    if (COORDINATORS.has(word) && word !== "nor" && (verbOfTelling(view, at + 1, end) || resumes(view, at)))
      return withoutComma(view, at, start);
  }
  return end;
}

/** ", and claim that …": after a comma any word of telling goes on about the same speaker. */
function resumes(view: View, at: number): boolean {
  const cue = cueOf(view.words[at + 1] ?? "");
  return (
    isComma(view.words[at - 1]!) &&
    cue?.frames.includes("clause") === true &&
    !view.words[at + 1]!.endsWith("ing") &&
    view.nameAt[at + 1]! < 0
  );
}

/** The end before a token without the comma, and the ", however", that stand before it. */
function withoutComma(view: View, at: number, start: number): number {
  let end = at;
  while (end > start + 1 && (isComma(view.words[end - 1]!) || /^(?:however|though|too)$/.test(view.words[end - 1]!))) end--;
  return end;
}

/** Whether a token is the closing mark of a quotation that ends in a comma. */
function endsWithComma(view: View, at: number): boolean {
  return view.quotationAt[at + 1] !== view.quotationAt[at] && isComma(view.words[at - 1] ?? "");
}

function tellsOn(view: View, at: number, end: number): boolean {
  const word = view.words[at] ?? "";
  if (word === "according" && view.words[at + 1] === "to") return true;
  if (COORDINATORS.has(word))
    return verbOfTelling(view, at + 1, end) || (SUBJECT_PRONOUNS.has(view.words[at + 1] ?? "") && verbOfTelling(view, at + 2, end));
  return at < end && word.endsWith("ing") && (cueOf(word) !== undefined || /^(?:declining|refusing)$/.test(word));
}

function verbOfTelling(view: View, at: number, end: number): boolean {
  let next = at;
  while (
    next < end &&
    next - at < 4 &&
    (MID_ADVERBS.has(view.words[next]!) ||
      AUXILIARIES.has(view.words[next]!) ||
      NEGATIONS.has(view.words[next]!) ||
      /^["“‘]$/.test(view.words[next]!))
  )
    next++;
  const word = view.words[next] ?? "";
  return (
    next < end &&
    (view.quotationAt[next]! < 0 || /^(?:not|rule)$/.test(word)) &&
    (/^(?:declined|refused|rule)$/.test(word) || (cueOf(word)?.plain === true && !word.endsWith("ing")))
  );
}

/**
 * The content from a token to a token as spans: white space, a final stop or comma and outer quotation marks are left out; a
 * quotation that begins in it and goes on past `end` is taken whole, a segment a paragraph.
 */
export function contentSpans(view: View, start: number, end: number): Span[] {
  let last = end;
  while (
    last > start &&
    /^[.,;:!?…]+$/.test(view.words[last - 1]!) &&
    view.quotationAt[last - 1]! < 0 &&
    !/^[!?]/.test(view.words[last - 1]!)
  )
    last--;
  if (last <= start) return [];
  const { tokens, quotations } = view.doc;
  const opening = view.quotationAt[start]!;
  const closing = view.quotationAt[last - 1]!;
  if (opening >= 0 && opening === closing && quotations[opening]!.outer[0] === tokens[start]!.start) return quotedSpans(view, opening);
  const whole: Span = [tokens[start]!.start, tokens[last - 1]!.end];
  if (closing < 0 || !quotations[closing]) return [whole];
  const [, ...rest] = quotedSpans(view, closing);
  const to = quotations[closing]!.segments[0]![1];
  return [[whole[0], to > whole[0] ? Math.max(endWithMark(view, to), whole[0]) : whole[1]], ...rest];
}

/** A quotation's segments without marks and without the comma or stop that ends the last of them. */
export function quotedSpans({ doc, text }: View, quotation: number): Span[] {
  const { segments } = doc.quotations[quotation]!;
  return segments
    .map((span, index): Span => {
      let [start, end] = span;
      while (end > start && /\s/.test(text[end - 1]!)) end--;
      if (index === segments.length - 1 && /[.,]/.test(text[end - 1] ?? "") && !/\.\.$/.test(text.slice(end - 3, end))) end--;
      while (start < end && /\s/.test(text[start]!)) start++;
      return [start, end];
    })
    .filter(([start, end]) => end > start);
}

function endWithMark({ text }: View, at: number): number {
  return /["”»]/.test(text[at] ?? "") ? at + 1 : text.startsWith("''", at) ? at + 2 : at;
}
