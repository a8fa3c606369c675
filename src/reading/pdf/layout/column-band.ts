import { type Line, median } from "./run.ts";

/** Lines that each side of a gutter must have, and how wide it must be, in sizes of the type. */
export const LEAST_LINES = 3;
export const GUTTER = 0.8;

/** Left edges that are tried as that of a right column: those at which most lines begin. */
const EDGES = 12;

/** White space below lines of one side from which on they are no part of the columns, in sizes of the type. */
const APART = 1.8;

/** Where columns stand in a region, by their place among its lines; `until` is the place after the last. */
interface Band {
  readonly from: number;
  readonly until: number;
  readonly rows: number;
}

/**
 * Cuts a region above or below the columns that stand in it, where a heading, a table or a note runs across their gutter: a cut at the widest white band would go
 * through the columns themselves wherever paragraphs end side by side. `lines` are in their order down the page. Null where there are none, or nothing else.
 */
export function besideColumns(lines: readonly Line[]): readonly [Line[], Line[]] | null {
  const least = GUTTER * median(lines.map(({ size }) => size));
  let best: Band | null = null;
  for (const edge of leftEdges(lines)) {
    for (const band of bandsAt(lines, edge, least)) if (band.rows > (best?.rows ?? LEAST_LINES - 1)) best = band;
  }
  if (best === null || (best.from === 0 && best.until === lines.length)) return null;
  const at = best.from > 0 ? best.from : best.until;
  return [lines.slice(0, at), lines.slice(at)];
}

/** The edges, in whole points, at which most lines begin, but for the region's own. */
function leftEdges(lines: readonly Line[]): number[] {
  const counts = new Map<number, number>();
  for (const { x } of lines) counts.set(Math.floor(x), (counts.get(Math.floor(x)) ?? 0) + 1);
  const own = Math.min(...counts.keys());
  return [...counts]
    .filter(([edge, count]) => edge > own && count >= LEAST_LINES)
    .sort(([edge, one], [otherEdge, other]) => other - one || edge - otherEdge)
    .slice(0, EDGES)
    .map(([edge]) => edge);
}

/** The stretches of lines of which none crosses the gutter left of an edge, with lines enough on both sides. */
function bandsAt(lines: readonly Line[], edge: number, least: number): Band[] {
  const bands: Band[] = [];
  let from = 0;
  for (let at = 0; at <= lines.length; at++) {
    const line = lines[at];
    if (line && !(line.x < edge && line.end > edge - least)) continue;
    const [start, until] = trimmed(lines, from, at, edge);
    const rows = Math.min(...[true, false].map((left) => rowsOf(lines.slice(start, until).filter(({ x }) => x < edge === left))));
    if (rows >= LEAST_LINES) bands.push({ from: start, until, rows });
    from = at + 1;
  }
  return bands;
}

/**
 * A stretch without lines at its ends that are of one side alone. Those of the left above and of the right below are read before and after the columns wherever they
 * belong; others are part of their column up to a white band.
 */
function trimmed(lines: readonly Line[], from: number, until: number, edge: number): readonly [number, number] {
  const band = lines.slice(from, until);
  const [left, right] = [band.filter(({ x }) => x < edge), band.filter(({ x }) => x >= edge)];
  if (left.length === 0 || right.length === 0) return [from, from];
  const [top, bottom] = [Math.max(left[0]!.y, right[0]!.y), Math.min(left.at(-1)!.y, right.at(-1)!.y)];
  const isApart = (at: number) => lines[at]!.y - lines[at]!.size - lines[at - 1]!.y > APART * lines[at]!.size;
  let start = from;
  for (let at = from; top - lines[at]!.y > lines[at]!.size / 2; at++) if (lines[at]!.x < edge || isApart(at + 1)) start = at + 1;
  let end = until;
  for (let at = until - 1; lines[at]!.y - bottom > lines[at]!.size / 2; at--) if (lines[at]!.x >= edge || isApart(at)) end = at;
  return [start, end];
}

/** Characters up to which a piece is a mark before something rather than a line of a column. */
const SHORT = 4;

/** Base lines that differ; numbers before list items stand on the lines of their items. */
export function rowsOf(lines: readonly Line[]): number {
  if (lines.length < LEAST_LINES) return lines.length;
  return new Set(lines.filter(({ text }) => text.length > SHORT).map(({ y }) => Math.round(y))).size;
}
