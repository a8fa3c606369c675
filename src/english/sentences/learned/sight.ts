import type { MarkedSpan, Token } from "../../doc.ts";
import { isCapitalKind, KIND, kindOfMark, kindOfWord } from "./kinds.ts";

/** What the weights see of the tokens of a text, by token. */
export interface Sight {
  /** A hash of the word in small letters, digits as 0. */
  readonly word: Int32Array;
  /** A hash of its last three letters; of how it is written where it has none. */
  readonly suffix: Int32Array;
  /** A hash of how it is written: letters as X and x, digits as 0, runs of one kind no longer than two. */
  readonly shape: Int32Array;
  readonly kind: Uint8Array;
  /** How many of the words up to and with this one look like finite verbs. */
  readonly verbs: Int32Array;
  /** How many of them are written in small letters, and how many with a capital. */
  readonly lowers: Int32Array;
  readonly capitals: Int32Array;
  /** In how many quotations the place after the token stands, up to 3. */
  readonly quoted: Uint8Array;
  /** How the token is parted from the next one: 0 not at all, 1 by blanks, 2 by a line's end. */
  readonly gap: Uint8Array;
  /** The words that the text has in small letters. */
  readonly small: ReadonlySet<number>;
}

/** Words that are finite verbs wherever they stand, or nearly. */
const FINITE =
  "is are was were am be been has have had do does did will would can could should may might must shall 's 're 've 'll 'd 'm ’s ’re ’ve ’ll ’d ’m ca wo " +
  "said says say go goes went get gets got make makes made take takes took know knows knew think thinks thought see sees saw want wants come comes came " +
  "seem seems need needs let please thank hope";

/** No token is looked at further than this, in UTF-16 code units. */
const LONGEST = 64;

const OFFSET = 0x811c9dc5 | 0;
const PRIME = 0x01000193;

const finite: ReadonlySet<number> = new Set(
  FINITE.split(" ").map((word) => [...word].reduce((hash, letter) => Math.imul(hash ^ letter.charCodeAt(0), PRIME), OFFSET)),
);

/** Looks at a text once. */
export function look(text: string, tokens: readonly Token[], quotations: readonly MarkedSpan[]): Sight {
  const count = tokens.length;
  const ints = () => new Int32Array(count);
  const bytes = () => new Uint8Array(count);
  const small = new Set<number>();
  const sight = {
    word: ints(),
    suffix: ints(),
    shape: ints(),
    kind: bytes(),
    verbs: ints(),
    lowers: ints(),
    capitals: ints(),
    quoted: bytes(),
    gap: bytes(),
    small,
  };
  let [verbs, lowers, capitals] = [0, 0, 0];
  for (let index = 0; index < count; index++) {
    const { start, end } = tokens[index]!;
    lookAt(text, start, end, sight, index);
    const word = sight.word[index]!;
    const kind = sight.kind[index]!;
    if (kind === KIND.lower) {
      small.add(word);
      lowers++;
    } else if (isCapitalKind(kind)) capitals++;
    if (finite.has(word) || (kind === KIND.lower && end - start > 3 && text.endsWith("ed", end))) verbs++;
    sight.verbs[index] = verbs;
    sight.lowers[index] = lowers;
    sight.capitals[index] = capitals;
    const next = tokens[index + 1];
    sight.gap[index] = !next || next.start === end ? 0 : hasLineEnd(text, end, next.start) ? 2 : 1;
  }
  markQuotations(sight, tokens, quotations);
  return sight;
}

const CAPITAL = 88;
const SMALL = 120;
const DIGIT = 48;

/** Fills in what a token's own characters tell. */
function lookAt(text: string, start: number, end: number, sight: Pick<Sight, "word" | "suffix" | "shape" | "kind">, index: number): void {
  const stop = Math.min(end, start + LONGEST);
  let [hash, shape] = [OFFSET, OFFSET];
  let [upper, lower, digits, run, length] = [0, 0, 0, 0, 0];
  let opens = false;
  for (let at = start; at < stop; at++) {
    const code = text.charCodeAt(at);
    const type = typeOf(text, at, code);
    if (type === CAPITAL) {
      upper++;
      opens ||= at === start;
    } else if (type === SMALL) lower++;
    else if (type === DIGIT) digits++;
    hash = Math.imul(hash ^ (type === CAPITAL ? smallOf(text, at, code) : type === DIGIT ? DIGIT : code), PRIME);
    length = type === run ? length + 1 : 1;
    run = type;
    if (length <= 2) shape = Math.imul(shape ^ type, PRIME);
  }
  sight.word[index] = hash;
  sight.shape[index] = shape;
  if (lower === end - start) sight.kind[index] = KIND.lower;
  else if (upper + lower + digits === 0) sight.kind[index] = kindOfMark(text.slice(start, stop));
  else sight.kind[index] = kindOfWord(text.slice(start, stop), { opens, upper, lower, digits });
  sight.suffix[index] = lower > 0 ? suffixOf(text, start, end) : shape;
}

/** A letter's or digit's kind by its code, any other character's code itself. */
function typeOf(text: string, at: number, code: number): number {
  if (code < 128) {
    if (code >= 97 && code <= 122) return SMALL;
    if (code >= 65 && code <= 90) return CAPITAL;
    return code >= 48 && code <= 57 ? DIGIT : code;
  }
  const letter = text[at]!;
  if (letter.toLowerCase() !== letter) return CAPITAL;
  return letter.toUpperCase() !== letter || /\p{L}/u.test(letter) ? SMALL : code;
}

const smallOf = (text: string, at: number, code: number) => (code < 128 ? code + 32 : text[at]!.toLowerCase().charCodeAt(0));

function suffixOf(text: string, start: number, end: number): number {
  let hash = 0;
  for (let at = Math.max(start, end - 3); at < end; at++) hash = (Math.imul(hash ^ (text.charCodeAt(at) | 32), PRIME) + 1) | 0;
  return hash;
}

function hasLineEnd(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if ((code >= 10 && code <= 13) || code === 0x85 || code === 0x2028 || code === 0x2029) return true;
  }
  return false;
}

/** Tells the marks that open and close quotations from others, and counts the quotations around the place after each token. */
function markQuotations(sight: Pick<Sight, "kind" | "quoted">, tokens: readonly Token[], quotations: readonly MarkedSpan[]): void {
  if (quotations.length === 0) return;
  const change = new Int8Array(tokens.length + 1);
  for (const { outer, inner, closed, segments } of quotations) {
    const width = inner[0] - outer[0];
    for (const [start, end] of segments) {
      const first = firstFrom(tokens, start);
      const last = firstFrom(tokens, end);
      if (first > 0 && tokens[first - 1]!.start === start - width) sight.kind[first - 1] = KIND.openQuote;
      change[Math.max(0, first - 1)]! += 1;
      change[Math.max(0, last - 1)]! -= 1;
    }
    const after = firstFrom(tokens, inner[1]);
    if (closed && tokens[after]?.start === inner[1]) sight.kind[after] = KIND.closeQuote;
  }
  let depth = 0;
  for (let index = 0; index < tokens.length; index++) {
    depth += change[index]!;
    sight.quoted[index] = Math.max(0, Math.min(3, depth));
  }
}

/** The first token that starts at an offset or after it. */
function firstFrom(tokens: readonly Token[], offset: number): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
