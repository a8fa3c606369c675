import type { QuotedSpan, Sentence, Span, Token } from "../doc.ts";
import { abbreviation } from "../tokens/abbreviations.ts";
import { beginsSentence } from "../tokens/starters.ts";
import { SPEECH_VERBS } from "./verbs.ts";

/** The longest sentence, in tokens. A longer one is cut after so many, so that what is done with a sentence costs a bounded time. */
export const LONGEST_SENTENCE = 1000;

/** How far after `?"` the verb of saying may stand, in tokens: `"Is it so?" Deputy Minister Ann Roe asked.` */
const VERB_WITHIN = 7;

const ENDER = /^(?:[.!?…]+|[!?.]+…)$/;
const CLOSER = /^[)\]}]$/;
const LOWER = /^\p{Ll}/u;
const CAPITAL = /^\p{Lu}/u;

/** What the rules see of a paragraph: its tokens' words and which tokens close a quotation. */
interface Scene {
  readonly words: readonly string[];
  readonly closes: (index: number) => boolean;
  readonly opens: (index: number) => boolean;
}

/**
 * The sentences of the paragraphs. `ranges` holds the tokens of each paragraph as [first, last). A sentence never crosses a paragraph;
 * inside quotations sentences are cut as anywhere, but a sentence that goes on after a closing mark is one.
 */
export function findSentences(
  text: string,
  tokens: readonly Token[],
  ranges: readonly Span[],
  quotations: readonly QuotedSpan[],
): Sentence[] {
  const closing = new Set<number>();
  const opening = new Set<number>();
  for (const { outer, inner, segments, closed } of quotations) {
    if (closed) closing.add(inner[1]);
    opening.add(outer[0]);
    for (const [start] of segments) opening.add(start - (inner[0] - outer[0]));
  }
  const sentences: Sentence[] = [];
  for (const [first, last] of ranges) {
    const inside = tokens.slice(first, last);
    const scene: Scene = {
      words: inside.map(({ start, end }) => text.slice(start, end)),
      closes: (index) => closing.has(inside[index]!.start),
      opens: (index) => opening.has(inside[index]!.start),
    };
    let from = 0;
    for (const to of ends(scene)) {
      sentences.push({ first: first + from, last: first + to, span: [inside[from]!.start, inside[to - 1]!.end] });
      from = to;
    }
  }
  return sentences;
}

/** Where sentences end in a paragraph: each as the index after its last token. */
function* ends(scene: Scene): Generator<number> {
  const { words } = scene;
  let from = 0;
  for (let at = 0; at < words.length; at++) {
    const end = endsAt(scene, at, from);
    if (end === -1 && at + 1 - from < LONGEST_SENTENCE) continue;
    from = Math.min(words.length, end === -1 ? at + 1 : end);
    at = from - 1;
    yield from;
  }
  if (from < words.length) yield words.length;
}

/** The index after the sentence that ends with the token `at` and the closing marks after it, or -1. */
function endsAt(scene: Scene, at: number, from: number): number {
  const word = scene.words[at]!;
  const short = word.length > 1 && word.endsWith(".") && !ENDER.test(word);
  if (!short && !ENDER.test(word)) return -1;
  const next = afterClosers(scene, at + 1);
  if (next >= scene.words.length) return next;
  const enclosed = next > at + 1;
  if (short && !enclosed) return shortEnds(scene, at, next) ? next : -1;
  return goesOn(scene, at, next, from, enclosed) ? -1 : next;
}

function afterClosers({ words, closes, opens }: Scene, index: number): number {
  let next = index;
  while (
    next < words.length &&
    !opens(next) &&
    (closes(next) || CLOSER.test(words[next]!) || ENDER.test(words[next]!) || isLooseMark(words[next]!))
  )
    next++;
  return next;
}

/** A mark that no quotation claims: it is taken to belong to what stands before it. */
const isLooseMark = (word: string) => /^(?:["”’»]|''|’’)$/.test(word);

/** Whether the sentence goes on although a stop, and perhaps closing marks, stand there. Each reason is a rule. */
function goesOn(scene: Scene, at: number, next: number, from: number, enclosed: boolean): boolean {
  const { words } = scene;
  const stop = words[at]!;
  const follows = words[next]!;
  if (/^[,;:%)\]]$/.test(follows)) return true;
  if (enclosed && (LOWER.test(follows) || /^[—–-]/.test(follows))) return true;
  if (enclosed && /[?!]/.test(stop) && verbOfSayingSoon(words, next)) return true;
  if (/^(?:\.{2,}|…)/.test(stop)) return LOWER.test(follows);
  if (/^[!?]+$/.test(stop)) return LOWER.test(follows) && CAPITAL.test(words[at - 1] ?? "") && at - from > 1;
  // "1. The first point": the number belongs to what it counts.
  if (stop === "." && at === from + 1 && /^(?:\p{Nd}{1,3}|\p{L})$/u.test(words[from]!)) return true;
  // A small letter after a short word without vowels: an abbreviation that no list knows.
  return stop === "." && LOWER.test(follows) && !/[aeiouy\p{N}]/iu.test(words[at - 1] ?? "");
}

function verbOfSayingSoon(words: readonly string[], from: number): boolean {
  for (let at = from; at < Math.min(words.length, from + VERB_WITHIN); at++) {
    if (SPEECH_VERBS.has(words[at]!.toLowerCase())) return true;
    if (!/^[\p{L}'’.-]+$/u.test(words[at]!)) return false;
  }
  return false;
}

/** Whether the period of an abbreviation ends the sentence too. */
function shortEnds(scene: Scene, at: number, next: number): boolean {
  const { words } = scene;
  const kind = abbreviation(words[at]!.slice(0, -1));
  const follows = words[next]!;
  if (kind === "title" || kind === "leading" || /^(?:\p{Lu}|\p{Nd}{1,3})\.$/u.test(words[at]!)) return false;
  const starts = scene.opens(next) ? (words[next + 1] ?? "") : follows;
  if (scene.opens(next)) return CAPITAL.test(starts);
  if (/^[ap]\.m\.?$/i.test(words[at]!)) return CAPITAL.test(starts) && !DAY_OR_ZONE.test(starts);
  return beginsSentence(starts) && !/^No$/.test(starts);
}

/** What follows a time of day inside its sentence. */
const DAY_OR_ZONE =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:[ECMPB]S?|[ECMP]D|GM|UT|CE)T|UTC|Eastern|Pacific|Central|London|Local|January|February|March|April|May|June|July|August|September|October|November|December)$/;
