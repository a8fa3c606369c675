import type { Line, Run } from "./run.ts";

/**
 * How far base lines of one line may stand apart, in the smaller one's size, and where one is raised above the other, in the larger
 * one's; how much smaller what is raised is set; and from which gap on a new column may begin, in sizes of the type.
 */
const SAME_LINE = 0.4;
const RAISED = 0.6;
const SMALLER = 0.85;
const COLUMN_GAP = 1.1;

/** From which gap on two pieces are two words, in sizes of the type. */
const WORD_GAP = 0.15;

/** The gap from which on a column may begin at an edge where that many pieces of the page do, in sizes of the type: LaTeX sets columns no further apart. */
const NARROW_GAP = 0.8;
const LEAST_AT_EDGE = 5;

/** Puts pieces on one base line together to lines, parted where a gap is wide enough to be one between columns. */
export function linesOf(runs: readonly Run[]): Line[] {
  const sorted = runs.filter(({ text }) => text.trim() !== "").sort((one, other) => one.y - other.y || one.x - other.x);
  const rows: Run[][] = [];
  for (const run of sorted) {
    const row = rows.at(-1);
    if (row && isOneLine(row[0]!, run)) row.push(run);
    else rows.push([run]);
  }
  for (const row of rows) row.sort((one, other) => one.x - other.x);
  const edges = edgesOf(rows);
  return rows.flatMap((row) => partsOf(row, edges));
}

/** The edges, in whole points, at which columns may begin: where pieces begin that have nothing near before them. */
function edgesOf(rows: readonly (readonly Run[])[]): ReadonlySet<number> {
  const counts = new Map<number, number>();
  for (const row of rows) {
    let end = Number.NEGATIVE_INFINITY;
    for (const { x, width, size } of row) {
      if (x - end > NARROW_GAP * size) counts.set(Math.floor(x), (counts.get(Math.floor(x)) ?? 0) + 1);
      end = Math.max(end, x + width);
    }
  }
  return new Set([...counts].flatMap(([edge, count]) => (count >= LEAST_AT_EDGE ? [edge] : [])));
}

function isOneLine(one: Run, other: Run): boolean {
  const [small, large] = one.size < other.size ? [one.size, other.size] : [other.size, one.size];
  return other.y - one.y <= (small < SMALLER * large ? RAISED * large : SAME_LINE * small);
}

function partsOf(row: readonly Run[], edges: ReadonlySet<number>): Line[] {
  const parts: Run[][] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const run of row) {
    if (run.x - end > (edges.has(Math.floor(run.x)) ? NARROW_GAP : COLUMN_GAP) * run.size) parts.push([run]);
    else parts.at(-1)!.push(run);
    end = Math.max(end, run.x + run.width);
  }
  return parts.map(lineOf);
}

function lineOf(all: readonly Run[]): Line {
  // The largest type of a line is its type.
  const size = Math.max(...all.map((run) => (/\p{L}/u.test(run.text) ? run.size : 0))) || all[0]!.size;
  const base = Math.max(...all.filter((run) => run.size >= SMALLER * size).map(({ y }) => y), all[0]!.y);
  const runs = all.filter((run) => !isNoteMark(run, size, base));
  let text = "";
  let end = all[0]!.x;
  for (const run of runs) {
    const apart = run.x - end > WORD_GAP * run.size && text !== "" && !/\s$/.test(text) && !/^\s/.test(run.text);
    text += (apart ? " " : "") + run.text;
    end = Math.max(end, run.x + run.width);
  }
  const fonts = new Set(runs.map(({ font }) => font));
  return { x: all[0]!.x, end, y: base, size, text: tidy(text), font: fonts.size === 1 ? runs[0]!.font : "" };
}

/** A small raised number points at a note below the page: it is no part of the sentence, and would be read as one. */
function isNoteMark({ text, size, y }: Run, usual: number, base: number): boolean {
  return size < SMALLER * usual && y < base && /^\s*(?:\d{1,3}|[*†‡])(?:\s*,\s*\d{1,3})*\s*$/.test(text);
}

function tidy(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim();
}
