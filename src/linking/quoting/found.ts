import type { Span } from "../../record/span.ts";
import { isTelling } from "../wording/index.ts";
import { isContracted } from "./contractions.ts";
import { type Loss, lossesIn } from "./losses.ts";
import { patchwork } from "./patchwork.ts";
import { exactly, FAR, type Laid, matchedIn, nearly, SLACK } from "./place.ts";
import { type Searched, searchedFor } from "./searched.ts";
import { type Sought, soughtIn } from "./sought.ts";

/** Words that are not the same in a quotation and where it stands. One of the two is empty where words were put in or left out. */
export interface Change {
  readonly quoted: string;
  readonly recorded: string;
}

/** Where and how the words of a quotation stand in a text. */
export interface Found {
  /** In the order of the quotation; UTF-16 code units of the text, end exclusive. */
  readonly spans: readonly Span[];
  /** Whether all words stand there as they are quoted, but for what the quotation says it leaves out, and words that one of the two draws together ("didn’t"), which stand in `changes`. */
  readonly exact: boolean;
  /** Whether the quotation says that it leaves something out or puts something in. */
  readonly elided: boolean;
  /** Whether it is put together from places far apart, or in another order than theirs. */
  readonly joined: boolean;
  readonly changes: readonly Change[];
  /** Words of denial or condition that stand there and are left out of the quotation. */
  readonly lost: readonly Loss[];
  /** How many of the quotation's words stand there, and how many it has. */
  readonly matched: number;
  readonly words: number;
}

/** Of a quotation's words so many must stand in a text to say that it is from there, in percent; and so many of those that say something. */
const LEAST = { words: 55, telling: 50 };

/** Where the words of a quotation stand in a text, as whole as they do anywhere in it; null where they do not. Its time is linear in the text. */
export function findQuotation(text: string, quotation: string | Sought): Found | null {
  const sought = typeof quotation === "string" ? soughtIn(quotation) : quotation;
  if (sought.words === 0) return null;
  const searched = searchedFor(text, sought);
  const exact = exactly(searched, sought);
  if (exact) return foundOf(searched, sought, exact, true);
  const laid = sought.pieces.flatMap((piece) => patchwork(searched, piece) ?? nearly(searched, piece) ?? []);
  return laid.length > 0 && isFromThere(laid, sought) ? foundOf(searched, sought, laid, false) : null;
}

function isFromThere(laid: readonly Laid[], { pieces, words }: Sought): boolean {
  const all = pieces.flatMap((piece) => piece.words);
  const telling = all.filter(isTelling).length;
  let found = 0;
  for (const { piece, stretches } of laid)
    for (const { same, one } of stretches) if (same) found += piece.words.slice(...one).filter(isTelling).length;
  return 100 * matchedIn(laid) >= LEAST.words * words && 100 * found >= LEAST.telling * telling;
}

function foundOf(searched: Searched, sought: Sought, laid: readonly Laid[], isExact: boolean): Found {
  const placed = laid.filter(({ start, end }) => start < end);
  const joined = isJoined(placed);
  const changes = isExact
    ? []
    : placed.flatMap((place, index) => [...leftBetween(searched, placed[index - 1], place), ...changesOf(searched, place)]);
  const spelled = changes.length > 0 && !joined && changes.every(({ quoted, recorded }) => isContracted(quoted, recorded));
  return {
    spans: placed.map(({ start, end }) => spanOf(searched, start, end)),
    ...{ exact: isExact || spelled, elided: sought.pieces.some(({ elided }) => elided), joined, changes },
    lost: lossesIn(searched, placed),
    ...{ matched: spelled ? sought.words : Math.min(sought.words, matchedIn(placed)), words: sought.words },
  };
}

function spanOf({ words }: Searched, start: number, end: number): Span {
  return [words[start]!.span[0], words[end - 1]!.span[1]];
}

/** What is left out without a word on it between two pieces. */
function leftBetween(searched: Searched, before: Laid | undefined, { start, piece }: Laid): Change[] {
  if (!before || piece.elided || start <= before.end || start - before.end > SLACK) return [];
  return [{ quoted: "", recorded: searched.text.slice(...spanOf(searched, before.end, start)) }];
}

function changesOf(searched: Searched, { piece, stretches }: Laid): Change[] {
  return stretches
    .filter(({ same }) => !same)
    .map(({ one, other: [start, end] }) => ({
      quoted: piece.shown.slice(...one).join(" "),
      recorded: start < end ? searched.text.slice(...spanOf(searched, start, end)) : "",
    }));
}

function isJoined(laid: readonly Laid[]): boolean {
  return laid.slice(1).some(({ start, piece }, index) => {
    const from = laid[index]!.end;
    return start < from || start - from > (piece.elided ? FAR : SLACK);
  });
}
