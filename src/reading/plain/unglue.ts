import type { Span } from "../../record/span.ts";
import { isByline } from "../about/byline.ts";
import { isDateLine } from "../about/written-date.ts";
import { phraseOf } from "../furniture/by-phrase.ts";
import { endsSentence, keyOf, wordCount } from "../words.ts";
import { creditsApart } from "./credits-apart.ts";
import { daysApart } from "./date-apart.ts";
import { doubledApart } from "./doubled-apart.ts";
import { menuRun } from "./menu-run.ts";

/** Code units of a line that are looked at from each of its ends; borders that were lost further inside stay lost. */
const LOOKED_AT = 20_000;

/** Code units that a paragraph has on both sides of a border between two sentences. */
const PARAGRAPH = 40;

/** Code units from a line's start, or its end, in which a line that is known is looked for, and borders that are tried there. */
const NEAR = 160;
const TRIED = 12;

/** Lines from the top that may be the headline and stand again inside of others, and the words that they have. */
const TOP = 40;
const [LEAST_WORDS, MOST_WORDS] = [5, 30];

/**
 * Cuts lines where scrapers lost the border between two: behind a sentence with the next one right against it (`closed.The`), and where a line
 * begins or ends with what is known to be a line of its own: the headline, a share line, a date, an author.
 */
export function unglued(text: string, spans: readonly Span[]): Span[] {
  const heads = spans.slice(0, TOP).flatMap(([start, end]) => headIn(text.slice(start, Math.min(end, start + 400))));
  let keys: ReadonlySet<string> | undefined;
  const isKnown: IsKnown = (line) => {
    keys ??= new Set(spans.map(([start, end]) => keyOf(text.slice(start, Math.min(end, start + 400)))));
    return keys.has(keyOf(line));
  };
  return STEPS.reduce<readonly Span[]>((pieces, step) => pieces.flatMap((piece) => step(text, piece, isKnown)), spans).flatMap((piece) =>
    lineApart(text, piece, heads, isKnown),
  );
}

/** The borders that a line shows by itself, each step cutting what the one before it left. */
const STEPS: readonly ((text: string, span: Span, isKnown: IsKnown) => Span[])[] = [
  sentencesApart,
  doubledApart,
  daysApart,
  menuApart,
  creditsApart,
];

/** Whether some line of the text has these words. Few texts ever ask. */
type IsKnown = (line: string) => boolean;

/** A line that may be a headline. */
function headIn(line: string): string[] {
  const words = wordCount(line);
  return words >= LEAST_WORDS && words <= MOST_WORDS && !endsSentence(line) ? [line] : [];
}

