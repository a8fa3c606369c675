/** A stretch of two wordings beside each other, by places of words, ends exclusive. `same`: word for word. */
export interface Stretch {
  readonly same: boolean;
  readonly one: readonly [start: number, end: number];
  readonly other: readonly [start: number, end: number];
}

/**
 * What a word costs that only `one` has, one that only `other` has, and one in the place of another: less than both of these. A word that `other`
 * lacks costs more, so that words far apart are still laid beside their own.
 */
const COST = { own: 4, left: 2, swap: 3 };

/** More cells than this are not filled: the two are then told apart as a whole. Some 25 ms. */
const MOST_CELLS = 4_000_000;

/**
 * Lays two wordings beside each other with the least that differs, as stretches in order (Needleman, Wunsch 1970). `within`: `other` is a longer
 * text in which `one` is looked for, so that what stands before and after it costs nothing and is in no stretch. Of several ways the one that
 * keeps words together at the left. Time and memory are bounded by `MOST_CELLS`.
 */
export function align(one: readonly string[], other: readonly string[], within = false): Stretch[] {
  const [rows, columns] = [one.length + 1, other.length + 1];
  if (rows * columns > MOST_CELLS) return [{ same: false, one: [0, one.length], other: [0, other.length] }];
  const costs = new Int32Array(rows * columns);
  for (let row = 1; row < rows; row++) costs[row * columns] = row * COST.own;
  if (!within) for (let column = 1; column < columns; column++) costs[column] = column * COST.left;
  for (let row = 1; row < rows; row++)
    for (let column = 1; column < columns; column++) {
      const here = row * columns + column;
      const step = one[row - 1] === other[column - 1] ? 0 : COST.swap;
      costs[here] = Math.min(costs[here - columns - 1]! + step, costs[here - columns]! + COST.own, costs[here - 1]! + COST.left);
    }
  return traced(one, other, costs, within);
}

/** Walks back from the cheapest end. Where costs are even, words side by side go before words left out. */
function traced(one: readonly string[], other: readonly string[], costs: Int32Array, within: boolean): Stretch[] {
  const columns = other.length + 1;
  let row = one.length;
  let column = within ? cheapest(costs.subarray(row * columns)) : other.length;
  const steps: Stretch[] = [];
  while (row > 0 || (column > 0 && !within)) {
    const here = row * columns + column;
    const same = row > 0 && column > 0 && one[row - 1] === other[column - 1];
    const beside = row > 0 && column > 0 && costs[here] === costs[here - columns - 1]! + (same ? 0 : COST.swap);
    const up = beside || (row > 0 && costs[here] === costs[here - columns]! + COST.own);
    const left = beside || !up;
    steps.push({ same: beside && same, one: [up ? row - 1 : row, row], other: [left ? column - 1 : column, column] });
    if (up) row--;
    if (left) column--;
  }
  return joined(steps.reverse());
}

function cheapest(costs: Int32Array): number {
  let best = 0;
  for (let at = 1; at < costs.length; at++) if (costs[at]! < costs[best]!) best = at;
  return best;
}

/** Makes one stretch of neighbours that are alike. */
function joined(steps: readonly Stretch[]): Stretch[] {
  const stretches: Stretch[] = [];
  for (const step of steps) {
    const last = stretches.at(-1);
    if (last?.same === step.same)
      stretches[stretches.length - 1] = { same: step.same, one: [last.one[0], step.one[1]], other: [last.other[0], step.other[1]] };
    else stretches.push(step);
  }
  return stretches;
}
