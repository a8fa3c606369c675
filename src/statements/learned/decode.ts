import { CUE, LABELS, PAIRS } from "./labels.ts";

/** One way to label the units around a cue. */
export interface Labelling {
  readonly labels: Uint8Array;
  /** The sum of the scores of its labels and gaps. Only scores around the same cue can be compared. */
  readonly score: number;
}

const WORST = -0x3fffffff;

/**
 * The best labellings of `count` units, best first, by Viterbi's algorithm with the `most` best ways kept for each label. The unit `cue`
 * is a cue in all of them. Of equal ways the one with the smaller label before comes first. Scores are integers: the same on every machine.
 */
export function bestLabellings(units: Int32Array, gaps: Int32Array, count: number, cue: number, most: number): Labelling[] {
  const width = LABELS * most;
  const scores = new Int32Array(count * width).fill(WORST);
  const befores = new Int16Array(count * width).fill(-1);
  for (let label = 0; label < LABELS; label++) if (cue !== 0 || label === CUE) scores[label * most] = units[label]!;
  for (let unit = 1; unit < count; unit++)
    for (let label = 0; label < LABELS; label++) {
      if (unit === cue && label !== CUE) continue;
      const into = unit * width + label * most;
      for (let before = 0; before < LABELS; before++) {
        const step = units[unit * LABELS + label]! + gaps[unit * PAIRS + before * LABELS + label]!;
        for (let rank = 0; rank < most; rank++) {
          const way = before * most + rank;
          const sum = scores[(unit - 1) * width + way]!;
          if (sum <= WORST) break;
          if (!insert(scores, befores, into, most, sum + step, way)) break;
        }
      }
    }
  const last = (count - 1) * width;
  const ends = Array.from({ length: width }, (_, way) => way).filter((way) => scores[last + way]! > WORST);
  ends.sort((one, other) => scores[last + other]! - scores[last + one]! || one - other);
  return ends.slice(0, most).map((end) => {
    const labels = new Uint8Array(count);
    let way = end;
    for (let unit = count - 1; unit >= 0; unit--) {
      labels[unit] = Math.trunc(way / most);
      way = befores[unit * width + way]!;
    }
    return { labels, score: scores[last + end]! };
  });
}

/** Puts a way among the best of a label; false where it is no better than the last of them. */
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
