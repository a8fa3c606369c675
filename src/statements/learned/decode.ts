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
 * The best labellings of `count` units with some content, best first, by Viterbi's algorithm with the `most` best ways kept for each state.
 * The unit `cue` is a cue in all of them. Of equal ways the one with the smaller state before comes first. Scores are integers: the same on
 * every machine. Empty where there is no unit but the cue.
 */
export function bestLabellings(units: Int32Array, gaps: Int32Array, count: number, cue: number, most: number): Labelling[] {
  const width = STATES * most;
  const scores = new Int32Array(count * width).fill(WORST);
  const befores = new Int16Array(count * width).fill(-1);
  for (let label = 0; label < LABELS; label++)
    if (cue !== 0 || label === CUE) scores[(label === CONTENT ? LABELS + label : label) * most] = units[label]!;
  for (let unit = 1; unit < count; unit++)
    for (let state = 0; state < STATES; state++) {
      const label = state % LABELS;
      if ((unit === cue && label !== CUE) || (state < LABELS && label === CONTENT)) continue;
      const into = unit * width + state * most;
      for (let before = 0; before < STATES; before++) {
        if (state < LABELS ? before >= LABELS : before < LABELS && label !== CONTENT) continue;
        const step = units[unit * LABELS + label]! + gaps[unit * PAIRS + (before % LABELS) * LABELS + label]!;
        for (let rank = 0; rank < most; rank++) {
          const way = before * most + rank;
          const sum = scores[(unit - 1) * width + way]!;
          if (sum === WORST || !insert(scores, befores, into, most, sum + step, way)) break;
        }
      }
    }
  const last = (count - 1) * width;
  const ends = Array.from({ length: LABELS * most }, (_, way) => LABELS * most + way).filter((way) => scores[last + way]! !== WORST);
  ends.sort((one, other) => scores[last + other]! - scores[last + one]! || one - other);
  return ends.slice(0, most).map((end) => {
    const labels = new Uint8Array(count);
    let way = end;
    for (let unit = count - 1; unit >= 0; unit--) {
      labels[unit] = Math.trunc(way / most) % LABELS;
      way = befores[unit * width + way]!;
    }
    return { labels, score: scores[last + end]! };
  });
}

/** Puts a way among the best of a state; false where it is no better than the last of them. */
function insert(scores: Int32Array, befores: Int16Array, from: number, most: number, score: number, way: number): boolean {
  let place = from + most - 1;
  if (score <= scores[place]!) return false;
  while (place > from && score > scores[place - 1]!) {
    scores[place] = scores[place - 1]!;
    befores[place] = befores[place - 1]!;
    place--;
  }
  scores[place] = score;
  befores[place] = way;
  return true;
}
