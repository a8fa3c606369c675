import type { Span } from "../../record/span.ts";
import { cueOf } from "../lexicon/cues.ts";
import { AUXILIARIES, COORDINATORS, DAYS, DETERMINERS, MID_ADVERBS, PREPOSITIONS, SUBJECT_PRONOUNS } from "../lexicon/function-words.ts";
import { isComma, isDay, isOccasion, isPhraseStart, startsAdjunct } from "../phrase.ts";
import type { Range, View } from "../view.ts";

/** How far after a cue its "that" is looked for, in tokens. */
const THAT_WITHIN = 18;
/** The longest phrase that names those spoken to, in tokens. */
const LONGEST_ADDRESSEE = 14;

/** What stands between a cue and its content. */
export interface Lead {
  /** First token of the content. */
  readonly start: number;
  /** First token after the cue, its addressee, time and occasion: a comma there may end the tag. */
  readonly after: number;
  readonly addressee: Range | null;
  readonly occasion: Range | null;
  /** Whether "that" or a quotation mark shows where the content starts. */
  readonly marked: boolean;
}

/** Steps over the addressee, the time and the occasion that may stand between a cue and its content. */
export function leadOf(view: View, from: number, end: number, addresses: boolean): Lead {
  const addressee = addresses ? addresseeAt(view, from, end) : null;
  let start = addressee?.last ?? from;
  let occasion: Range | null = null;
  const that = thatAfter(view, start, end);
  for (let stepped = true; stepped && start < end; ) {
    const next = afterAdjunct(view, start, end);
    stepped = next > start;
    if (stepped && isOccasion(view, start)) occasion ??= { first: start, last: next };
    start = next;
  }
  const after = start;
  if (that !== null && that >= start) {
    const placed = that > start && isOccasion(view, start) ? { first: start, last: that } : null;
    return { start: that + 1, after, addressee, occasion: occasion ?? placed, marked: true };
  }
  if (start + 1 < end && (isComma(view.words[start]!) || view.words[start] === ":")) start++;
  return { start, after, addressee, occasion, marked: start < end && view.quotationAt[start]! >= 0 };
}

/** The "that" which opens the content, where only words of time, place or occasion stand before it. */
function thatAfter(view: View, from: number, end: number): number | null {
  for (let at = from; at < Math.min(from + THAT_WITHIN, end); at++) {
    const word = view.words[at]!;
    if (view.quotationAt[at]! >= 0 || AUXILIARIES.has(word) || (at > from && cueOf(word))) return null;
    if (word === "that")
      return at === from ||
        PREPOSITIONS.has(view.words[from]!) ||
        isDay(view, from) ||
        /^(?:,|earlier|later|last|this)$/.test(view.words[from]!)
        ? at
        : null;
  }
  return null;
}

/** The noun phrase of those spoken to, which must end before "that", a quotation, a time or another phrase. */
function addresseeAt(view: View, from: number, end: number): Range | null {
  if (from >= end) return null;
  if (SUBJECT_PRONOUNS.has(view.words[from]!) || /^(?:him|her|them|us|me)$/.test(view.words[from]!)) return { first: from, last: from + 1 };
  if (!isPhraseStart(view, from) && !/^[\p{L}]+s$/u.test(view.words[from]!)) return null;
  let at = from;
  while (at < end && at - from < LONGEST_ADDRESSEE) {
    const word = view.words[at]!;
    const fresh =
      at > from &&
      isPhraseStart(view, at) &&
      !/^(?:of|for|and|at|from|'s|’s|s)$/.test(view.words[at - 1]!) &&
      !(DETERMINERS.has(view.words[at - 1]!) || (view.nameAt[at]! >= 0 && view.nameAt[at - 1] === view.nameAt[at]));
    if (
      view.quotationAt[at]! >= 0 ||
      isComma(word) ||
      /^(?:that|it|he|she|they|:|\.|to|not|how|why|what|whether|about)$/.test(word) ||
      isDay(view, at) ||
      startsAdjunct(view, at, from) ||
      AUXILIARIES.has(word) ||
      fresh
    )
      break;
    at++;
  }
  return at > from ? { first: from, last: at } : null;
}

/** The token after one adjunct of time or occasion, or `at` where none starts there. */
function afterAdjunct(view: View, at: number, end: number): number {
  const word = view.words[at]!;
  if (DAYS.has(word)) return at + 1;
  if (
    /^(?:earlier|later|late|early)$/.test(word) &&
    (DAYS.has(view.words[at + 1] ?? "") || /^(?:this|that|last|in)$/.test(view.words[at + 1] ?? ""))
  )
    return afterAdjunct(view, at + 1, end) > at + 1 ? afterAdjunct(view, at + 1, end) : at;
  if (
    /^(?:last|this|next)$/.test(word) &&
    /^(?:week|month|year|weekend|morning|evening|afternoon|night|spring|summer|autumn|fall|winter)$/.test(view.words[at + 1] ?? "")
  )
    return at + 2;
  if (!startsAdjunct(view, at, at - 1)) return at;
  let next = at + 1;
  while (next < end && next - at < 12) {
    const here = view.words[next]!;
    if (view.quotationAt[next]! >= 0 || isComma(here) || here === ":" || here === "that" || (next > at + 1 && SUBJECT_PRONOUNS.has(here)))
      break;
    if (
      next > at + 2 &&
      isPhraseStart(view, next) &&
      !/^(?:of|with|to|by|for|in|at|on|the|a|an)$/.test(view.words[next - 1]!) &&
      view.nameAt[next - 1] !== view.nameAt[next]
    )
      break;
    next++;
    if (DAYS.has(here) && !/^(?:,)$/.test(view.words[next] ?? "")) break;
  }
  return next;
}

/**
 * Where content that starts at `start` ends inside its sentence: before a new verb of telling that goes on after "and", "but" or
 * a comma, before ", according to", else at the end of the sentence.
 */
export function contentEnd(view: View, start: number, end: number): number {
  for (let at = start + 1; at < end; at++) {
    if (view.quotationAt[at]! >= 0) continue;
    const word = view.words[at]!;
    if (isComma(word) && tellsOn(view, at + 1, end)) return at;
    if (COORDINATORS.has(word) && word !== "nor" && verbOfTelling(view, at + 1, end)) return isComma(view.words[at - 1]!) ? at - 1 : at;
  }
  return end;
}

function tellsOn(view: View, at: number, end: number): boolean {
  const word = view.words[at] ?? "";
  if (word === "according" && view.words[at + 1] === "to") return true;
  if (COORDINATORS.has(word))
    return verbOfTelling(view, at + 1, end) || (SUBJECT_PRONOUNS.has(view.words[at + 1] ?? "") && verbOfTelling(view, at + 2, end));
  return at < end && word.endsWith("ing") && cueOf(word) !== undefined;
}

function verbOfTelling(view: View, at: number, end: number): boolean {
  let next = at;
  while (next < end && next - at < 4 && (MID_ADVERBS.has(view.words[next]!) || AUXILIARIES.has(view.words[next]!))) next++;
  const word = view.words[next] ?? "";
  return (
    next < end &&
    view.quotationAt[next]! < 0 &&
    (/^(?:declined|refused)$/.test(word) || (cueOf(word)?.plain === true && !word.endsWith("ing")))
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
