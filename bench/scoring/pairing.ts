/** An edge that may become a pair: a row, a column, and how much the two have in common (the more, the better). */
export interface Edge {
  readonly row: number;
  readonly column: number;
  readonly weight: number;
}

/** Gains smaller than this are rounding, not gains. */
const NOTHING = 1e-9;

/**
 * Pairs rows with columns one to one: as many pairs as can be, and among such pairings the heaviest. Pairs come by row.
 *
 * Each step adds one pair along the path that gains most, which keeps the pairing the heaviest of its size (successive
 * best paths); the search for it is Bellman and Ford's, since edges taken back count negatively.
 */
export function pairUp(edges: readonly Edge[]): Edge[] {
  const byRow = Map.groupBy(edges, ({ row }) => row);
  const taken = new Map<number, Edge>();
  for (let path = bestPath(byRow, taken); path !== null; path = bestPath(byRow, taken)) {
    for (const edge of path) taken.set(edge.column, edge);
  }
  return [...taken.values()].sort((one, other) => one.row - other.row);
}

/** How a column is best reached: the gain up to it, the edge into it, and the column before that edge's row was freed, or null. */
interface Reach {
  readonly gain: number;
  readonly edge: Edge;
  readonly before: number | null;
}

/** The new edges of the best path from a free row to a free column; null where there is none. */
function bestPath(byRow: ReadonlyMap<number, readonly Edge[]>, taken: ReadonlyMap<number, Edge>): Edge[] | null {
  const reached = new Map<number, Reach>();
  const paired = new Set([...taken.values()].map(({ row }) => row));
  const queue: number[] = [];
  const extend = (row: number, gain: number, before: number | null) => {
    for (const edge of byRow.get(row) ?? []) {
      if (taken.get(edge.column)?.row === row) continue;
      const further = gain + edge.weight;
      if (further <= (reached.get(edge.column)?.gain ?? Number.NEGATIVE_INFINITY) + NOTHING) continue;
      reached.set(edge.column, { gain: further, edge, before });
      queue.push(edge.column);
    }
  };
  for (const row of byRow.keys()) if (!paired.has(row)) extend(row, 0, null);
  for (let column = queue.shift(); column !== undefined; column = queue.shift()) {
    const back = taken.get(column);
    if (back) extend(back.row, reached.get(column)!.gain - back.weight, column);
  }
  return traced(reached, taken);
}

function traced(reached: ReadonlyMap<number, Reach>, taken: ReadonlyMap<number, Edge>): Edge[] | null {
  const ends = [...reached].filter(([column]) => !taken.has(column)).map(([, reach]) => reach);
  if (ends.length === 0) return null;
  const path: Edge[] = [];
  let reach: Reach | undefined = ends.reduce((best, one) => (one.gain > best.gain ? one : best));
  while (reach) {
    path.push(reach.edge);
    reach = reach.before === null ? undefined : reached.get(reach.before);
  }
  return path;
}
