import { align, gramsOf, isTelling, type Stretch } from "../wording/index.ts";
import { mendEdges } from "./edges.ts";
import { exactPlaces, type Searched } from "./searched.ts";
import type { Piece, Sought } from "./sought.ts";

/** Where one piece stands: words of the text by place, end exclusive, and how the piece lies beside them. */
export interface Laid {
  readonly piece: Piece;
  readonly start: number;
  readonly end: number;
  /** Places of `one` count in the piece, of `other` in the text. */
  readonly stretches: readonly Stretch[];
}

/** How many places of the first piece are tried. */
const MOST_STARTS = 50;

/** How many words a stretch of the text may have beyond those of the piece that is laid beside it. */
export const SLACK = 12;

/** Pieces that are further apart than so many words are not of one saying. */
export const FAR = 60;

/** Where all pieces stand word for word, one after the other and as near together as they do anywhere; null where they do not. */
export function exactly(searched: Searched, { pieces }: Sought): Laid[] | null {
  const [first, ...rest] = pieces;
  if (!first) return null;
  const others = rest.map(({ words }) => exactPlaces(searched, words));
  let best: number[] | null = null;
  for (const start of exactPlaces(searched, first.words).slice(0, MOST_STARTS)) {
    const starts = [start];
    for (const [index, { elided }] of rest.entries()) {
      const from = starts.at(-1)! + pieces[index]!.words.length;
      const next = others[index]!.find((at) => at >= from);
      if (next === undefined || (!elided && next !== from) || next - from > FAR) break;
      starts.push(next);
    }
    if (starts.length === pieces.length && (!best || spread(starts) < spread(best))) best = starts;
  }
  return best && pieces.map((piece, index) => whole(piece, best[index]!));
}

function spread(starts: readonly number[]): number {
  return starts.at(-1)! - starts[0]!;
}

/** A piece that stands word for word where it stands. */
export function whole(piece: Piece, start: number): Laid {
  const end = start + piece.words.length;
  return { piece, start, end, stretches: [{ same: true, one: [0, piece.words.length], other: [start, end] }] };
}

/** Where a piece stands best, word for word or nearly; null where no three words of it stand there. */
export function nearly(searched: Searched, piece: Piece): Laid | null {
  const [exact] = exactPlaces(searched, piece.words);
  if (exact !== undefined) return whole(piece, exact);
  const window = densest(searched, piece);
  if (!window) return null;
  const [from, to] = window;
  const around = searched.words.slice(from, to).map(({ word }) => word);
  const shift = ([start, end]: readonly [number, number]): [number, number] => [start + from, end + from];
  const aligned = align(piece.words, around, true).map((stretch) => ({ ...stretch, other: shift(stretch.other) }));
  const stretches = mendEdges(searched, piece.words, aligned, SLACK);
  const [first, last] = [stretches[0]!, stretches.at(-1)!];
  return { piece, start: first.other[0], end: last.other[1], stretches };
}

/** The stretch of the text that holds the most different grams of a piece, with room on both sides for the rest of it; the first of several. */
function densest({ words, places }: Searched, { words: sought }: Piece): [from: number, to: number] | null {
  const hits = gramsOf(sought)
    .flatMap((gram, own) => (places.get(gram) ?? []).map((at) => ({ own, at })))
    .sort((one, other) => one.at - other.at || one.own - other.own);
  const width = sought.length + SLACK;
  const inside = new Map<number, number>();
  let best: { count: number; from: number; to: number } | null = null;
  let tail = 0;
  for (const { own, at } of hits) {
    inside.set(own, (inside.get(own) ?? 0) + 1);
    for (; hits[tail]!.at < at - width; tail++) leave(inside, hits[tail]!.own);
    const from = hits[tail]!.at - hits[tail]!.own - SLACK;
    if (!best || inside.size > best.count) best = { count: inside.size, from, to: at + sought.length - own + SLACK };
  }
  return best && [Math.max(0, best.from), Math.min(words.length, best.to)];
}

function leave(inside: Map<number, number>, own: number): void {
  const count = inside.get(own)! - 1;
  if (count === 0) inside.delete(own);
  else inside.set(own, count);
}

/** How many words of the pieces stand in the text in runs that are no chance: at least a gram long, and with a word that says something. */
export function matchedIn(laid: readonly Laid[]): number {
  let matched = 0;
  for (const { piece, stretches } of laid)
    for (const { same, one } of stretches)
      if (same && (one[1] - one[0] >= 2 || isTelling(piece.words[one[0]]!))) matched += one[1] - one[0];
  return matched;
}