/** A stop with a capital right behind it. A straight quotation mark between may belong to either side. */
const STOP = /[\p{L}\p{N}%”’)\]][.!?…][”’)\]]{0,2}(?=[“‘(]?\p{Lu}\p{Ll})/gu;

/** Short forms that a stop belongs to, and the ends of the names of sites. */
const SHORT =
  /(?:^|[^\p{L}])(?:\p{L}|St|Dr|Mrs?|Ms|Prof|Gen|Sen|Rep|Gov|Lt|Col|Capt|Sgt|[JS]r|Nos?|vs|Inc|Ltd|Corp|Co|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.$/iu;
const SITE = /^(?:Com|Org|Net|Gov|Edu|Inc|Ltd|Co|Js|Io|Tv)(?!\p{L})/u;

function sentencesApart(text: string, [start, end]: Span): Span[] {
  const until = Math.min(end, start + LOOKED_AT);
  const spans: Span[] = [];
  let from = start;
  for (const { 0: sign, index } of text.slice(start, until).matchAll(STOP)) {
    const cut = start + index + sign.length;
    if (cut - from < PARAGRAPH || end - cut < PARAGRAPH) continue;
    if (SHORT.test(text.slice(Math.max(from, cut - 8), cut)) || SITE.test(text.slice(cut, cut + 4))) continue;
    if (/[/@]\S*$/.test(text.slice(Math.max(from, cut - 80), cut))) continue;
    spans.push([from, cut]);
    from = cut;
  }
  return [...spans, [from, end]];
}

/** Entries of a menu that one line has at least where words stand right against the last; and those of which one is enough. */
const ENTRIES = 2;
const OPENING = /^(?:Latest|Menu|Subscribe|Advertisement)$/;

/** Cuts a menu off a line's start: `HomeWorldVarenia denies …`, `NEWSWORLDTARSK (AP) — …`; not off a headline that stands on a line of its own, too. */
function menuApart(text: string, [start, end]: Span, isKnown: IsKnown): Span[] {
  const run = menuRun(text.slice(start, Math.min(end, start + LOOKED_AT)));
  const cut = start + run.end;
  if (!run.glued || cut >= end || (run.entries < ENTRIES && !OPENING.test(text.slice(start, cut)))) return [[start, end]];
  if (isKnown(text.slice(cut, Math.min(end, cut + 400)))) return [[start, end]];
  return [
    [start, cut],
    [cut, end],
  ];
}

/** Where a line's start may end, or its end start, with no space between. */
const BORDER = /[\p{Ll}\p{N}.!?”"’)…:](?=[“"‘]?\p{Lu})/gu;

/** Lines that are cut off one end of another at most. */
const MOST = 8;

function lineApart(text: string, [start, end]: Span, heads: readonly string[], isKnown: IsKnown): Span[] {
  const before: Span[] = [];
  const after: Span[] = [];
  let rest: Span = [start, end];
  for (let cut = 0; cut < MOST; cut++) {
    const pair = firstApart(text, rest, heads, isKnown);
    if (!pair || !isLong(text, rest)) break;
    before.push(pair[0]);
    rest = pair[1];
  }
  for (let cut = 0; cut < MOST; cut++) {
    const pair = lastApart(text, rest, heads, isKnown);
    if (!pair || !isLong(text, rest)) break;
    after.unshift(pair[1]);
    rest = pair[0];
  }
  return [...before, rest, ...after];
}

/** Whether a line holds more than one that is known by its words. */
function isLong(text: string, [start, end]: Span): boolean {
  const whole = text.slice(start, end);
  return phraseOf(whole, wordCount(whole)) === null;
}

type Pair = readonly [Span, Span];

function firstApart(text: string, [start, end]: Span, heads: readonly string[], isKnown: IsKnown): Pair | null {
  const head = heads.find((line) => text.startsWith(line, start) && line.length < end - start);
  const under: Span | null = head === undefined ? null : trimmed(text, start + head.length, end);
  if (head !== undefined && under && isProse(text, under)) return [[start, start + head.length], under];
  const cut = borders(text, start, Math.min(end, start + NEAR)).find(
    (at) =>
      isLine(text.slice(start, at), isKnown, () => isProse(text, [at, end])) ||
      (at - start <= SECTION && SMALL.test(text.slice(at - 3, at)) && DATELINE.test(text.slice(at, at + NEAR))),
  );
  return cut === undefined
    ? null
    : [
        [start, cut],
        [cut, end],
      ];
}

/** How agencies begin, and the code units of a section's name or a headline that can stand glued before: `World NewsTARSK, May 4 (Meridian) - …`. */
const DATELINE =
  /^\p{Lu}{3}[\p{Lu} .'’-]{0,30}(?:, [\p{L} .]{2,20})?(?:, \p{L}{3,9}\.? \d{1,2}(?:, \d{4})?)? ?(?:\([^()]{2,40}\) ?)?(?:--?|[–—])(?=\s|\p{Lu})/u;
const SECTION = 140;

/** Small letters that stand right before it: names are written with fewer. */
const SMALL = /\p{Ll}{3}$/u;

function lastApart(text: string, [start, end]: Span, heads: readonly string[], isKnown: IsKnown): Pair | null {
  const foot = heads.find((line) => line.length < end - start && text.slice(end - line.length, end) === line);
  const above: Span | null = foot === undefined ? null : trimmed(text, start, end - foot.length);
  if (foot !== undefined && above && isProse(text, above)) return [above, [end - foot.length, end]];
  const cut = borders(text, Math.max(start, end - NEAR), end).findLast((at) =>
    isLine(text.slice(at, end), isKnown, () => isProse(text, [start, at])),
  );
  return cut === undefined
    ? null
    : [
        [start, cut],
        [cut, end],
      ];
}

function borders(text: string, from: number, to: number): number[] {
  return [...text.slice(from, to).matchAll(BORDER)].slice(0, TRIED).map(({ index }) => from + index + 1);
}

/** Words that are a line of their own where another stands glued to them; of other single words a longer one may begin: `NextEra`. */
const ALONE = /^(?:advertis?ements?|subscribe|facebook|twitter|whatsapp|comments)$/i;

/** A picture's caption that begins with what it is and ends with its maker: `Photo: A guard at the gate. Meridian/Ann Roe`. */
const CREDITED =
  /^(?:photo|picture|image|file photo)s?: .*[.)] ?\p{Lu}[\p{L} ]{1,30}(?:\/\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+){0,3})?$/iu;
const CREDIT_WORDS = 40;

/** `besideProse`: what stands elsewhere as a line is one here only beside running text; else it is the end of a path through the site. */
function isLine(piece: string, isKnown: IsKnown, besideProse: () => boolean): boolean {
  const words = wordCount(piece);
  if (words < 2) return ALONE.test(piece);
  return (
    phraseOf(piece, words) !== null ||
    isDateLine(piece) ||
    isByline(piece) ||
    (words <= CREDIT_WORDS && CREDITED.test(piece) && besideProse()) ||
    (words > 2 && /\p{L}/u.test(piece) && isKnown(piece) && besideProse())
  );
}

/** Only running text has lost its border to a headline: a longer line that is none holds the same words by itself. */
function isProse(text: string, [start, end]: Span): boolean {
  const words = text.slice(start, end);
  return wordCount(words) >= PROSE_WORDS && endsSentence(words);
}

const PROSE_WORDS = 8;

function trimmed(text: string, start: number, end: number): Span {
  let [from, to] = [start, end];
  while (from < to && /\s/.test(text[from]!)) from++;
  while (to > from && /\s/.test(text[to - 1]!)) to--;
  return [from, to];
}
