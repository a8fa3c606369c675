import { CONTENT, CUE, LABELS, PAIRS } from "./labels.ts";

/** One way to label the units around a cue. */
export interface Labelling {
  readonly labels: Uint8Array;
  /** The sum of the scores of its labels and gaps. Only scores around the same cue can be compared. */
  readonly score: number;
}

/** A label, and whether any unit so far is content. */
const STATES = 2 * LABELS;
const WORST = -0x3fffffff;

/**
 * The best labellings of `count` units with some content, best first. The unit `cue` is a cue in all of them. Of equal ways the one with the
 * smaller state before comes first. Scores are integers: the same on every machine. Empty where there is no unit but the cue. The best way into
 * each state is found by Viterbi's algorithm; the next ones are looked for only where a better whole asks for them (Huang and Chiang 2005,
 * "Better k-best parsing", algorithm 3).
 */
export function bestLabellings(units: Int32Array, gaps: Int32Array, count: number, cue: number, most: number): Labelling[] {
  const ways = waysInto(units, gaps, count, cue, most);
  const last = (count - 1) * STATES;
  const ends: { score: number; cell: number; rank: number }[] = [];
  for (let cell = last + LABELS; cell < last + STATES; cell++)
    for (let rank = 0; rank < most && ways.has(cell, rank); rank++) ends.push({ score: ways.scores[cell * most + rank]!, cell, rank });
  ends.sort((one, other) => other.score - one.score || one.cell - other.cell || one.rank - other.rank);
  return ends.slice(0, most).map(({ score, cell, rank }) => {
    const labels = new Uint8Array(count);
    for (let unit = count - 1, at = cell, which = rank; unit >= 0; unit--) {
      labels[unit] = at % LABELS;
      const way = ways.befores[at * most + which]!;
      at = (unit - 1) * STATES + Math.trunc(way / most);
      which = way % most;
    }
    return { labels, score };
  });
}

/** The ways into each state of each unit (a cell), as far as they were asked for, best first. */
interface Ways {
  readonly scores: Int32Array;
  /** Of each way the state before and the rank there, as `state * most + rank`. */
  readonly befores: Int16Array;
  /** Whether a cell has a way of this rank; all smaller ranks must have been asked for. */
  readonly has: (cell: number, rank: number) => boolean;
}

function waysInto(units: Int32Array, gaps: Int32Array, count: number, cue: number, most: number): Ways {
  const cells = count * STATES;
  const scores = new Int32Array(cells * most);
  const befores = new Int16Array(cells * most);
  const found = new Uint8Array(cells);
  const used = new Uint8Array(cells * STATES);
  /** Finds the next way into a cell, out of the best that are left of each state before. */
  const findNext = (cell: number): boolean => {
    const state = cell % STATES;
    const unit = (cell - state) / STATES;
    const label = state % LABELS;
    if (unit === 0 || (unit === cue && label !== CUE) || (state < LABELS && label === CONTENT)) return false;
    const from = state < LABELS || label === CONTENT ? 0 : LABELS;
    const to = state < LABELS ? LABELS : STATES;
    let best = WORST;
    let way = -1;
    for (let before = from; before < to; before++) {
      const rank = used[cell * STATES + before]!;
      const above = cell - state - STATES + before;
      if (found[above]! <= rank) continue;
      const sum = scores[above * most + rank]! + gaps[unit * PAIRS + (before % LABELS) * LABELS + label]!;
      if (sum > best) {
        best = sum;
        way = before;
      }
    }
    if (way < 0) return false;
    const at = cell * most + found[cell]!++;
    scores[at] = best + units[unit * LABELS + label]!;
    befores[at] = way * most + used[cell * STATES + way]!++;
    return true;
  };
  const has = (cell: number, rank: number): boolean => {
    if (found[cell]! > rank) return true;
    if (rank >= most || cell < STATES || found[cell]! === 0) return false;
    // The state that the last way came by has a next best way, which must be known before the two can be compared.
    const way = befores[cell * most + rank - 1]!;
    has(cell - (cell % STATES) - STATES + Math.trunc(way / most), (way % most) + 1);
    return findNext(cell);
  };
  for (let label = 0; label < LABELS; label++) {
    if (cue === 0 && label !== CUE) continue;
    const cell = label === CONTENT ? LABELS + label : label;
    scores[cell * most] = units[label]!;
    found[cell] = 1;
  }
  for (let cell = STATES; cell < cells; cell++) findNext(cell);
  return { scores, befores, has };
}
