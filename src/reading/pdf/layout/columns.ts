import { besideColumns, GUTTER, LEAST_LINES, rowsOf } from "./column-band.ts";
import { type Line, median } from "./run.ts";

/** Lines of a page up to which columns are looked for: the time grows with their square at worst. */
const MOST_LINES = 1_500;

/**
 * A page's lines in the order in which they are read, one list for each column or band, by cutting the page along white space (the
 * X-Y cut of Nagy and Seth, 1984): where white space runs from top to bottom the left comes before the right; else the page is cut
 * across, above or below columns where some stand in it, else at its widest white band, and each part looked at again.
 */
export function columnsOf(lines: readonly Line[]): Line[][] {
  if (lines.length === 0) return [];
  const sorted = [...lines].sort((one, other) => one.y - other.y || one.x - other.x);
  if (lines.length > MOST_LINES) return [sorted];
  const columns: Line[][] = [];
  const open: Line[][] = [sorted];
  for (let part = open.pop(); part; part = open.pop()) {
    const sides = besideEachOther(part);
    const cut = sides ?? (mayHoldColumns(part) ? (besideColumns(part) ?? aboveEachOther(part)) : null);
    if (cut) open.push(cut[1], cut[0]);
    else columns.push(part);
  }
  return joined(columns);
}

type Cut = readonly [Line[], Line[]];

/** Parts a region at the widest gutter that no line crosses. */
function besideEachOther(lines: readonly Line[]): Cut | null {
  const least = GUTTER * median(lines.map(({ size }) => size));
  const across = [...lines].sort((one, other) => one.x - other.x);
  let end = Number.NEGATIVE_INFINITY;
  let best: { at: number; width: number } | null = null;
  for (const [index, line] of across.entries()) {
    const width = line.x - end;
    const enough = rowsOf(across.slice(0, index)) >= LEAST_LINES && rowsOf(across.slice(index)) >= LEAST_LINES;
    if (index > 0 && width >= Math.max(least, best?.width ?? 0) && enough) best = { at: line.x, width };
    end = Math.max(end, line.end);
  }
  if (!best) return null;
  const { at } = best;
  return [lines.filter(({ x }) => x < at), lines.filter(({ x }) => x >= at)];
}

/** Whether two lines stand beside each other anywhere, so that a cut across may free columns. */
function mayHoldColumns(lines: readonly Line[]): boolean {
  return lines.some((line, index) => {
    const next = lines[index + 1];
    return next !== undefined && Math.abs(next.y - line.y) < line.size * 0.9 && (next.x >= line.end || line.x >= next.end);
  });
}

/** Parts a region at its widest white band. */
function aboveEachOther(lines: readonly Line[]): Cut | null {
  let best = { index: -1, gap: 0 };
  for (let index = 1; index < lines.length; index++) {
    const gap = lines[index]!.y - lines[index]!.size - lines[index - 1]!.y;
    if (gap > best.gap) best = { index, gap };
  }
  return best.index === -1 ? null : [lines.slice(0, best.index), lines.slice(best.index)];
}

/** Bands of one column below each other are one again, so that paragraphs are told by all of its lines. */
function joined(columns: readonly Line[][]): Line[][] {
  const whole: Line[][] = [];
  for (const column of columns) {
    const before = whole.at(-1);
    const last = before?.at(-1);
    const [first] = column;
    const below = last && first && first.y > last.y && overlap(before!, column) > 0.5;
    if (below) before!.push(...column);
    else whole.push([...column]);
  }
  return whole;
}

/** How much of the narrower one's width two columns share. */
function overlap(one: readonly Line[], other: readonly Line[]): number {
  const [a, b] = [one, other].map((lines) => ({
    x: Math.min(...lines.map(({ x }) => x)),
    end: Math.max(...lines.map(({ end }) => end)),
  })) as [{ x: number; end: number }, { x: number; end: number }];
  const shared = Math.min(a.end, b.end) - Math.max(a.x, b.x);
  const wider = Math.max(a.end - a.x, b.end - b.x);
  return shared / Math.max(1, wider);
}
