import type { Span } from "../../record/span.ts";
import type { Draft } from "../draft.ts";
import { firstTokenAt, type Range, spanOf, type View } from "../view.ts";

/** How far around source and cue the words of a telling are looked for, in UTF-16 code units: sentences may be as long as a page. */
const REACH = 320;

/**
 * The words around a telling, in lower case, with everything blanked out that is said or quoted, that names somebody, or that is the source of a neighbour;
 * `start` is where they stand in the text.
 */
export interface Tag {
  readonly words: string;
  readonly start: number;
}

/** The tag of a draft: its sentence around source and cue. `neighbours` are the drafts right before and after it. */
export function tagOf(view: View, draft: Draft, neighbours: readonly (Draft | undefined)[]): Tag {
  const spans = [draft.source, draft.cue].flatMap((range) => (range ? [spanOf(view, range)] : []));
  const sentence = view.doc.sentences[draft.sentence]!.span;
  if (spans.length === 0) return { words: "", start: sentence[0] };
  const [start, end] = wholeWords(
    view.text,
    Math.max(sentence[0], Math.min(...spans.map(([from]) => from)) - REACH),
    Math.min(sentence[1], Math.max(...spans.map(([, to]) => to)) + REACH),
  );
  const sources = neighbours.flatMap((other) => (other?.source && !isSame(other.source, draft.source) ? [spanOf(view, other.source)] : []));
  const told = neighbours.flatMap((other) => (other?.sentence === draft.sentence ? other.content : []));
  const hidden = [...draft.content, ...told, ...quotationsIn(view, start, end), ...namesIn(view, start, end), ...sources];
  const words = blanked(view.text.slice(start, end), start, hidden);
  return { words: words.toLowerCase().replaceAll("’", "'"), start };
}

function isSame(one: Range, other: Range | null): boolean {
  return one.first === other?.first && one.last === other.last;
}

/** Names of places to post are words for a way of telling. */
const PLATFORM = /^(?:the )?(?:twitter|x|facebook|telegram|instagram|mastodon|bluesky|linkedin|weibo|vkontakte|truth social|youtube)$/i;

function namesIn({ doc, nameAt, text }: View, start: number, end: number): Span[] {
  const found: Span[] = [];
  for (let token = firstTokenAt(doc, start), last = -1; token < doc.tokens.length && doc.tokens[token]!.start < end; token++) {
    const name = nameAt[token]!;
    if (name >= 0 && name !== last && !PLATFORM.test(text.slice(...doc.names[name]!.span))) found.push(doc.names[name]!.span);
    last = name;
  }
  return found;
}

/** A stretch of text made shorter so that it cuts no word at its ends. */
export function wholeWords(text: string, start: number, end: number): Span {
  let from = start;
  let to = end;
  while (from < to && isLetter(text[from - 1]) && isLetter(text[from])) from++;
  while (to > from && isLetter(text[to - 1]) && isLetter(text[to])) to--;
  return [from, to];
}

function isLetter(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}\p{M}\ud800-\udfff]/u.test(character);
}

/** A stretch of text with some spans replaced by blanks, so that offsets stay. */
export function blanked(words: string, start: number, spans: readonly Span[]): string {
  let left = words;
  for (const [from, to] of spans) {
    const first = Math.max(0, from - start);
    const last = Math.min(left.length, to - start);
    if (last > first) left = left.slice(0, first) + " ".repeat(last - first) + left.slice(last);
  }
  return left;
}

/** The quotations that touch a stretch of text; found by binary search, since they stand in the order of the text. */
export function quotationsIn({ doc: { quotations } }: View, start: number, end: number): Span[] {
  let low = 0;
  let high = quotations.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (quotations[middle]!.outer[0] < start - LONGEST_QUOTATION) low = middle + 1;
    else high = middle;
  }
  const found: Span[] = [];
  for (let at = low; at < quotations.length && quotations[at]!.outer[0] < end; at++)
    if (quotations[at]!.outer[1] > start) found.push(quotations[at]!.outer);
  return found;
}

/** Quotations that began further back than this are not looked for, in UTF-16 code units. */
const LONGEST_QUOTATION = 4_000;
